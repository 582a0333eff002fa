#include <map>
#include <ostream>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "commands.hpp"
#include "kept_plan.hpp"
#include "kept_tours.hpp"
#include "loa/config/load.hpp"
#include "loa/error.hpp"
#include "loa/report/week_table.hpp"
#include "loa/report/words.hpp"
#include "loa/text/messages/commands.hpp"
#include "loa/text/nearest.hpp"
#include "loa/text/normal.hpp"
#include "month_plans.hpp"
#include "plan_summary.hpp"
#include "printed_table.hpp"
#include "show_tours.hpp"

namespace loa::cli {
namespace {

namespace m = text::messages::command;
using model::Model;
using model::PlanVersion;
using model::Station;

[[noreturn]] void refuse(const text::Message& message, std::vector<std::string> values)
{
    throw UsageError{{{.origin = {}, .sentence = text::Sentence{message, std::move(values)}}}};
}

const Station& station_named(const Model& model, const std::string& name)
{
    if (const Station* station = find(model, model::StationKey{name})) {
        return *station;
    }
    std::vector<std::string> keys;
    keys.reserve(model.stations.size());
    for (const Station& station : model.stations) {
        keys.push_back(station.key.value);
    }
    refuse(m::no_such_station, {name, fmt::format("{}", fmt::join(keys, ", "))});
}

const model::Commune& commune_named(const Model& model, const std::string& name)
{
    std::vector<std::string> known;
    for (const model::Commune& commune : model.communes) {
        if (commune.code.value == name || text::folded(commune.name) == text::folded(name)) {
            return commune;
        }
        known.push_back(commune.name);
    }
    const auto near = text::nearest(name, known);
    refuse(m::no_such_commune, {name, near.value_or(fmt::format("{}", fmt::join(known, ", ")))});
}

std::vector<const Station*> chosen(const Model& model, const ShowOptions& options)
{
    std::vector<const Station*> stations;
    if (options.station) {
        stations.push_back(&station_named(model, *options.station));
    }
    if (options.commune) {
        const model::Commune& commune = commune_named(model, *options.commune);
        stations = stations_of(model, commune.code);
        if (stations.empty()) {
            refuse(m::commune_without_station, {printed(commune)});
        }
    }
    return stations;
}

void print_station(const Model& model,
                   const PlanVersion& version,
                   const Station& station,
                   Terminal& terminal)
{
    terminal.out << '\n' << station.name << " (" << station.key.value << ")\n\n";
    // The source gives way to whole titles.
    print(terminal.out,
          report::week_table(model, version, station.key, terminal.language),
          terminal.columns,
          {5});
}

struct Counted {
    std::set<std::pair<time::Day, model::PatternKey>> sessions;
    std::map<model::SegmentKind, int> airings;
    std::chrono::seconds planned{};
};

Counted counted(const PlanVersion& version, const Station& station)
{
    Counted counts;
    for (const model::Airing& airing : version.timetable.of(station.key)) {
        counts.sessions.insert({airing.session_day, airing.pattern});
        ++counts.airings[airing.kind];
        if (model::planned(airing.kind)) {
            counts.planned += airing.span.length();
        }
    }
    return counts;
}

int missing(const PlanVersion& version, const Station& station)
{
    int sum = 0;
    for (const model::Bump& bump : version.bumped) {
        sum += bump.demand.station == station.key ? bump.missing() : 0;
    }
    return sum;
}

format::Table overview(const Model& model, const PlanVersion& version, text::Language language)
{
    format::Table table;
    for (const text::Message* title : {&m::column_key,
                                       &m::column_commune,
                                       &m::column_sessions,
                                       &m::column_bulletins,
                                       &m::column_slogans,
                                       &m::column_notices,
                                       &m::column_minutes,
                                       &m::column_missing}) {
        table.columns.push_back(
            {.title = text::Sentence{*title}.in(language), .align = format::CellAlign::right});
    }
    table.columns[0].align = format::CellAlign::left;
    table.columns[1].align = format::CellAlign::left;
    for (const Station& station : model.stations) {
        Counted counts = counted(version, station);
        table.rows.push_back(
            {.cells = {station.key.value,
                       report::commune_name(model, station.commune),
                       std::to_string(counts.sessions.size()),
                       std::to_string(counts.airings[model::SegmentKind::bulletin]),
                       std::to_string(counts.airings[model::SegmentKind::slogan]),
                       std::to_string(counts.airings[model::SegmentKind::notice]),
                       report::minutes(counts.planned, language),
                       std::to_string(missing(version, station))}});
    }
    return table;
}

void print_overview(const Model& model,
                    const PlanVersion& version,
                    const ShowOptions& options,
                    Terminal& terminal)
{
    terminal.out << '\n';
    print(terminal.out, overview(model, version, terminal.language), terminal.columns);
    if (!model.stations.empty()) {
        const text::Sentence hint{m::show_one,
                                  {options.centre.string(),
                                   time::to_string(options.week),
                                   model.stations.front().key.value}};
        terminal.out << '\n' << hint.in(terminal.language) << '\n';
    }
}

} // namespace

Exit run_show(const ShowOptions& options, Terminal& terminal)
{
    const config::Loaded centre = config::load(options.centre);
    if (options.map && options.month) {
        draw_tours(options, *options.month, centre, terminal);
        return Exit::done;
    }
    if (options.month) {
        const bool toured = show_tours(options, centre, terminal);
        if (!show_month(options, centre, terminal) && !toured) {
            refuse_month_of_any(options.store, *options.month, options.version, options.centre);
        }
        return Exit::done;
    }
    const auto stations = chosen(centre.model, options);
    const PlanVersion version =
        kept_plan(options.store, options.week, options.version, options.centre);

    print_heading(version, terminal);
    for (const Station* station : stations) {
        print_station(centre.model, version, *station, terminal);
    }
    if (stations.empty()) {
        print_overview(centre.model, version, options, terminal);
    }
    return Exit::done;
}

} // namespace loa::cli
