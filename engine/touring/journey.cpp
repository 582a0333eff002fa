#include "journey.hpp"

#include <algorithm>

#include "days.hpp"

namespace loa::touring {
namespace {

/// Walks one team from day to day.
class Walker {
public:
    Walker(const Problem& problem, const Team& team)
        : problem_{&problem}, team_{&team}, at_{team.base}
    {
    }

    Leg day(Day d, const DayRoute* route)
    {
        Leg leg;
        leg.route = route;
        leg.rest = rest_;
        leg.travels = nights_ > 0 || (route != nullptr && !route->stops.empty());
        if (route != nullptr) {
            for (const PlaceIndex v : route->stops) {
                visit(leg, d, problem_->places[v]);
            }
        }
        end(leg, d, route != nullptr && route->overnight);
        return leg;
    }

private:
    void go(Leg& leg, Day d, NodeIndex to)
    {
        leg.time += way_time(*problem_, d, at_, to);
        leg.cost += way_cost(*problem_, d, at_, to);
        leg.ways = leg.ways && way_time(*problem_, d, at_, to) < closed &&
                   way_cost(*problem_, d, at_, to) < closed;
        at_ = to;
    }

    void visit(Leg& leg, Day d, const Place& place)
    {
        go(leg, d, place.node);
        leg.time += place.service;
        leg.load += place.load;
        leg.cost += place.dislike.empty() ? 0 : place.dislike[d];
    }

    void end(Leg& leg, Day d, bool overnight)
    {
        rest_ = std::max(0, rest_ - 1);
        if (overnight) {
            ++nights_;
            leg.cost += team_->night_cost;
        } else {
            go(leg, d, team_->base);
            rest_ = nights_ > 0 ? team_->rest : rest_;
            nights_ = 0;
        }
        leg.nights = nights_;
    }

    const Problem* problem_;
    const Team* team_;
    NodeIndex at_;
    std::int32_t nights_{};
    std::int32_t rest_{};
};

} // namespace

std::vector<Leg> journey(const Problem& problem, const Plan& plan, TeamIndex team)
{
    std::vector<const DayRoute*> routes(problem.days, nullptr);
    for (const DayRoute& route : plan) {
        if (route.team == team && route.day < problem.days) {
            routes[route.day] = &route;
        }
    }
    Walker walker{problem, problem.teams[team]};
    std::vector<Leg> legs;
    legs.reserve(problem.days);
    for (Day d = 0; d != problem.days; ++d) {
        legs.push_back(walker.day(d, routes[d]));
    }
    return legs;
}

std::vector<std::vector<Day>> days_by_place(const Problem& problem, const Plan& plan)
{
    std::vector<std::vector<Day>> days(problem.places.size());
    for (const DayRoute& route : plan) {
        for (const PlaceIndex v : route.stops) {
            days[v].push_back(route.day);
        }
    }
    for (std::vector<Day>& list : days) {
        std::sort(list.begin(), list.end());
    }
    return days;
}

} // namespace loa::touring
