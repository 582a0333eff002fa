#pragma once

#include "loa/time/time_span.hpp"

namespace loa::time {

/// The day, at UTC+7, of new moon number `k`; number 0 is that of January 2000.
/// Source: J. Meeus, "Astronomical Algorithms" (1998), chapter 49.
[[nodiscard]] Day new_moon(int k);

/// The last new moon whose day is at or before `day`.
[[nodiscard]] int new_moon_at(Day day);

/// The twelfth of its yearly way that the sun is in when `day` begins at UTC+7: 0 from the March
/// equinox, 9 from the December solstice.
/// Source: J. Meeus, "Astronomical Algorithms" (1998), chapter 25, the low accuracy of 0.01°.
[[nodiscard]] int sun_sector(Day day);

} // namespace loa::time
