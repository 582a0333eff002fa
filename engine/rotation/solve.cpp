#include "loa/rotation/solve.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "anneal.hpp"
#include "construct.hpp"
#include "exact.hpp"
#include "grid_replicas.hpp"
#include "iterated_annealing.hpp"
#include "neighbourhood.hpp"
#include "parts.hpp"
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
    const bool zoned =
        std::ranges::any_of(grid.items, [](const Item& item) { return !item.zones.empty(); });
    return !zoned && grid.items.size() <= small_items && grid.slots.size() <= small_slots
               ? best_placement(grid, known, nodes)
               : std::nullopt;
}

/// What a part ended with.
struct Found {
    Placement placement;
    Prices prices;
    std::uint64_t steps_left{}; ///< proved before they were needed
};

/// A part, and what it may do with the steps of the whole.
struct Task {
    const Part& part;
    Effort effort;          ///< the part's own
    std::uint64_t rounds{}; ///< of the ascent
};

std::uint64_t for_reinsertion(const Effort& effort)
{
    return effort.steps / 8;
}

/// Raises the bound, then searches with the prices it found.
Found finish(State& state, BestPath& paths, const Task& task)
{
    Prices prices{std::vector<Price>(state.layout().slot_count),
                  std::vector<double>(task.part.families.size() * state.layout().slot_count)};
    if (task.effort.bounded) {
        prices =
            PricedPaths{state}.ascend(state.cost().unevenness, task.rounds, task.effort.stopped);
    }
    Neighbourhood neighbourhood{state, paths, task.effort.seed, task.effort.stopped};
    neighbourhood.search(for_reinsertion(task.effort) / steps_per_reinsertion, prices);
    return {state.placement(), std::move(prices), 0};
}

Found solve(const Task& task)
{
    const Layout layout{task.part.grid};
    State state{layout};
    BestPath paths{layout};
    construct(state, paths);
    const std::uint64_t steps = task.effort.steps - for_reinsertion(task.effort);
    Annealing annealing{state, task.effort.seed, task.effort.stopped};
    // What is missing gets at most a third of the proposals, for some of it may have no room at all.
    annealing.even(steps - steps / 3 + annealing.fill(steps / 3));
    return finish(state, paths, task);
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
void even(State& state, const Task& task, std::uint64_t steps)
{
    constexpr std::uint64_t enough = 2'000; // for an airing
    const Effort& effort = task.effort;
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

/// An easy part is proved by a short search and a short ascent; nothing when it is not, and `state` is
/// where the search got to.
std::optional<Found> proved_early(State& state, const Task& task)
{
    constexpr std::uint64_t portion = 8;
    constexpr std::size_t easy = 512; // items × slots
    constexpr double rounding = 1e-9;
    const Layout& layout = state.layout();
    const auto& [steps, seed, stopped, bounded] = task.effort;
    if (!bounded || std::size_t{layout.item_count} * layout.slot_count > easy) {
        return std::nullopt;
    }
    Annealing{state, seed, stopped}.even(steps / portion);
    const double cost = state.cost().unevenness;
    PricedPaths paths{state};
    Prices prices = paths.ascend(cost, task.rounds / portion, stopped);
    if (paths.bound(prices) < cost - rounding) {
        return std::nullopt;
    }
    return Found{state.placement(), std::move(prices), steps - steps / portion};
}

Found improve(const Task& task, const Placement& placement)
{
    const Layout layout{task.part.grid};
    State state{layout, placement};
    if (auto proved = proved_early(state, task)) {
        return std::move(*proved);
    }
    BestPath paths{layout};
    even(state, task, task.effort.steps - for_reinsertion(task.effort));
    return finish(state, paths, task);
}

/// How much a part needs, about: as the root of its airings times the places they choose from, for what
/// is small is no easier in proportion.
double size(const Part& part, const Placement& placed)
{
    std::size_t airings = 0;
    for (ItemIndex i = 0; i != part.items.size(); ++i) {
        const auto target = static_cast<std::size_t>(part.grid.items[i].target);
        airings += std::max(target, placed[part.items[i]].size());
    }
    return std::sqrt(static_cast<double>(airings * part.slots.size()));
}

/// Each part by itself, small ones first, with steps in proportion to its size and what those before
/// left of theirs.
template <class Search>
Solution by_parts(const Grid& grid, const Placement& placed, const Effort& effort, Search search)
{
    const std::vector<Part> all = parts(grid, placed);
    double whole = 0;
    for (const Part& part : all) {
        whole += size(part, placed);
    }
    std::uint64_t steps_left = effort.steps;
    const auto rounds = std::min<std::uint64_t>(1000, effort.steps / steps_per_price_round);
    Solution solution;
    solution.placement.resize(grid.items.size());
    solution.prices.slots.resize(grid.slots.size());
    solution.prices.windows.resize(grid.families.size() * grid.slots.size());
    std::uint64_t seed = effort.seed;
    for (const Part& part : all) {
        const double share = std::min(1.0, size(part, placed) / std::max(1.0, whole));
        const auto steps = static_cast<std::uint64_t>(share * static_cast<double>(steps_left));
        whole -= size(part, placed);
        const Found found =
            search(Task{part, {steps, seed++, effort.stopped, effort.bounded}, rounds});
        steps_left -= steps - found.steps_left;
        part.copy_to(solution.placement, found.placement);
        part.copy_to(solution.prices, found.prices, grid.slots.size());
    }
    return solution;
}

/// Says what `solution` costs, and at least must.
Solution judged(const Grid& grid, Solution solution, const Effort& effort)
{
    if (const auto best = proved_best(grid, solution.placement)) {
        solution.placement = *best;
        solution.proved = true;
    }
    solution.cost = cost(grid, solution.placement);
    solution.bound = effort.bounded ? bound(grid, solution.placement, solution.prices) : 0;
    return solution;
}

} // namespace

Solution solve(const Grid& grid, const Effort& effort)
{
    const Placement nothing(grid.items.size());
    const auto search = [](const Task& task) { return solve(task); };
    return judged(grid, by_parts(grid, nothing, effort, search), effort);
}

Solution improve(const Grid& grid, const Placement& placement, const Effort& effort)
{
    const auto search = [&](const Task& task) { return improve(task, task.part.from(placement)); };
    return judged(grid, by_parts(grid, placement, effort, search), effort);
}

} // namespace loa::rotation
