#pragma once

#include <vector>

#include "loa/rotation/grid.hpp"

#include "plan/offer.hpp"
#include "plan/station_week.hpp"

namespace loa::plan {

/// Whether an airing in `evening` could come back in `morning`: that of the next day.
[[nodiscard]] bool returns_in(const Place& evening, const Place& morning);

/// Whether the session of `place` starts in the afternoon, so that what airs there is repeated.
[[nodiscard]] bool in_afternoon(const Place& place);

/// The place of the next morning that an airing of `offer` in place `slot` takes as well (phát lại);
/// no_slot when the offer is not repeated or could not air then, or `gap` forbids it.
[[nodiscard]] rotation::SlotIndex repeat_of(const StationWeek& week,
                                            const Offer& offer,
                                            rotation::SlotIndex slot,
                                            std::chrono::seconds gap);

} // namespace loa::plan
