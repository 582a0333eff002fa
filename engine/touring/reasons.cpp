#include <algorithm>
#include <cstdint>

#include "days.hpp"
#include "journey.hpp"
#include "loa/touring/plan.hpp"

namespace loa::touring {
namespace {

/// How far a visit alone on a day gets; later is better.
enum class Stage { team, day, way, time, load, fits };

bool fits_limit(std::int64_t value, std::int32_t limit)
{
    return limit == 0 || value <= limit;
}

/// Whether `team`, waiting at `node` since `d`, can be home within its nights.
bool comes_home(const Problem& problem, const Team& team, NodeIndex node, Day d)
{
    for (std::int32_t night = 1; night <= team.nights && d + 1 < problem.days; ++night) {
        if (!is_among(team.works, ++d)) {
            return false;
        }
        const std::int32_t time = way_time(problem, d, node, team.base);
        if (time < closed && fits_limit(time, on_day(team.day_limit, d))) {
            return true;
        }
    }
    return false;
}

Stage stage(const Problem& problem, const Place& place, const Team& team, Day d)
{
    const std::int64_t out = way_time(problem, d, team.base, place.node);
    const std::int64_t back = way_time(problem, d, place.node, team.base);
    const std::int32_t limit = on_day(team.day_limit, d);
    const bool sleeps_out = comes_home(problem, team, place.node, d);
    if (out >= closed || (back >= closed && !sleeps_out)) {
        return Stage::way;
    }
    const std::int64_t there = out + place.service;
    if (!fits_limit(there + back, limit) && !(sleeps_out && fits_limit(there, limit))) {
        return Stage::time;
    }
    return fits_limit(place.load, on_day(team.load, d)) ? Stage::fits : Stage::load;
}

bool is_open(const Place& place, const Team& team, Day d)
{
    const auto day = static_cast<std::int32_t>(d);
    const auto holds = [d](const std::vector<Day>& pattern) {
        return std::binary_search(pattern.begin(), pattern.end(), d);
    };
    return is_among(team.works, d) && is_among(place.open, d) &&
           (place.patterns.empty()
                ? !place.last_day || day - *place.last_day >= place.min_gap
                : std::any_of(place.patterns.begin(), place.patterns.end(), holds));
}

Stage furthest(const Problem& problem, const Place& place)
{
    Stage best = Stage::team;
    for (TeamIndex k = 0; k != problem.teams.size(); ++k) {
        const Team& team = problem.teams[k];
        if (!may_visit(place, k)) {
            continue;
        }
        best = std::max(best, Stage::day);
        for (Day d = 0; d != problem.days; ++d) {
            best = is_open(place, team, d) ? std::max(best, stage(problem, place, team, d)) : best;
        }
    }
    return best;
}

Reason reason(Stage stage)
{
    switch (stage) {
    case Stage::team:
        return Reason::no_team;
    case Stage::day:
        return Reason::no_day;
    case Stage::way:
        return Reason::no_way;
    case Stage::time:
        return Reason::no_time;
    case Stage::load:
        return Reason::no_load;
    case Stage::fits:
        break;
    }
    return Reason::no_room;
}

} // namespace

std::vector<Missing> missing_visits(const Problem& problem, const Plan& plan)
{
    std::vector<Missing> missing;
    const std::vector<std::vector<Day>> days = days_by_place(problem, plan);
    for (PlaceIndex v = 0; v != problem.places.size(); ++v) {
        const Place& place = problem.places[v];
        const auto visits = place.visits - static_cast<std::int32_t>(days[v].size());
        if (visits > 0) {
            missing.push_back({v, visits, reason(furthest(problem, place))});
        }
    }
    return missing;
}

} // namespace loa::touring
