#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "loa/time/time_span.hpp"

namespace loa::time {

/// Seconds since midnight; 24:00 and more belong to the next day.
using TimeOfDay = std::chrono::seconds;

/// A stretch of every day, [from, until). `until` at or before `from` means over midnight:
/// 21:00–05:00. Equal ends mean the whole day.
struct DailySpan {
    TimeOfDay from{};
    TimeOfDay until{};

    [[nodiscard]] bool contains(TimeOfDay t) const noexcept;
    /// Whether any second of `span` falls into this stretch of any day.
    [[nodiscard]] bool touches(const TimeSpan& span) const noexcept;
    /// Whether every second of `span` falls into one and the same stretch. The whole day holds
    /// everything.
    [[nodiscard]] bool holds(const TimeSpan& span) const noexcept;

    friend auto operator<=>(const DailySpan&, const DailySpan&) = default;
};

/// Reads "05:30", "05:30:15", "5h30", "5h"; up to 24:00. Nothing for anything else.
[[nodiscard]] std::optional<TimeOfDay> parse_time_of_day(std::string_view text);

/// Reads "21:00-05:00" (also with an en dash). Nothing for anything else.
[[nodiscard]] std::optional<DailySpan> parse_daily_span(std::string_view text);

/// Reads "25min", "90s", "1h30min", "1min30s", "2h". A number without a unit is nothing: the unit is
/// never guessed. Nothing for zero or less, or over 24 h × 31.
[[nodiscard]] std::optional<std::chrono::seconds> parse_duration(std::string_view text);

/// Reads "2022-11-21". Nothing for anything else, also for 2022-02-29.
[[nodiscard]] std::optional<Day> parse_day(std::string_view text);

/// Reads "2022-11-21T05:30:00" (a space also does for T; seconds may be left out).
[[nodiscard]] std::optional<Second> parse_second(std::string_view text);

/// "05:30", or "05:30:15" when there are seconds; 24:00 and more start again at 00:00.
[[nodiscard]] std::string clock(TimeOfDay t);
[[nodiscard]] std::string clock(Second t);

/// "15min", "90s", "1h30min": what parse_duration reads back as the same.
[[nodiscard]] std::string duration(std::chrono::seconds length);

/// "2022-11-21"
[[nodiscard]] std::string iso(Day day);

/// "2022-11-21T05:30:00"
[[nodiscard]] std::string iso(Second t);

} // namespace loa::time
