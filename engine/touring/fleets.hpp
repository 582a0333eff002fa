#pragma once

#include "loa/touring/bound.hpp"
#include "relaxation.hpp"

namespace loa::touring {

/// Equal teams together, and where they start.
struct Teams {
    std::vector<Fleet> fleets;
    std::vector<LinearProgram::Row> starts; ///< by fleet, in its network; -1: it has none
    Bound looked;                           ///< what is looked at of them, and no value
};

/// Adds what all teams can do; every way between places, if that takes at most so many columns.
[[nodiscard]] Teams add_teams(Relaxation& relaxation, std::size_t most_columns);

} // namespace loa::touring
