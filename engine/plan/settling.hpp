#pragma once

#include "plan/problem.hpp"
#include "plan/room.hpp"
#include "plan/station_plan.hpp"

namespace loa::plan {

/// What a station airs how often, and where it could lie: what is owed first, then what is aimed at,
/// then what fills.
[[nodiscard]] Room settled(const Problem& problem, const Search& search);

} // namespace loa::plan
