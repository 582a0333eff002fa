#pragma once

#include <compare>
#include <optional>

#include "loa/time/time_span.hpp"

namespace loa::time {

/// A date of the Vietnamese lunar calendar. `year` is the year its Tết falls in.
struct LunarDate {
    int year{};
    int month{};
    bool leap{};
    int day{};

    friend auto operator<=>(const LunarDate&, const LunarDate&) = default;
};

/// Years for which the lunar functions answer: independent tables differ outside.
inline constexpr int first_lunar_year = 1968;
inline constexpr int last_lunar_year = 2050;

/// The lunar date of `day`, reckoned at UTC+7.
/// Errors: std::out_of_range outside 1968-01-01 … 2050-12-31.
/// Cost: about 10 µs; nothing is kept.
/// Source: Hồ Ngọc Đức, "Computing the Vietnamese lunar calendar"; J. Meeus, "Astronomical
///         Algorithms" (1998), chapters 25 and 49.
[[nodiscard]] LunarDate lunar_date(Day day);

/// The day of a lunar date, or nothing when there is no such date (day 30 of a short month, a leap
/// month that the year does not have).
/// Errors: std::out_of_range when that day, or the whole lunar year, is outside 1968-01-01 …
///         2050-12-31.
[[nodiscard]] std::optional<Day> day_of(const LunarDate& date);

/// First day of the lunar year that begins in `year`: Tết.
/// Errors: std::out_of_range when the year is outside 1968 … 2050.
[[nodiscard]] Day tet(int year);

} // namespace loa::time
