#pragma once

#include "loa/time/week.hpp"

namespace loa::cli {

inline constexpr date::weeks history_length{4};

/// The days that count as history when `week` is planned: the four weeks before it.
[[nodiscard]] inline time::DateSpan history_of(time::Week week)
{
    return {time::monday(week) - history_length, time::monday(week)};
}

/// The days that have days of `week` in their history.
[[nodiscard]] inline time::DateSpan later_than(time::Week week)
{
    const time::Day next = time::monday(time::next(week));
    return {next, next + history_length};
}

} // namespace loa::cli
