#pragma once

#include <chrono>

#include "loa/time/clock.hpp"

namespace loa::rules {

/// How much of `span` falls into `stretch`, taking every day's stretch together.
[[nodiscard]] std::chrono::seconds overlap(const time::DailySpan& stretch,
                                           const time::TimeSpan& span);

/// How much of `span` lies outside the one day's stretch that holds most of it.
[[nodiscard]] std::chrono::seconds outside(const time::DailySpan& stretch,
                                           const time::TimeSpan& span);

} // namespace loa::rules
