#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include "loa/report/month_lists.hpp"
#include "loa/rules/hanging_rule.hpp"
#include "loa/time/clock.hpp"
#include "loa/time/period.hpp"
#include "report/json_names.hpp"
#include "report/json_values.hpp"
#include "report/month_words.hpp"

namespace loa::report {
namespace {

namespace json = boost::json;
using model::Form;

std::string month_text(const model::MonthPlan& plan)
{
    return date::format("%Y-%m", plan.month);
}

std::string clock_text(time::Second t)
{
    return time::iso(t).substr(11);
}

std::string language_of(const model::MonthPlan& plan, const model::ContentKey& key)
{
    const model::PlannedItem* item = planned_item(plan, key);
    return item == nullptr ? "" : item->language.value;
}

// What a row of each form begins with.
format::CsvRow begun(const char* schema, const model::MonthPlan& plan)
{
    return {schema, month_text(plan), std::to_string(plan.number)};
}

void add(format::CsvRow& row, std::vector<std::string> cells)
{
    for (std::string& cell : cells) {
        row.push_back(std::move(cell));
    }
}

std::vector<format::CsvRow> banner_rows(const model::Model& model, const model::MonthPlan& plan)
{
    std::vector<format::CsvRow> rows{{"schema",
                                      "month",
                                      "version",
                                      "site",
                                      "site_name",
                                      "commune_code",
                                      "commune",
                                      "kind",
                                      "width_cm",
                                      "height_cm",
                                      "item",
                                      "text",
                                      "language",
                                      "hung_on",
                                      "taken_down_on",
                                      "days",
                                      "hung_by",
                                      "taken_down_by"}};
    for (const model::Hanging& hanging : plan.hangings) {
        const model::Site site =
            find(model, hanging.site) == nullptr ? model::Site{} : *find(model, hanging.site);
        rows.push_back(begun("loa-banners-1", plan));
        add(rows.back(),
            {hanging.site.value,
             site_name(model, hanging.site),
             site.commune.value,
             commune_name(model, site.commune),
             std::string{json_names::name(json_names::site_kind, site.kind)},
             std::to_string(site.size.width),
             std::to_string(site.size.height),
             hanging.text.value,
             item_title(plan, hanging.text),
             language_of(plan, hanging.text),
             time::iso(hanging.days.from()),
             time::iso(hanging.days.last()),
             std::to_string(hanging.days.days()),
             hanging.hung_by.value,
             hanging.taken_down_by.value});
    }
    return rows;
}

std::vector<format::CsvRow> talk_rows(const model::Model& model, const model::MonthPlan& plan)
{
    std::vector<format::CsvRow> rows{{"schema",
                                      "month",
                                      "version",
                                      "date",
                                      "start",
                                      "end",
                                      "meeting",
                                      "meeting_name",
                                      "commune_code",
                                      "commune",
                                      "item",
                                      "topic",
                                      "language",
                                      "speaker",
                                      "speaker_name"}};
    for (const model::Talk& talk : plan.talks) {
        const model::Meeting* meeting = find(model, talk.meeting);
        const model::CommuneCode commune =
            meeting == nullptr ? model::CommuneCode{} : meeting->commune;
        rows.push_back(begun("loa-talks-1", plan));
        add(rows.back(),
            {time::iso(time::day_of(talk.span.from())),
             clock_text(talk.span.from()),
             clock_text(talk.span.until()),
             talk.meeting.value,
             meeting_name(model, talk.meeting),
             commune.value,
             commune_name(model, commune),
             talk.topic.value,
             item_title(plan, talk.topic),
             talk.language.value,
             talk.speaker.value,
             speaker_name(model, talk.speaker)});
    }
    return rows;
}

std::vector<format::CsvRow> post_rows(const model::Model& model, const model::MonthPlan& plan)
{
    std::vector<format::CsvRow> rows{{"schema",
                                      "month",
                                      "version",
                                      "date",
                                      "time",
                                      "page",
                                      "page_name",
                                      "item",
                                      "title",
                                      "language",
                                      "media"}};
    for (const model::Posting& posting : plan.postings) {
        const model::Post* post = find_post(model, posting.post);
        rows.push_back(begun("loa-posts-1", plan));
        add(rows.back(),
            {time::iso(time::day_of(posting.at)),
             clock_text(posting.at),
             posting.page.value,
             page_name(model, posting.page),
             posting.post.value,
             item_title(plan, posting.post),
             language_of(plan, posting.post),
             post == nullptr ? "" : post->media});
    }
    return rows;
}

bool is_number(const std::string& column)
{
    return column == "width_cm" || column == "height_cm" || column == "days";
}

json::array entries_json(const std::vector<format::CsvRow>& rows)
{
    constexpr std::size_t common = 3; // schema, month and version
    json::array entries;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        json::object entry;
        for (std::size_t column = common; column != rows[i].size(); ++column) {
            const std::string& name = rows[0][column];
            entry[name] = is_number(name) ? json::value(std::stoll(rows[i][column]))
                                          : json::value(rows[i][column]);
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

json::array missing_json(const model::MonthPlan& plan)
{
    json::array all;
    for (const model::MissingForm& missing : plan.missing) {
        all.push_back({{"campaign", missing.campaign.value},
                       {"line", missing.line},
                       {"commune", missing.commune.value},
                       {"owed", missing.owed},
                       {"placed", missing.placed},
                       {"unit", missing.in_days ? "day" : "time"},
                       {"rule", missing.rule},
                       {"remedy", json_names::name(json_names::form_remedy, missing.remedy)},
                       {"amount", missing.amount},
                       {"item", key_or_null(missing.item)},
                       {"detail", missing.detail}});
    }
    return all;
}

json::array findings_json(const MonthData& data)
{
    json::array all;
    const rules::JudgedHangings judged{
        data.model, data.plan.hangings, {}, time::calendar_month(data.plan.month)};
    for (const auto& found : rules::findings(rules::hanging_catalogue(data.pack), judged)) {
        json::object finding{{"rule", found.rule},
                             {"severity", json_names::name(json_names::severity, found.severity)},
                             {"site", key_or_null(found.site)},
                             {"commune", key_or_null(found.commune)}};
        add_days(finding, found.days);
        finding["text"] = key_or_null(found.text);
        finding["excess"] = found.excess;
        all.push_back(std::move(finding));
    }
    return all;
}

} // namespace

std::vector<format::CsvRow> month_rows(const model::Model& model, const model::MonthPlan& plan)
{
    switch (plan.form) {
    case Form::spoken:
        return talk_rows(model, plan);
    case Form::post:
        return post_rows(model, plan);
    default:
        return banner_rows(model, plan);
    }
}

json::value month_json(const MonthData& data)
{
    const model::MonthPlan& plan = data.plan;
    json::object month{
        {"schema", "loa-month"},
        {"version", 1},
        {"form", json_names::name(json_names::form, plan.form)},
        {"month", month_text(plan)},
        {"centre", data.model.centre.key},
        {"dataset", data.model.province.dataset},
        {"plan", {{"number", plan.number}, {"made_at", plan.made_at}, {"seed", plan.seed}}},
        {"quality",
         {{"shortfall", plan.quality.shortfall},
          {"repeats", plan.quality.repeats},
          {"stops", plan.quality.stops},
          {"trips", plan.quality.trips},
          {"unevenness", plan.quality.unevenness}}},
        {"entries", entries_json(month_rows(data.model, plan))},
        {"missing", missing_json(plan)}};
    if (plan.form == Form::banner) {
        month["findings"] = findings_json(data);
    }
    return month;
}

} // namespace loa::report
