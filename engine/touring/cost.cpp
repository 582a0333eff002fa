#include <algorithm>

#include "journey.hpp"
#include "loa/touring/plan.hpp"

namespace loa::touring {
namespace {

std::vector<Visit> visits_of(const Plan& plan)
{
    std::vector<Visit> visits;
    for (const DayRoute& route : plan) {
        for (const PlaceIndex v : route.stops) {
            visits.push_back({v, route.day, route.team});
        }
    }
    std::sort(visits.begin(), visits.end());
    return visits;
}

std::int64_t distance(const Problem& problem, const std::vector<Visit>& visits)
{
    std::int64_t sum = 0;
    for (const Announced& told : problem.announced) {
        sum += std::binary_search(visits.begin(), visits.end(), told.visit) ? 0 : told.weight;
    }
    return sum;
}

std::int64_t late_visits(const Problem& problem, const std::vector<Visit>& visits)
{
    return std::count_if(visits.begin(), visits.end(), [&](const Visit& visit) {
        const std::optional<Day> due = problem.places[visit.place].due;
        return due && visit.day > *due;
    });
}

/// Adds what `team` alone causes.
void add_team(Cost& cost, const Problem& problem, const Plan& plan, TeamIndex team)
{
    std::int64_t visits = 0;
    for (const Leg& leg : journey(problem, plan, team)) {
        cost.effort += leg.cost;
        visits += leg.route == nullptr ? 0 : static_cast<std::int64_t>(leg.route->stops.size());
    }
    cost.norms += std::max<std::int64_t>(0, problem.teams[team].norm - visits);
}

} // namespace

Cost cost(const Problem& problem, const Plan& plan)
{
    Cost cost;
    const std::vector<Visit> visits = visits_of(plan);
    for (const Visit& fixed : problem.fixed) {
        cost.not_fixed += std::binary_search(visits.begin(), visits.end(), fixed) ? 0 : 1;
    }
    (problem.announced_first ? cost.changed : cost.distance) = distance(problem, visits);
    cost.norms = late_visits(problem, visits);
    const std::vector<std::vector<Day>> days = days_by_place(problem, plan);
    for (PlaceIndex v = 0; v != problem.places.size(); ++v) {
        const Place& place = problem.places[v];
        const auto missing = place.visits - static_cast<std::int64_t>(days[v].size());
        cost.shortfall += place.weight * std::max<std::int64_t>(0, missing);
        cost.unfairness += place.waiting * std::max<std::int64_t>(0, missing);
    }
    for (TeamIndex k = 0; k != problem.teams.size(); ++k) {
        add_team(cost, problem, plan, k);
    }
    return cost;
}

} // namespace loa::touring
