#pragma once

#include "best_path.hpp"
#include "state.hpp"

namespace loa::rotation {

/// Lays every item on the places that suit it best among those still free: first what is owed at
/// least, the heaviest first, then up to the targets.
void construct(State& state, BestPath& paths);

/// Takes the movable airings of `i` out and lays up to `count` anew, as evenly as the others let it.
void lay_again(State& state, BestPath& paths, ItemIndex i, std::int32_t count);

/// Σ over items of the least weight · V its number of airings can have, each item seen by itself
/// beside the fixed airings of all.
[[nodiscard]] double independent_bound(const State& state, BestPath& paths);

} // namespace loa::rotation
