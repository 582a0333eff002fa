#include "report/json_plan.hpp"

#include <map>
#include <utility>

#include <boost/json/value_from.hpp>

#include "loa/model/demand.hpp"
#include "loa/rules/rule.hpp"
#include "loa/time/clock.hpp"
#include "report/json_names.hpp"
#include "report/json_values.hpp"

namespace loa::report {
namespace {

namespace json = boost::json;
namespace names = json_names;

json::value approval_json(const std::optional<model::Approval>& approval)
{
    if (!approval) {
        return nullptr;
    }
    return json::object{{"by", approval->by}, {"on", time::iso(approval->on)}};
}

json::value daypart_json(const std::optional<time::DailySpan>& daypart)
{
    if (!daypart) {
        return nullptr;
    }
    return json::object{{"from_seconds", daypart->from.count()},
                        {"until_seconds", daypart->until.count()}};
}

json::object content_json(const model::Content& content)
{
    json::object object{{"key", content.key.value},
                        {"kind", names::name(names::content_kind, content.kind)},
                        {"title", content.title},
                        {"language", content.language.value},
                        {"length_seconds", content.length.count()},
                        {"theme", key_or_null(content.theme)},
                        {"campaign", key_or_null(content.campaign)},
                        {"audiences", keys(content.audiences)}};
    add_days(object, content.valid);
    object["priority"] = names::name(names::priority, content.priority);
    object["approval"] = approval_json(content.approval);
    object["media"] = content.media;
    object["repeat"] = names::name(names::repeat, content.repeat);
    object["days"] = time::to_string(content.days);
    object["daypart"] = daypart_json(content.daypart);
    object["family"] = content.family;
    object["source"] = content.source;
    object["note"] = content.note;
    return object;
}

json::object airing_json(const model::Airing& airing)
{
    json::object object{{"station", airing.station.value}};
    add_span(object, airing.span);
    object["kind"] = names::name(names::segment_kind, airing.kind);
    object["content"] = key_or_null(airing.content);
    object["pattern"] = airing.pattern.value;
    object["session_day"] = time::iso(airing.session_day);
    object["segment"] = airing.segment;
    object["repeat"] = airing.repeat;
    object["pinned"] = airing.pinned;
    return object;
}

json::object demand_json(const model::Demand& demand)
{
    json::object object{{"campaign", demand.campaign.value},
                        {"line", demand.line},
                        {"commune", demand.commune.value},
                        {"station", key_or_null(demand.station)},
                        {"form", names::name(names::form, demand.form)},
                        {"themes", keys(demand.themes)},
                        {"contents", keys(demand.contents)},
                        {"languages", keys(demand.languages)}};
    add_days(object, demand.days);
    object["at_least"] = demand.at_least;
    object["target"] = demand.target;
    object["at_most"] = demand.at_most ? json::value(*demand.at_most) : json::value{};
    object["gap_seconds"] = seconds_or_null(demand.gap);
    object["fill"] = demand.fill;
    object["weight"] = demand.weight;
    return object;
}

} // namespace

json::array contents_json(const model::PlanVersion& plan)
{
    json::array contents;
    for (const model::Content& content : plan.contents) {
        contents.push_back(content_json(content));
    }
    return contents;
}

json::array airings_json(const WeekData& data)
{
    json::array airings;
    for (const model::Airing& airing : data.plan.timetable.airings()) {
        airings.push_back(airing_json(airing));
    }
    return airings;
}

json::array history_json(const WeekData& data)
{
    const time::Day monday = time::monday(data.plan.week);
    std::map<std::pair<model::StationKey, model::ContentKey>, const model::Airing*> last;
    for (const model::Airing& airing : data.history.airings()) {
        if (airing.session_day < monday && !airing.content.empty()) {
            last.insert_or_assign({airing.station, airing.content}, &airing);
        }
    }
    json::array history;
    for (const auto& [key, airing] : last) {
        history.push_back(airing_json(*airing));
    }
    return history;
}

json::array demands_json(const WeekData& data)
{
    json::array demands;
    for (const model::Demand& demand : model::due(data.model, time::span(data.plan.week))) {
        json::object object = demand_json(demand);
        object["placed"] = model::served(data.model, data.plan.timetable, demand);
        demands.push_back(object);
    }
    return demands;
}

json::array findings_json(const WeekData& data)
{
    const time::DateSpan days = time::span(data.plan.week);
    const auto catalogue = rules::catalogue(data.pack);
    json::array findings;
    for (const rules::Finding& finding :
         rules::findings(catalogue, {data.model, data.plan.timetable, data.history, days})) {
        json::object object{{"rule", finding.rule},
                            {"severity", names::name(names::severity, finding.severity)},
                            {"station", key_or_null(finding.station)}};
        add_span(object, finding.span);
        object["content"] = key_or_null(finding.content);
        object["excess"] = finding.excess;
        findings.push_back(object);
    }
    return findings;
}

json::array bumped_json(const model::PlanVersion& plan)
{
    json::array bumped;
    for (const model::Bump& bump : plan.bumped) {
        bumped.push_back(
            json::object{{"demand", demand_json(bump.demand)},
                         {"placed", bump.placed},
                         {"missing", bump.missing()},
                         {"rule", bump.rule},
                         {"remedy", names::name(names::remedy, bump.remedy)},
                         {"amount", bump.amount},
                         {"item", key_or_null(bump.item)},
                         {"pattern", key_or_null(bump.pattern)},
                         {"detail", bump.detail},
                         {"segment", bump.segment ? json::value(*bump.segment) : json::value{}},
                         {"day", bump.day ? json::value(time::iso(*bump.day)) : json::value{}},
                         {"gain", bump.gain},
                         {"taken_by", key_or_null(bump.taken_by)}});
    }
    return bumped;
}

json::array collisions_json(const model::PlanVersion& plan)
{
    json::array collisions;
    for (const model::Collision& collision : plan.collisions) {
        json::object object{{"station", collision.station.value}};
        add_span(object, collision.span);
        object["placed"] = key_or_null(collision.placed);
        object["waiting"] = collision.waiting.value;
        collisions.push_back(object);
    }
    return collisions;
}

json::object quality_json(const model::Quality& quality)
{
    return {{"shortfall", quality.shortfall},
            {"off_target", quality.off_target},
            {"unevenness", quality.unevenness},
            {"bound", quality.bound},
            {"exact_bound", quality.exact_bound},
            {"shortfall_bound", quality.shortfall_bound}};
}

json::value proofs_json(const model::PlanVersion& plan)
{
    return json::value_from(plan.proofs);
}

} // namespace loa::report
