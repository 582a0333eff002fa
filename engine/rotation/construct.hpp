#pragma once

#include <span>

#include "best_path.hpp"
#include "state.hpp"

namespace loa::rotation {

/// Lays every item on the places that suit it best among those still free: first what is owed at
/// least, the heaviest first, then up to the targets.
void construct(State& state, BestPath& paths);

/// Takes the movable airings of `i` out and lays up to `count` anew, as evenly as the others let it,
/// and as cheaply where slots have prices.
void lay_again(State& state,
               BestPath& paths,
               ItemIndex i,
               std::int32_t count,
               std::span<const double> prices = {});

/// Takes the movable airings of `i` out.
void lift_movable(State& state, ItemIndex i);

} // namespace loa::rotation
