#pragma once

#include "loa/touring/plan.hpp"

namespace loa::touring {

/// The least cost of any plan that keeps all limits, by going through all of them: one stop a day at
/// most, one visit owed each, limits the same every day, nothing fixed. For a handful of places.
[[nodiscard]] Cost least_cost(const Problem& problem);

} // namespace loa::touring
