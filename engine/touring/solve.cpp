#include "loa/touring/solve.hpp"

#include "anneal.hpp"
#include "told.hpp"

namespace loa::touring {
namespace {

Solution described(const Problem& problem, const Plan& plan, std::uint64_t steps)
{
    return {plan, cost(problem, plan), missing_visits(problem, plan), steps};
}

/// Plans the same visits; nights may be cheaper than those of `plan`.
void take_over(State& state, const Plan& plan)
{
    for (const DayRoute& route : plan) {
        const RouteIndex r = state.layout().route(route.team, route.day);
        for (const PlaceIndex v : route.stops) {
            state.insert(v, r, state.size(r));
        }
    }
    state.mark();
}

} // namespace

Solution solve(const Problem& problem, const search::Budget& budget)
{
    return improve(problem, {}, budget);
}

Solution improve(const Problem& problem, const Plan& plan, const search::Budget& budget)
{
    if (problem.days == 0 || problem.teams.empty() || problem.places.empty()) {
        return described(problem, {}, 0);
    }
    const Layout layout{problem};
    const Prices prices{layout};
    State state{layout, prices};
    take_over(state, plan);
    add_told(state);
    Annealing annealing{state, budget};
    const Plan best = annealing.run();
    const bool worse = cost(problem, plan) < cost(problem, best);
    return described(problem, worse ? plan : best, annealing.steps());
}

} // namespace loa::touring
