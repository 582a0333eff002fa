#pragma once

#include <cstdint>
#include <limits>

#include "loa/touring/plan.hpp"

namespace loa::touring {

/// A level of Cost that can be bounded.
enum class Goal { changed, shortfall, norms, unfairness, effort };

/// When to give a proof up. One that counts nodes ends in the same way everywhere.
struct Patience {
    double seconds{};                                ///< of wall clock
    int nodes{};                                     ///< of branch and bound
    int iterations{std::numeric_limits<int>::max()}; ///< of the simplex method; fewer: in haste
};

/// A proof by linear programming, and what it did not look at.
struct Bound {
    std::int64_t value{}; ///< no plan has less
    bool ways{};          ///< the ways between places were counted, not only to the nearest place
    bool nights{};        ///< nights away and rest were counted
    bool solved{};        ///< false: the program was not solved, `value` is the trivial bound 0
    friend bool operator==(const Bound&, const Bound&) = default;
};

/// No plan that keeps all hard limits, and whose levels above `goal` are at most those of `within`,
/// has less of `goal` than this.
///
/// Always left out: whose norm it is, among teams equal but for it. Of teams with several stops
/// a day only the time, load and number of stops of a day are counted, for each stop the way from
/// the nearest point.
/// Cost:   teams that are equal count once; with every way between places about `places² · days ·
///         nights` columns, so above 60 000 of them only nearest places are looked at.
/// Source: Ford and Fulkerson, "Constructing maximal dynamic flows from static flows", Operations
///         Research 6(3) (1958), for the network over time; solved by COIN-OR Clp.
[[nodiscard]] Bound bound(const Problem& problem, Goal goal, const Cost& within);

/// bound() of the weighted shortfall, whatever is announced or fixed.
[[nodiscard]] Bound shortfall_bound(const Problem& problem);

} // namespace loa::touring
