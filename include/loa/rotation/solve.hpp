#pragma once

#include <cstdint>

#include "loa/rotation/bound.hpp"
#include "loa/search/stopped.hpp"

namespace loa::rotation {

/// How long to search. The steps, not the clock, decide, so that the same seed gives the same
/// answer on every machine.
struct Effort {
    std::uint64_t steps{200'000}; ///< evaluated proposals
    std::uint64_t seed{1};
    search::Stopped stopped{}; ///< ends the search early; may be empty
    bool bounded{true};        ///< look for a high bound too; without, it and the prices are zero
};

struct Solution {
    Placement placement;
    Cost cost;
    double bound{}; ///< no placement with the same counts has less unevenness
    Prices prices;  ///< they prove `bound`, see bound.hpp
    /// As `bound`, and higher where branch and cut showed more than prices can.
    double exact_bound{};
    bool proved{}; ///< nothing costs less, other counts included; small grids only
    friend bool operator==(const Solution&, const Solution&) = default;
};

/// A placement that breaks no hard limit (eligibility, capacity, positions, gaps, at_most), with as
/// little shortfall, then distance from the targets, then unevenness as the search found.
/// Fixed airings are placed whatever they break. Good, not proven best; `bound` says how far off.
[[nodiscard]] Solution solve(const Grid& grid, const Effort& effort);

/// `placement`, which keeps every hard limit of `grid`, searched further: never worse than it was.
/// With at_least = at_most = the airings placed, the counts stay and only the unevenness falls.
[[nodiscard]] Solution improve(const Grid& grid, const Placement& placement, const Effort& effort);

/// What `placement` costs, recomputed from the definition.
[[nodiscard]] Cost cost(const Grid& grid, const Placement& placement);

} // namespace loa::rotation
