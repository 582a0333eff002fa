#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "loa/time/time_span.hpp"

namespace loa::time {

/// A week of ISO 8601, Monday to Sunday; week 1 holds the year's first Thursday.
struct Week {
    int year{};
    int number{};

    friend auto operator<=>(const Week&, const Week&) = default;
};

/// The week that `day` falls in. 2021-01-01 is in 2020-W53.
[[nodiscard]] Week week_of(Day day);

[[nodiscard]] Day monday(Week week);

/// The week's seven days.
[[nodiscard]] DateSpan span(Week week);

[[nodiscard]] Week next(Week week);
[[nodiscard]] Week previous(Week week);

/// Reads "2022-W47". Nothing for anything else, also for a week 53 in a year of 52.
[[nodiscard]] std::optional<Week> parse_week(std::string_view text);

/// "2022-W47"
[[nodiscard]] std::string to_string(Week week);

} // namespace loa::time
