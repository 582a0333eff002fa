#pragma once

#include <vector>

#include "loa/model/proof.hpp"
#include "loa/rotation/shortfall_bound.hpp"
#include "loa/rotation/solve.hpp"
#include "plan/problem.hpp"
#include "plan/station_plan.hpp"

namespace loa::plan {

/// What the claims of `problem` are owed at least, in their order.
[[nodiscard]] std::vector<rotation::Wish> wishes(const Problem& problem);

/// What proves how good `placement` is: `grid` is the problem's with the counts of the placement, and
/// `prices` those of its bound. When `shortfall` is above 0, prices that bound it are looked for, as
/// long as `search` searched.
[[nodiscard]] model::Proof proof(const Problem& problem,
                                 const rotation::Placement& placement,
                                 const rotation::Prices& prices,
                                 std::int64_t shortfall,
                                 const Search& search);

} // namespace loa::plan
