#pragma once

#include <cstdint>
#include <vector>

#include "loa/touring/bound.hpp"

namespace loa::touring {

/// One level of a plan's cost, and the least it could be.
struct Level {
    Goal goal{};
    std::int64_t cost{}; ///< the plan's
    Bound bound;

    /// Nothing is better here among plans that are no worse on the levels above.
    [[nodiscard]] bool closed() const noexcept { return bound.value >= cost; }
    friend bool operator==(const Level&, const Level&) = default;
};

struct Proof {
    Plan plan;                 ///< the one given, or a better one met on the way
    std::vector<Level> levels; ///< of its cost, most important first

    /// No plan costs less than `plan`, but for not_fixed and distance, which are not looked at.
    [[nodiscard]] bool closed() const noexcept;
    friend bool operator==(const Proof&, const Proof&) = default;
};

/// Bounds what `plan` costs level by level, most important first, each level among plans that are no
/// worse above it: by linear programming and, where that leaves a gap, by branch and bound. When
/// teams make one stop a day, a better plan met there takes its place.
///
/// `plan` breaks no hard limit. What bound() leaves out is left out here too.
/// Cost:   `patience` for each level, and the linear program before it; 20 places on 14 days take
///         1 s.
/// Source: branch and bound by COIN-OR Cbc, which is told to look only below the plan's cost.
[[nodiscard]] Proof prove(const Problem& problem, const Plan& plan, const Patience& patience);

/// The part of `cost` that `goal` names.
[[nodiscard]] std::int64_t level(const Cost& cost, Goal goal);

} // namespace loa::touring
