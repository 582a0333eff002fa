#pragma once

#include <vector>

#include "loa/rotation/grid.hpp"

#include "plan/offer.hpp"
#include "plan/station_week.hpp"

namespace loa::plan {

/// Beside each slot of `item`, the place of the next morning that an airing there takes as well
/// (phát lại); empty when the offer is not repeated.
[[nodiscard]] std::vector<rotation::SlotIndex>
repeats(const StationWeek& week, const Offer& offer, const rotation::Item& item);

} // namespace loa::plan
