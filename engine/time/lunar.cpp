#include "loa/time/lunar.hpp"

#include <stdexcept>

#include "time/lunar_month.hpp"
#include "time/moon.hpp"

namespace loa::time {
namespace {

// The year of the sun, from the month of one December solstice to that of the next. Months are
// numbered from it: its first is always the 11th.
struct SolarYear {
    int first{};  // new moon of its first month
    int leap{-1}; // which month, from 0, is the leap one; -1 without one
};

// The new moon that begins the month of the December solstice in `year`.
int month_11(int year)
{
    const int k = new_moon_at(Day{date::year{year} / 12 / 31});
    return sun_sector(new_moon(k)) >= 9 ? k - 1 : k;
}

// The leap month of thirteen is the first during which the sun enters no new sector.
int leap_of(int first)
{
    int i = 1;
    while (sun_sector(new_moon(first + i)) != sun_sector(new_moon(first + i + 1))) {
        ++i;
    }
    return i;
}

// The one that ends in the December of `year`.
SolarYear solar_year(int year)
{
    const int first = month_11(year - 1);
    return {first, month_11(year) - first == 13 ? leap_of(first) : -1};
}

bool promised(Day day)
{
    return Day{date::year{first_lunar_year} / 1 / 1} <= day &&
           day <= Day{date::year{last_lunar_year} / 12 / 31};
}

void require_promised(Day day)
{
    if (!promised(day)) {
        throw std::out_of_range{"lunar dates are known from 1968-01-01 to 2050-12-31"};
    }
}

} // namespace

std::optional<DateSpan> lunar_month(int year, int month, bool leap)
{
    const auto [first, leap_at] = solar_year(month >= 11 ? year + 1 : year);
    int at = (month + 1) % 12;
    if (leap) {
        ++at;
        if (at != leap_at) {
            return std::nullopt;
        }
    } else if (leap_at >= 0 && at >= leap_at) {
        ++at;
    }
    return DateSpan{new_moon(first + at), new_moon(first + at + 1)};
}

LunarDate lunar_date(Day day)
{
    require_promised(day);
    const int k = new_moon_at(day);
    int year = static_cast<int>(date::year_month_day{day}.year());
    if (k >= month_11(year)) {
        ++year;
    }
    const auto [first, leap_at] = solar_year(year);
    const int at = k - first;
    const bool after_leap = leap_at >= 0 && at >= leap_at;
    const int month = (at - (after_leap ? 1 : 0) + 10) % 12 + 1;
    const int age = static_cast<int>((day - new_moon(k)).count());
    return {month >= 11 ? year - 1 : year, month, at == leap_at, age + 1};
}

std::optional<Day> day_of(const LunarDate& date)
{
    if (date.year < first_lunar_year - 1 || date.year > last_lunar_year) {
        throw std::out_of_range{"lunar years are known from 1968 to 2050"};
    }
    if (date.month < 1 || date.month > 12 || date.day < 1) {
        return std::nullopt;
    }
    const auto month = lunar_month(date.year, date.month, date.leap);
    if (!month || date.day > month->days()) {
        return std::nullopt;
    }
    const Day day = month->from() + date::days{date.day - 1};
    require_promised(day);
    return day;
}

Day tet(int year)
{
    const auto first = day_of({year, 1, false, 1});
    if (!first) {
        throw std::logic_error{"every lunar year has a first day"};
    }
    return *first;
}

} // namespace loa::time
