#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "loa/rotation/bound.hpp"
#include "loa/rotation/grid.hpp"
#include "loa/search/stopped.hpp"

namespace loa::rotation {

/// Airings that are owed, whichever of several items they are of. An airing counts for every wish
/// that has its item, once for its own slot and once for its repeat's, where those are in
/// [from, until).
struct Wish {
    std::int32_t at_least{};
    std::int64_t weight{1}; ///< of one missing airing
    std::vector<ItemIndex> items;
    SlotIndex from{};
    SlotIndex until{};
    friend bool operator==(const Wish&, const Wish&) = default;
};

/// What proves that something has to be missing: what an airing earns by wish, at most the wish's
/// weight, and what everything scarce costs it.
struct ShortfallPrices {
    std::vector<double> wishes;
    Prices scarce;
    friend bool operator==(const ShortfallPrices&, const ShortfallPrices&) = default;
};

/// No placement that keeps the hard limits of `grid` leaves a smaller Σ weight · max(0, at_least −
/// airings that count), whatever the prices are: what the wishes would pay in full, less what scarce
/// things earn when full, less the most each item can earn by itself. Counts of the grid's items do
/// not matter.
///
/// Source: Geoffrion, "Lagrangean relaxation for integer programming", Mathematical Programming
///         Study 2 (1974), 82–114.
[[nodiscard]] double
shortfall_bound(const Grid& grid, std::span<const Wish> wishes, const ShortfallPrices& prices);

/// Prices whose bound `rounds` rounds of subgradient ascent could not raise; `known` is what some
/// placement leaves missing. Ends early when the two meet, or when told to stop.
[[nodiscard]] ShortfallPrices shortfall_prices(const Grid& grid,
                                               std::span<const Wish> wishes,
                                               std::int64_t known,
                                               std::uint64_t rounds,
                                               const search::Stopped& stopped = {});

/// The least Σ weight · missing airings that is not below `bound`: no sum falls between multiples of
/// what all weights have in common.
[[nodiscard]] std::int64_t least_shortfall(std::span<const Wish> wishes, double bound);

} // namespace loa::rotation
