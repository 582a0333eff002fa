#include <algorithm>
#include <cstddef>
#include <set>

#include "days.hpp"
#include "journey.hpp"
#include "loa/touring/plan.hpp"

namespace loa::touring {
namespace {

using Limits = std::set<Limit>;

bool exists(const Problem& problem, const DayRoute& route)
{
    return route.team < problem.teams.size() && route.day < problem.days &&
           std::all_of(route.stops.begin(), route.stops.end(), [&](PlaceIndex v) {
               return v < problem.places.size();
           });
}

bool in_order(const Problem& problem, const Plan& plan)
{
    const auto later = [](const DayRoute& a, const DayRoute& b) {
        return a.day != b.day ? a.day < b.day : a.team < b.team;
    };
    return std::all_of(plan.begin(),
                       plan.end(),
                       [&](const DayRoute& route) { return exists(problem, route); }) &&
           std::adjacent_find(plan.begin(), plan.end(), [&](const auto& a, const auto& b) {
               return !later(a, b);
           }) == plan.end();
}

void add(Limits& broken, Limit limit, bool is_broken)
{
    if (is_broken) {
        broken.insert(limit);
    }
}

bool exceeds(std::int64_t value, std::int64_t limit)
{
    return limit > 0 && value > limit;
}

void check_day(Limits& broken, const Team& team, Day d, const Leg& leg)
{
    const std::size_t stops = leg.route == nullptr ? 0 : leg.route->stops.size();
    add(broken, Limit::work, !is_among(team.works, d) && (leg.travels || leg.nights > 0));
    add(broken, Limit::way, !leg.ways);
    add(broken, Limit::time, exceeds(leg.time, on_day(team.day_limit, d)));
    add(broken, Limit::load, exceeds(leg.load, on_day(team.load, d)));
    add(broken, Limit::stops, exceeds(static_cast<std::int64_t>(stops), team.stops));
    add(broken, Limit::nights, leg.nights > team.nights);
    add(broken, Limit::nights, leg.nights > 0 && !leg.travels); // sleeps out without having left
    add(broken, Limit::rest, leg.rest > 0 && stops > 0);
}

void check_team(Limits& broken, const Problem& problem, const Plan& plan, TeamIndex k)
{
    const std::vector<Leg> legs = journey(problem, plan, k);
    for (Day d = 0; d != problem.days; ++d) {
        check_day(broken, problem.teams[k], d, legs[d]);
    }
    add(broken, Limit::nights, !legs.empty() && legs.back().nights > 0);
}

void check_stops(Limits& broken, const Problem& problem, const Plan& plan)
{
    for (const DayRoute& route : plan) {
        for (const PlaceIndex v : route.stops) {
            add(broken, Limit::team, !may_visit(problem.places[v], route.team));
            add(broken, Limit::open, !is_among(problem.places[v].open, route.day));
        }
    }
}

void check_gaps(Limits& broken, const Place& place, const std::vector<Day>& days)
{
    for (std::size_t i = 0; i != days.size(); ++i) {
        const bool first = i == 0;
        if (first && !place.last_day) {
            continue;
        }
        const auto before = first ? *place.last_day : static_cast<std::int32_t>(days[i - 1]);
        const std::int32_t gap = static_cast<std::int32_t>(days[i]) - before;
        add(broken, Limit::gap, gap < place.min_gap);
        add(broken, Limit::gap, !first && exceeds(gap, place.max_gap));
    }
}

void check_place(Limits& broken, const Place& place, const std::vector<Day>& days)
{
    add(broken, Limit::visits, days.size() > static_cast<std::size_t>(place.visits));
    add(broken, Limit::visits, std::adjacent_find(days.begin(), days.end()) != days.end());
    if (place.patterns.empty()) {
        check_gaps(broken, place, days);
    } else if (!days.empty()) {
        const auto found = std::find(place.patterns.begin(), place.patterns.end(), days);
        add(broken, Limit::pattern, found == place.patterns.end());
    }
}

} // namespace

std::vector<Limit> broken_limits(const Problem& problem, const Plan& plan)
{
    Limits broken;
    if (!in_order(problem, plan)) {
        return {Limit::order};
    }
    for (TeamIndex k = 0; k != problem.teams.size(); ++k) {
        check_team(broken, problem, plan, k);
    }
    check_stops(broken, problem, plan);
    const std::vector<std::vector<Day>> days = days_by_place(problem, plan);
    for (PlaceIndex v = 0; v != problem.places.size(); ++v) {
        check_place(broken, problem.places[v], days[v]);
    }
    return {broken.begin(), broken.end()};
}

} // namespace loa::touring
