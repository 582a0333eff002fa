#pragma once

#include "loa/time/week.hpp"

namespace loa::cli {

/// The days that count as history when `week` is planned: the four weeks before it.
[[nodiscard]] inline time::DateSpan history_of(time::Week week)
{
    constexpr date::weeks length{4};
    return {time::monday(week) - length, time::monday(week)};
}

} // namespace loa::cli
