#include "store/month_entries.hpp"

#include "store/columns.hpp"
#include "store/names.hpp"

namespace loa::store {
namespace {

// One table for what differs by form only in the names of things.
class EntryRows {
public:
    EntryRows(SQLite::Database& database, std::int64_t plan)
        : insert_{database,
                  "INSERT INTO month_entry VALUES (:plan, :position, :place, :item, :from_day,"
                  " :until_day, :begins, :seconds, :language, :who, :who_ends)"},
          values_{insert_},
          plan_{plan}
    {
    }

    void add(const model::Hanging& hanging)
    {
        begin(hanging.site.value, hanging.text);
        values_.days(hanging.days);
        values_.absent(":begins");
        values_.absent(":seconds");
        end("", hanging.hung_by.value, hanging.taken_down_by.value);
    }
    void add(const model::Talk& talk)
    {
        begin(talk.meeting.value, talk.topic);
        no_days();
        values_.span(talk.span);
        end(talk.language.value, talk.speaker.value, "");
    }
    void add(const model::Posting& posting)
    {
        begin(posting.page.value, posting.post);
        no_days();
        values_.text(":begins", text_of(posting.at));
        values_.absent(":seconds");
        end("", "", "");
    }

private:
    void begin(const std::string& place, const model::ContentKey& item)
    {
        values_.number(":plan", plan_);
        values_.number(":position", position_++);
        values_.text(":place", place);
        values_.key(":item", item);
    }
    void no_days()
    {
        values_.absent(":from_day");
        values_.absent(":until_day");
    }
    void end(const std::string& language, const std::string& who, const std::string& who_ends)
    {
        values_.text(":language", language);
        values_.text(":who", who);
        values_.text(":who_ends", who_ends);
        values_.add();
    }

    SQLite::Statement insert_;
    Values values_;
    std::int64_t plan_;
    std::int64_t position_{};
};

void read_entry(const Row& row, model::MonthPlan& plan)
{
    const auto item = row.key<model::ContentKey>("item");
    switch (plan.form) {
    case model::Form::banner:
        plan.hangings.push_back({.site = row.key<model::SiteKey>("place"),
                                 .text = item,
                                 .days = row.days(),
                                 .hung_by = row.key<model::CrewKey>("who"),
                                 .taken_down_by = row.key<model::CrewKey>("who_ends")});
        break;
    case model::Form::spoken:
        plan.talks.push_back({.meeting = row.key<model::MeetingKey>("place"),
                              .span = row.span(),
                              .topic = item,
                              .language = row.key<model::LanguageKey>("language"),
                              .speaker = row.key<model::SpeakerKey>("who")});
        break;
    default:
        plan.postings.push_back(
            {.page = row.key<model::PageKey>("place"), .at = row.second("begins"), .post = item});
        break;
    }
}

void add_items(SQLite::Database& database, std::int64_t id, const model::MonthPlan& plan)
{
    SQLite::Statement insert{database,
                             "INSERT INTO month_item VALUES (:plan, :position, :key, :title,"
                             " :language, :theme, :campaign)"};
    Values values{insert};
    std::int64_t position = 0;
    for (const model::PlannedItem& item : plan.items) {
        values.number(":plan", id);
        values.number(":position", position++);
        values.key(":key", item.key);
        values.text(":title", item.title);
        values.key(":language", item.language);
        values.key(":theme", item.theme);
        values.key(":campaign", item.campaign);
        values.add();
    }
}

void add_missing(SQLite::Database& database, std::int64_t id, const model::MonthPlan& plan)
{
    SQLite::Statement insert{database,
                             "INSERT INTO month_missing VALUES (:plan, :position, :campaign, :line,"
                             " :commune, :owed, :placed, :in_days, :rule, :remedy, :amount, :item,"
                             " :detail)"};
    Values values{insert};
    std::int64_t position = 0;
    for (const model::MissingForm& missing : plan.missing) {
        values.number(":plan", id);
        values.number(":position", position++);
        values.key(":campaign", missing.campaign);
        values.number(":line", missing.line);
        values.key(":commune", missing.commune);
        values.number(":owed", missing.owed);
        values.number(":placed", missing.placed);
        values.number(":in_days", missing.in_days ? 1 : 0);
        values.text(":rule", missing.rule);
        values.one_of(":remedy", names::form_remedy, missing.remedy);
        values.number(":amount", missing.amount);
        values.key(":item", missing.item);
        values.text(":detail", missing.detail);
        values.add();
    }
}

template <class Read>
void each_row(SQLite::Database& database, const char* query, std::int64_t id, Read read)
{
    SQLite::Statement select{database, query};
    select.bind(":plan", id);
    while (select.executeStep()) {
        read(Row{select});
    }
}

} // namespace

void add_month_rows(SQLite::Database& database, std::int64_t id, const model::MonthPlan& plan)
{
    EntryRows rows{database, id};
    for (const model::Hanging& hanging : plan.hangings) {
        rows.add(hanging);
    }
    for (const model::Talk& talk : plan.talks) {
        rows.add(talk);
    }
    for (const model::Posting& posting : plan.postings) {
        rows.add(posting);
    }
    add_items(database, id, plan);
    add_missing(database, id, plan);
}

void read_month_rows(SQLite::Database& database, std::int64_t id, model::MonthPlan& plan)
{
    each_row(database,
             "SELECT * FROM month_entry WHERE plan = :plan ORDER BY position",
             id,
             [&](const Row& row) { read_entry(row, plan); });
    each_row(database,
             "SELECT * FROM month_item WHERE plan = :plan ORDER BY position",
             id,
             [&](const Row& row) {
                 plan.items.push_back({row.key<model::ContentKey>("key"),
                                       row.text("title"),
                                       row.key<model::LanguageKey>("language"),
                                       row.key<model::ThemeKey>("theme"),
                                       row.key<model::CampaignKey>("campaign")});
             });
    each_row(database,
             "SELECT * FROM month_missing WHERE plan = :plan ORDER BY position",
             id,
             [&](const Row& row) {
                 plan.missing.push_back(
                     {.campaign = row.key<model::CampaignKey>("campaign"),
                      .line = row.small("line"),
                      .commune = row.key<model::CommuneCode>("commune"),
                      .owed = row.small("owed"),
                      .placed = row.small("placed"),
                      .in_days = row.flag("in_days"),
                      .rule = row.text("rule"),
                      .remedy = row.one_of<model::FormRemedy>(names::form_remedy, "remedy"),
                      .amount = row.small("amount"),
                      .item = row.key<model::ContentKey>("item"),
                      .detail = row.text("detail")});
             });
}

} // namespace loa::store
