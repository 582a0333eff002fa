#pragma once

#include <optional>
#include <string_view>

#include <date/date.h>

#include "loa/time/time_span.hpp"

namespace loa::time {

/// The calendar month, from the 1st to the last.
[[nodiscard]] DateSpan calendar_month(date::year_month month);

/// The reporting month as centres report it: from the 15th of the month before to the 14th.
/// `count` months that end with `last`: 3 for a quarter, 6 for a half-year, 12 for a year.
[[nodiscard]] DateSpan reporting_months(date::year_month last, int count = 1);

/// Reads "2022-11".
[[nodiscard]] std::optional<date::year_month> parse_month(std::string_view text);

/// Reads a reporting period: "2022-11" month, "2022-Q4" quarter, "2022-H2" half-year, "2022" year.
/// The quarter Q4 runs from 15 September to 14 December.
[[nodiscard]] std::optional<DateSpan> parse_reporting_period(std::string_view text);

/// The school year that begins in `year`: 5 September to 31 May. Source: domain knowledge of the
/// province's calendar; centres may set other days in calendar.toml.
[[nodiscard]] DateSpan school_year(date::year year);

} // namespace loa::time
