#include "loa/time/recurrence.hpp"

#include <algorithm>

#include "loa/time/lunar.hpp"
#include "time/lunar_month.hpp"

namespace loa::time {
namespace {

// Day 0 needs no case of its own: it is the day before the month begins.
bool holds_on(const YearlyLunar& yearly, int year, Day day)
{
    const auto month = lunar_month(year, yearly.month, false);
    if (!month || yearly.day > month->days()) {
        return false;
    }
    const Day first = month->from() + date::days{yearly.day - 1};
    return first <= day && day < first + date::days{yearly.days};
}

struct FallsOn {
    Day day;

    bool operator()(const Weekly& weekly) const { return weekly.days.contains(day); }

    bool operator()(const OnBranches& on) const
    {
        return std::ranges::find(on.branches, branch_of(day)) != on.branches.end();
    }

    bool operator()(const Yearly& yearly) const
    {
        const date::year_month_day ymd{day};
        return ymd.month() / ymd.day() == yearly.date;
    }

    bool operator()(const YearlyLunar& yearly) const
    {
        const int year = static_cast<int>(date::year_month_day{day}.year());
        if (year < first_lunar_year || year > last_lunar_year) {
            throw OutsideLunarYears{};
        }
        return holds_on(yearly, year - 1, day) || holds_on(yearly, year, day);
    }

    bool operator()(const Once& once) const { return once.days.contains(day); }
};

} // namespace

OutsideLunarYears::OutsideLunarYears()
    : std::out_of_range{"lunar dates are known from 1968-01-01 to 2050-12-31"}
{
}

bool falls_on(const Recurrence& recurrence, Day day)
{
    return std::visit(FallsOn{day}, recurrence);
}

std::vector<Day> occurrences(const Recurrence& recurrence, const DateSpan& span)
{
    std::vector<Day> days;
    for (Day day = span.from(); day < span.until(); day += date::days{1}) {
        if (falls_on(recurrence, day)) {
            days.push_back(day);
        }
    }
    return days;
}

} // namespace loa::time
