#pragma once

#include <optional>

#include "loa/time/time_span.hpp"

namespace loa::time {

/// The days of a lunar month, or nothing when `year` has no such leap month. Any year.
[[nodiscard]] std::optional<DateSpan> lunar_month(int year, int month, bool leap);

} // namespace loa::time
