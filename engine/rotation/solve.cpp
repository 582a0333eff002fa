#include "loa/rotation/solve.hpp"

#include "anneal.hpp"
#include "construct.hpp"

namespace loa::rotation {

Solution solve(const Grid& grid, const Effort& effort)
{
    const Layout layout{grid};
    State state{layout};
    BestPath paths{layout};
    construct(state, paths);
    Annealing annealing{state, effort.seed};
    // What is missing gets at most a third of the proposals, for some of it may have no room at all.
    const std::uint64_t kept = effort.steps - effort.steps / 3;
    annealing.even(kept + annealing.fill(effort.steps / 3));
    Solution solution{state.placement(), {}, independent_bound(state, paths)};
    solution.cost = cost(grid, solution.placement);
    return solution;
}

Solution improve(const Grid& grid, const Placement& placement, const Effort& effort)
{
    const Layout layout{grid};
    State state{layout};
    for (ItemIndex i = 0; i != layout.item_count; ++i) {
        for (const SlotIndex s : placement[i]) {
            if (!state.placed(i, s)) { // the fixed are there already
                state.place(i, s);
            }
        }
    }
    Annealing annealing{state, effort.seed};
    annealing.even(effort.steps);
    BestPath paths{layout};
    Solution solution{state.placement(), {}, independent_bound(state, paths)};
    solution.cost = cost(grid, solution.placement);
    return solution;
}

} // namespace loa::rotation
