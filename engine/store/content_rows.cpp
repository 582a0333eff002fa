#include "store/content_rows.hpp"

#include "store/columns.hpp"
#include "store/failure.hpp"
#include "store/names.hpp"

namespace loa::store {
namespace {

void bind_approval(Values& values, const std::optional<model::Approval>& approval)
{
    if (approval) {
        values.text(":approved_by", approval->by);
        values.text(":approved_on", text_of(approval->on));
    } else {
        values.absent(":approved_by");
        values.absent(":approved_on");
    }
}

void bind_daypart(Values& values, const std::optional<time::DailySpan>& daypart)
{
    if (daypart) {
        values.text(":daypart_from", text_of(daypart->from));
        values.text(":daypart_until", text_of(daypart->until));
    } else {
        values.absent(":daypart_from");
        values.absent(":daypart_until");
    }
}

void bind(Values& values, const model::Content& content)
{
    values.key(":key", content.key);
    values.one_of(":kind", names::content_kind, content.kind);
    values.text(":title", content.title);
    values.key(":language", content.language);
    values.seconds(":seconds", content.length);
    values.key(":theme", content.theme);
    values.key(":campaign", content.campaign);
    values.days(content.valid);
    values.one_of(":priority", names::priority, content.priority);
    bind_approval(values, content.approval);
    values.text(":media", content.media);
    values.one_of(":repeat", names::repeat, content.repeat);
    values.text(":days", text_of(content.days));
    bind_daypart(values, content.daypart);
    values.text(":family", content.family);
    values.text(":source", content.source);
    values.text(":note", content.note);
}

model::Content content(const Row& row)
{
    model::Content content;
    content.key = row.key<model::ContentKey>("key");
    content.kind = row.one_of<model::ContentKind>(names::content_kind, "kind");
    content.title = row.text("title");
    content.language = row.key<model::LanguageKey>("language");
    content.length = row.seconds("seconds");
    content.theme = row.key<model::ThemeKey>("theme");
    content.campaign = row.key<model::CampaignKey>("campaign");
    content.valid = row.days();
    content.priority = row.one_of<model::Priority>(names::priority, "priority");
    content.media = row.text("media");
    content.repeat = row.one_of<model::Repeat>(names::repeat, "repeat");
    content.days = row.weekdays("days");
    content.family = row.text("family");
    content.source = row.text("source");
    content.note = row.text("note");
    if (!row.absent("approved_by")) {
        content.approval = {row.text("approved_by"), row.day("approved_on")};
    }
    if (!row.absent("daypart_from")) {
        content.daypart = {row.time_of_day("daypart_from"), row.time_of_day("daypart_until")};
    }
    return content;
}

void add_audiences(SQLite::Database& database,
                   std::int64_t plan,
                   std::span<const model::Content> contents)
{
    SQLite::Statement insert{
        database, "INSERT INTO content_audience VALUES (:plan, :content, :position, :audience)"};
    Values values{insert};
    for (std::size_t i = 0; i < contents.size(); ++i) {
        const auto& audiences = contents[i].audiences;
        for (std::size_t position = 0; position < audiences.size(); ++position) {
            values.number(":plan", plan);
            values.number(":content", static_cast<std::int64_t>(i));
            values.number(":position", static_cast<std::int64_t>(position));
            values.key(":audience", audiences[position]);
            values.add();
        }
    }
}

void read_audiences(SQLite::Database& database,
                    std::int64_t plan,
                    std::vector<model::Content>& contents)
{
    SQLite::Statement select{database,
                             "SELECT content, audience FROM content_audience"
                             " WHERE plan = :plan ORDER BY content, position"};
    select.bind(":plan", plan);
    while (select.executeStep()) {
        const Row row{select};
        const auto content = static_cast<std::size_t>(row.number("content"));
        if (content >= contents.size()) {
            throw UnreadableValue{"content_audience.content = " + std::to_string(content)};
        }
        contents[content].audiences.push_back(row.key<model::AudienceKey>("audience"));
    }
}

} // namespace

void add_contents(SQLite::Database& database,
                  std::int64_t plan,
                  std::span<const model::Content> contents)
{
    SQLite::Statement insert{
        database,
        "INSERT INTO content VALUES (:plan, :position, :key, :kind, :title, :language,"
        " :seconds, :theme, :campaign, :from_day, :until_day, :priority, :approved_by,"
        " :approved_on, :media, :repeat, :days, :daypart_from, :daypart_until, :family,"
        " :source, :note)"};
    Values values{insert};
    std::int64_t position = 0;
    for (const model::Content& content : contents) {
        values.number(":plan", plan);
        values.number(":position", position++);
        bind(values, content);
        values.add();
    }
    add_audiences(database, plan, contents);
}

std::vector<model::Content> contents_of(SQLite::Database& database, std::int64_t plan)
{
    SQLite::Statement select{database,
                             "SELECT * FROM content WHERE plan = :plan ORDER BY position"};
    select.bind(":plan", plan);
    std::vector<model::Content> contents;
    while (select.executeStep()) {
        contents.push_back(content(Row{select}));
    }
    read_audiences(database, plan, contents);
    return contents;
}

} // namespace loa::store
