#pragma once

#include <cstdint>
#include <optional>

#include "loa/rotation/grid.hpp"

namespace loa::rotation {

/// The best placement of a small grid, proved by branch and bound: every set of places an item can
/// have by itself, cheapest first, item by item. A branch is given up as soon as the rest at its best,
/// as it is or under the prices of a Lagrangian bound, cannot beat `known`; of items that are alike,
/// one order is looked at. Nothing when more than `most_nodes` would have to be looked at.
[[nodiscard]] std::optional<Placement>
best_placement(const Grid& grid, const Placement& known, std::uint64_t most_nodes);

} // namespace loa::rotation
