#include "loa/rotation/solve.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>

#include "anneal.hpp"
#include "construct.hpp"
#include "exact.hpp"
#include "neighbourhood.hpp"
#include "prices.hpp"

namespace loa::rotation {
namespace {

// What the parts cost in evaluated proposals, as measured.
constexpr std::uint64_t steps_per_price_round = 400;
constexpr std::uint64_t steps_per_reinsertion = 100;

/// Looks at everything where that is quick: milliseconds as a rule, a tenth of a second at worst.
std::optional<Placement> proved_best(const Grid& grid, const Placement& known)
{
    constexpr std::size_t small_items = 10;
    constexpr std::size_t small_slots = 24;
    constexpr std::uint64_t nodes = 1'000'000;
    return grid.items.size() <= small_items && grid.slots.size() <= small_slots
               ? best_placement(grid, known, nodes)
               : std::nullopt;
}

/// Raises the bound, then searches with the prices it found.
Solution finish(State& state, BestPath& paths, const Effort& effort, std::uint64_t steps)
{
    PricedPaths priced{state};
    const std::uint64_t rounds =
        std::min<std::uint64_t>(1000, effort.steps / steps_per_price_round);
    Prices prices = priced.ascend(state.cost().unevenness, rounds, effort.stopped);
    Neighbourhood neighbourhood{state, paths, effort.seed, effort.stopped};
    neighbourhood.search(steps / steps_per_reinsertion, prices);
    Solution solution{state.placement(), {}, 0, std::move(prices), false};
    const Grid& grid = *state.layout().grid;
    if (const auto best = proved_best(grid, solution.placement)) {
        solution.placement = *best;
        solution.proved = true;
    }
    solution.cost = cost(grid, solution.placement);
    solution.bound = PricedPaths{State{state.layout(), solution.placement}}.bound(solution.prices);
    return solution;
}

/// Annealing gets most of the steps, re-insertion the rest.
std::uint64_t for_finish(const Effort& effort)
{
    return effort.steps / 4;
}

} // namespace

Solution solve(const Grid& grid, const Effort& effort)
{
    const Layout layout{grid};
    State state{layout};
    BestPath paths{layout};
    construct(state, paths);
    const std::uint64_t steps = effort.steps - for_finish(effort);
    Annealing annealing{state, effort.seed, effort.stopped};
    // What is missing gets at most a third of the proposals, for some of it may have no room at all.
    annealing.even(steps - steps / 3 + annealing.fill(steps / 3));
    return finish(state, paths, effort, for_finish(effort));
}

Solution improve(const Grid& grid, const Placement& placement, const Effort& effort)
{
    const Layout layout{grid};
    State state{layout, placement};
    BestPath paths{layout};
    Annealing annealing{state, effort.seed, effort.stopped};
    annealing.even(effort.steps - for_finish(effort));
    return finish(state, paths, effort, for_finish(effort));
}

} // namespace loa::rotation
