#pragma once

#include <stdexcept>
#include <variant>
#include <vector>

#include <date/date.h>

#include "loa/time/time_span.hpp"
#include "loa/time/weekday_set.hpp"
#include "loa/time/zodiac.hpp"

namespace loa::time {

/// Every week on these days.
struct Weekly {
    WeekdaySet days;
    friend bool operator==(const Weekly&, const Weekly&) = default;
};

/// Every day of one of these branches: two branches six apart make a market every six days.
struct OnBranches {
    std::vector<Branch> branches;
    friend bool operator==(const OnBranches&, const OnBranches&) = default;
};

/// Every year on this date; 29 February only in leap years.
struct Yearly {
    date::month_day date;
    friend bool operator==(const Yearly&, const Yearly&) = default;
};

/// Every lunar year on this date, `days` long; never in a leap month. `day` 0 is the last day of the
/// month before: New Year's Eve is month 1, day 0.
struct YearlyLunar {
    int month{};
    int day{};
    int days{1};
    friend bool operator==(const YearlyLunar&, const YearlyLunar&) = default;
};

/// Only on these days.
struct Once {
    DateSpan days;
    friend bool operator==(const Once&, const Once&) = default;
};

using Recurrence = std::variant<Weekly, OnBranches, Yearly, YearlyLunar, Once>;

/// A lunar date was asked for outside the years for which the lunar calendar is known.
class OutsideLunarYears : public std::out_of_range {
public:
    OutsideLunarYears();
};

/// Whether `recurrence` falls on `day`.
/// Errors: OutsideLunarYears for a lunar recurrence outside 1968 … 2050.
[[nodiscard]] bool falls_on(const Recurrence& recurrence, Day day);

/// The days of `span` on which it falls, ascending.
[[nodiscard]] std::vector<Day> occurrences(const Recurrence& recurrence, const DateSpan& span);

} // namespace loa::time
