#pragma once

#include <vector>

#include "loa/rotation/grid.hpp"

namespace loa::rotation {

/// What a slot's time and places cost an airing, in units of unevenness. Never negative.
struct Price {
    double second{};   ///< of one second
    double position{}; ///< of one item
    double longer{};   ///< of an item longer than half the slot's capacity: at most one fits
    friend bool operator==(const Price&, const Price&) = default;
};

/// What everything scarce costs. All zero: nothing is scarce.
struct Prices {
    std::vector<Price> slots;
    /// Family × slot: of being in the window of the family's gap that begins with the slot.
    std::vector<double> windows;
    friend bool operator==(const Prices&, const Prices&) = default;
};

/// No placement with the counts of `placement` has less unevenness, whatever the prices are: the
/// cheapest priced path of each item by itself, less what slots and windows would earn when full.
/// Prices of zero give the independent bound. Anybody can recompute it from a plan's prices.
///
/// Source: Geoffrion, "Lagrangean relaxation for integer programming", Mathematical Programming
///         Study 2 (1974), 82–114.
[[nodiscard]] double bound(const Grid& grid, const Placement& placement, const Prices& prices);

} // namespace loa::rotation
