#include "part_search.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

#include "anneal.hpp"
#include "best_path.hpp"
#include "bounding.hpp"
#include "construct.hpp"
#include "grid_replicas.hpp"
#include "iterated_annealing.hpp"
#include "neighbourhood.hpp"

namespace loa::rotation {
namespace {

std::uint64_t for_reinsertion(const Effort& effort)
{
    return effort.steps / 8;
}

/// Where a slot holds an airing or two, nearly all of a week is one linear assignment.
bool nearly_assignment(const State& state)
{
    std::size_t used = 0;
    for (SlotIndex s = 0; s != state.layout().slot_count; ++s) {
        used += state.movable_in(s).empty() ? 0 : 1;
    }
    return state.movable().size() <= 2 * used;
}

/// By the method that suits the week, and the time: replicas and rounds need much of it; with less, one
/// annealing cools by itself.
void even(State& state, const Effort& effort, std::uint64_t steps)
{
    constexpr std::uint64_t enough = 2'000; // for an airing
    if (state.movable().empty() || state.layout().mean_weight() <= 0) {
        return;
    }
    if (steps < enough * state.movable().size()) {
        Annealing{state, effort.seed, effort.stopped}.even(steps);
    } else if (nearly_assignment(state)) {
        IteratedAnnealing iterated{state, effort.seed, effort.stopped};
        iterated.run(steps);
        state = iterated.best();
    } else {
        GridReplicas replicas{state, effort.seed, effort.stopped};
        replicas.run(steps);
        state = replicas.best();
    }
}

/// What laying up to three items again costs in evaluated proposals, as measured.
std::uint64_t steps_of_reinsertion(const State& state)
{
    constexpr std::uint64_t least = 100;
    constexpr std::uint64_t items = 3;
    return least + items * steps_of_paths(state) / std::max(1U, state.layout().item_count);
}

Prices no_prices(const Layout& layout)
{
    const std::size_t slots = layout.slot_count;
    return {std::vector<Price>(slots), std::vector<double>(layout.grid->families.size() * slots)};
}

/// Raises the bound, searches with the prices it found, and looks at what it leaves.
Found finish(State& state, BestPath& paths, const Effort& effort, Bounding& bounding)
{
    const std::uint64_t rounds = for_reinsertion(effort) / steps_of_reinsertion(state);
    Neighbourhood neighbourhood{state, paths, effort.seed, effort.stopped};
    if (!effort.bounded) {
        const Prices none = no_prices(state.layout());
        neighbourhood.search(rounds, none);
        return {state.placement(), none, 0, 0};
    }
    bounding.renew();
    neighbourhood.search(rounds, bounding.prices());
    bounding.renew();
    const bool closed = bounding.met() || bounding.close();
    const double proved = closed ? bounding.cost() : bounding.bound();
    return {state.placement(), bounding.prices(), proved, 0};
}

} // namespace

Found search(const Part& part, const Share& share)
{
    const Effort& effort = share.effort;
    const Layout layout{part.grid};
    State state{layout};
    BestPath paths{layout};
    construct(state, paths);
    const std::uint64_t steps = effort.steps - for_reinsertion(effort);
    Annealing annealing{state, effort.seed, effort.stopped};
    // What is missing gets at most a third of the proposals, for some of it may have no room at all.
    annealing.even(steps - steps / 3 + annealing.fill(steps / 3));
    Bounding bounding{state, share};
    return finish(state, paths, effort, bounding);
}

Found search_further(const Part& part, const Placement& placement, const Share& share)
{
    const Effort& effort = share.effort;
    constexpr std::uint64_t portion = 8;
    const Layout layout{part.grid};
    State state{layout, placement};
    Bounding bounding{state, share};
    std::uint64_t steps = effort.steps - for_reinsertion(effort);
    if (effort.bounded) { // what is easy is proved at once
        Annealing{state, effort.seed, effort.stopped}.even(effort.steps / portion);
        bounding.renew();
        if (bounding.met()) {
            return {state.placement(),
                    bounding.prices(),
                    bounding.cost(),
                    effort.steps - effort.steps / portion};
        }
        steps -= effort.steps / portion;
    }
    BestPath paths{layout};
    even(state, effort, steps);
    return finish(state, paths, effort, bounding);
}

} // namespace loa::rotation
