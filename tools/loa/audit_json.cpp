#include "audit_json.hpp"

#include <ostream>

#include <boost/json.hpp>

#include "loa/report/audit_report.hpp"
#include "loa/report/export_json.hpp"
#include "loa/report/words.hpp"
#include "loa/time/clock.hpp"

namespace loa::cli {
namespace {

using boost::json::array;
using boost::json::object;

object tally(const audit::Tally& tally)
{
    return {{"airings", tally.airings}, {"seconds", tally.time.count()}};
}

object tallies(const std::map<std::string, audit::Tally>& by_key)
{
    object all;
    for (const auto& [key, value] : by_key) {
        all.emplace(key, tally(value));
    }
    return all;
}

object group(const audit::Group& group)
{
    return {{"communes", group.communes},
            {"with_station", group.with_station},
            {"owed", group.owed},
            {"met", group.aired},
            {"people_reached", group.people_reached},
            {"population", group.population},
            {"total", tally(group.total)}};
}

object line(const model::Model& model, const audit::Line& line, text::Language language)
{
    object value{{"campaign", line.demand.campaign.value},
                 {"line", line.demand.line},
                 {"station", line.demand.station.value},
                 {"form", report::form_key(line.demand.form)},
                 {"from", time::iso(line.demand.days.from())},
                 {"last", time::iso(line.demand.days.last())},
                 {"at_least", line.demand.at_least},
                 {"target", line.demand.target},
                 {"aired", line.aired},
                 {"met", line.met}};
    if (!line.met) {
        value["reason"] = report::gap_reason(model, line, language);
        value["remedy"] = report::gap_remedy(model, line, language);
    }
    return value;
}

object
commune(const model::Model& model, const audit::CommuneCoverage& commune, text::Language language)
{
    const model::Commune* place = find(model, commune.commune);
    array lines;
    for (const audit::Line& demand : commune.lines) {
        lines.push_back(line(model, demand, language));
    }
    return {{"code", commune.commune.value},
            {"name", report::commune_name(model, commune.commune)},
            {"border", place != nullptr && place->border},
            {"has_station", commune.has_station},
            {"main_language", commune.main_language.value},
            {"main_language_served", commune.main_language_served},
            {"people_reached", commune.people_reached},
            {"population", commune.population},
            {"owed", commune.owed},
            {"met", commune.aired},
            {"total", tally(commune.total)},
            {"by_theme", tallies(commune.by_theme)},
            {"by_language", tallies(commune.by_language)},
            {"by_audience", tallies(commune.by_audience)},
            {"demands", std::move(lines)}};
}

const char* shortage_name(audit::Shortage shortage)
{
    switch (shortage) {
    case audit::Shortage::none:
        return "none";
    case audit::Shortage::no_plan:
        return "no-plan";
    case audit::Shortage::planned_short:
        return "planned-short";
    case audit::Shortage::by_broadcast:
        return "broadcast";
    case audit::Shortage::other:
        return "other";
    }
    return "";
}

object form_line(const audit::FormLine& line)
{
    array substitutes;
    for (const audit::Substitute& substitute : line.substitutes) {
        substitutes.push_back(object{{"form", report::form_key(substitute.form)},
                                     {"times", substitute.times},
                                     {"stands_for", substitute.stands_for}});
    }
    return {{"form", report::form_key(line.demand.form)},
            {"campaign", line.demand.campaign.value},
            {"line", line.demand.line},
            {"station", line.demand.station.value},
            {"village", line.demand.village.value},
            {"unit", line.demand.throughout > 0 ? "day" : "time"},
            {"owed", line.demand.at_least},
            {"done", line.done},
            {"substitutes", std::move(substitutes)},
            {"owing", line.owing},
            {"shortage", shortage_name(line.shortage)},
            {"rule", line.missing ? line.missing->rule : ""}};
}

object forms(const model::Model& model, const audit::Mix& mix)
{
    array places;
    for (const audit::PlaceMix& place : mix.places) {
        array lines;
        for (const audit::FormLine& line : place.lines) {
            lines.push_back(form_line(line));
        }
        places.push_back(object{{"code", place.commune.value},
                                {"name", report::commune_name(model, place.commune)},
                                {"has_station", place.has_station},
                                {"lines", std::move(lines)}});
    }
    return {{"owes", mix.owes()}, {"places", std::move(places)}};
}

} // namespace

void print_json(const model::Model& model,
                const audit::Coverage& coverage,
                const audit::Mix& mix,
                Terminal& terminal)
{
    array communes;
    for (const audit::CommuneCoverage& one : coverage.communes) {
        communes.push_back(commune(model, one, terminal.language));
    }
    array missing;
    for (const time::Week week : coverage.missing_weeks) {
        missing.emplace_back(time::to_string(week));
    }
    const object all{{"schema", "loa-audit"},
                     {"version", 1},
                     {"centre", model.centre.key},
                     {"from", time::iso(coverage.days.from())},
                     {"last", time::iso(coverage.days.last())},
                     {"owes", coverage.owes()},
                     {"missing_weeks", std::move(missing)},
                     {"border", group(coverage.border)},
                     {"others", group(coverage.others)},
                     {"communes", std::move(communes)},
                     {"forms", forms(model, mix)}};
    terminal.out << boost::json::serialize(all) << '\n';
}

} // namespace loa::cli
