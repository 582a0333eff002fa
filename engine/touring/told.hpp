#pragma once

#include "state.hpp"

namespace loa::touring {

/// Adds the visits that are fixed and then, if they come first, those announced, as far as limits
/// allow it.
void add_told(State& state);

} // namespace loa::touring
