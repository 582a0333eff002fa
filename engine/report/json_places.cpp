#include "report/json_places.hpp"

#include "loa/rules/session.hpp"
#include "loa/time/clock.hpp"
#include "report/json_names.hpp"
#include "report/json_values.hpp"

namespace loa::report {
namespace {

namespace json = boost::json;
namespace names = json_names;

json::object commune_json(const model::Model& model, const model::Commune& commune)
{
    json::array languages;
    for (const model::LanguageShare& share : commune.languages) {
        languages.push_back(
            json::object{{"language", share.language.value}, {"permille", share.permille}});
    }
    return {{"code", commune.code.value},
            {"name", commune.name},
            {"kind", names::name(names::commune_kind, commune.kind)},
            {"border", commune.border},
            {"poor_district", commune.poor_district},
            {"weight", model::place_weight(model, commune)},
            {"population", commune.population},
            {"main_language", key_or_null(model::main_language(commune))},
            {"languages", languages}};
}

// Where a segment lies, whoever fills it.
json::object segment_json(const rules::Session& session, std::size_t index)
{
    const model::Segment& segment = session.pattern->segments[index];
    json::object object{{"segment", index},
                        {"kind", names::name(names::segment_kind, segment.kind)}};
    add_span(object, model::segment_on(*session.pattern, segment, session.day));
    return object;
}

json::object slot_json(const rules::Session& session, std::size_t index)
{
    const model::Segment& segment = session.pattern->segments[index];
    json::object slot = segment_json(session, index);
    slot["capacity_seconds"] = segment.length.count();
    slot["positions"] = segment.positions;
    slot["item_limit_seconds"] = segment.item_limit.count();
    slot["languages"] = keys(segment.languages);
    return slot;
}

json::object fixed_json(const rules::Session& session, std::size_t index)
{
    const model::Segment& segment = session.pattern->segments[index];
    json::object fixed = segment_json(session, index);
    fixed["title"] = segment.title;
    fixed["source"] = segment.source;
    return fixed;
}

json::object session_json(const model::Model& model, const rules::Session& session)
{
    json::object object{{"pattern", session.pattern->key.value},
                        {"name", session.pattern->name},
                        {"day", time::iso(session.day)}};
    add_span(object, model::session_on(*session.pattern, session.day));
    object["people_reached"] =
        model::people_reached(model, *session.station, {session.day, session.day + date::days{1}});
    json::array slots;
    json::array fixed;
    for (std::size_t i = 0; i != session.pattern->segments.size(); ++i) {
        if (model::planned(session.pattern->segments[i].kind)) {
            slots.push_back(slot_json(session, i));
        } else {
            fixed.push_back(fixed_json(session, i));
        }
    }
    object["slots"] = slots;
    object["fixed"] = fixed;
    return object;
}

} // namespace

json::array communes_json(const model::Model& model)
{
    json::array communes;
    for (const model::Commune& commune : model.communes) {
        communes.push_back(commune_json(model, commune));
    }
    return communes;
}

json::array stations_json(const WeekData& data)
{
    const auto held = rules::sessions_held(data.model, data.pack, time::span(data.plan.week));
    json::array stations;
    for (const model::Station& station : data.model.stations) {
        json::array sessions;
        for (const rules::Session& session : held) {
            if (session.station == &station) {
                sessions.push_back(session_json(data.model, session));
            }
        }
        stations.push_back(json::object{{"key", station.key.value},
                                        {"commune", station.commune.value},
                                        {"name", station.name},
                                        {"managed_by", station.managed_by},
                                        {"sessions", sessions}});
    }
    return stations;
}

} // namespace loa::report
