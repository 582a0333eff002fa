#include "plan_summary.hpp"

#include <algorithm>
#include <map>
#include <ostream>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <boost/json.hpp>
#include <fmt/format.h>

#include "loa/plan/plan_week.hpp"
#include "loa/report/words.hpp"
#include "loa/text/messages/commands.hpp"
#include "missing_list.hpp"
#include "quality_words.hpp"
#include "spacing_list.hpp"
#include "wrapping.hpp"

namespace loa::cli {
namespace {

namespace m = text::messages::command;
using model::Model;
using model::PlanVersion;

std::string week_text(time::Week week)
{
    return fmt::format("{}/{}", week.number, week.year);
}

struct Size {
    std::set<model::StationKey> stations;
    std::set<std::pair<model::StationKey, std::pair<time::Day, model::PatternKey>>> sessions;
    std::map<model::SegmentKind, std::int64_t> airings;
};

Size size_of(const PlanVersion& version)
{
    Size size;
    for (const model::Airing& airing : version.timetable.airings()) {
        size.stations.insert(airing.station);
        size.sessions.insert({airing.station, {airing.session_day, airing.pattern}});
        ++size.airings[airing.kind];
    }
    return size;
}

void print_size(const PlanVersion& version, Terminal& terminal)
{
    Size size = size_of(version);
    const auto shown = [&](std::int64_t value) { return report::number(value, terminal.language); };
    const auto bulletins = size.airings[model::SegmentKind::bulletin];
    const auto slogans = size.airings[model::SegmentKind::slogan];
    const auto notices = size.airings[model::SegmentKind::notice];
    say(m::plan_size,
        {shown(std::ssize(size.stations)),
         shown(std::ssize(size.sessions)),
         shown(bulletins + slogans + notices),
         shown(bulletins),
         shown(slogans),
         shown(notices)},
        terminal);
}

// How far from the best possible the plan is at most.
void print_proofs(const model::Quality& quality, Terminal& terminal)
{
    constexpr double seen = 0.005; // of a percent
    if (quality.unevenness > 0 && gap_percent(quality) < seen) {
        say(m::plan_even_proved, {}, terminal);
    } else if (quality.unevenness > 0) {
        say(m::plan_gap, {decimal(gap_percent(quality), terminal.language)}, terminal);
    }
    if (quality.shortfall == 0) {
        return;
    }
    const auto shown = [&](std::int64_t value) { return report::number(value, terminal.language); };
    if (quality.shortfall_bound >= quality.shortfall) {
        say(m::plan_shortfall_proved, {shown(quality.shortfall)}, terminal);
    } else {
        say(m::plan_shortfall_open,
            {shown(quality.shortfall_bound), shown(quality.shortfall)},
            terminal);
    }
}

void print_collisions(const Model& model, const PlanVersion& version, Terminal& terminal)
{
    for (const model::Collision& collision : version.collisions) {
        const bool placed = !collision.placed.empty();
        say(placed ? m::plan_collision : m::plan_collision_open,
            {report::station_name(model, collision.station),
             report::dated_weekday(time::day_of(collision.span.from()), terminal.language),
             report::hour(collision.span.from(), terminal.language),
             placed ? report::content_title(model, collision.placed) : "",
             report::content_title(model, collision.waiting)},
            terminal,
            "  ");
    }
}

boost::json::array collisions_json(const PlanVersion& version)
{
    boost::json::array all;
    for (const model::Collision& collision : version.collisions) {
        all.push_back({{"station", collision.station.value},
                       {"from", time::iso(collision.span.from())},
                       {"until", time::iso(collision.span.until())},
                       {"placed", collision.placed.value},
                       {"waiting", collision.waiting.value}});
    }
    return all;
}

} // namespace

bool needs_a_look(const PlanVersion& version)
{
    return version.quality.shortfall > 0 || !version.bumped.empty() || !version.collisions.empty();
}

void print_heading(const PlanVersion& version, Terminal& terminal)
{
    say(m::plan_of_week,
        {week_text(version.week),
         report::date_range(time::span(version.week)),
         std::to_string(version.number)},
        terminal);
}

void print_summary(const Model& model, const PlanVersion& version, Terminal& terminal)
{
    const auto language = terminal.language;
    print_heading(version, terminal);
    print_size(version, terminal);
    say(m::plan_quality,
        {report::number(version.quality.shortfall, language),
         report::number(version.quality.off_target, language),
         decimal(version.quality.unevenness, language),
         decimal(version.quality.exact_bound, language)},
        terminal);
    print_proofs(version.quality, terminal);
    if (version.effort == plan::stopped_effort) {
        say(m::plan_stopped, {}, terminal);
    }
    if (!needs_a_look(version)) {
        say(m::plan_nothing_missing, {}, terminal);
    }
    if (!version.bumped.empty()) {
        terminal.out << '\n';
        say(m::plan_bumped, {}, terminal);
        print_missing(model, missing_of(version.bumped, terminal.language), terminal);
    }
    if (!version.collisions.empty()) {
        terminal.out << '\n';
        say(m::plan_collisions, {}, terminal);
        print_collisions(model, version, terminal);
    }
    print_worst_spaced(model, version, terminal);
}

void print_summary_json(const Model& model,
                        const PlanVersion& version,
                        const std::vector<BrokenWeek>& broken,
                        Terminal& terminal)
{
    const Size size = size_of(version);
    const boost::json::object object{
        {"week", time::to_string(version.week)},
        {"version", version.number},
        {"made_at", version.made_at},
        {"seed", version.seed},
        {"effort", version.effort},
        {"stations", size.stations.size()},
        {"sessions", size.sessions.size()},
        {"shortfall", version.quality.shortfall},
        {"off_target", version.quality.off_target},
        {"unevenness", version.quality.unevenness},
        {"bound", version.quality.bound},
        {"exact_bound", version.quality.exact_bound},
        {"shortfall_bound", version.quality.shortfall_bound},
        {"worst_spaced", worst_spaced_json(version)},
        {"bumped", bumps_json(model, version.bumped, terminal.language)},
        {"collisions", collisions_json(version)},
        {"plan_again", broken_json(broken)}};
    terminal.out << boost::json::serialize(object) << '\n';
}

} // namespace loa::cli
