#pragma once

#include "loa/search/random.hpp"
#include "state.hpp"

namespace loa::touring {

/// Fills the empty `state` with half of each plan: the places nearer to one than to the other of two
/// drawn by lot are visited as in `first`, the others as in `second`. A part of a day goes to its
/// team, or to another that is free; where none is, its places are left out. Days may become too
/// long or too heavy. Needs two places.
///
/// Idea: Vidal et al., "A hybrid genetic algorithm for multidepot and periodic vehicle routing
///       problems", Operations Research 60(3), 2012; halves in space instead of in time.
void cross(State& state, const Plan& first, const Plan& second, search::Random& random);

} // namespace loa::touring
