#include "loa/time/period.hpp"

#include "time/scanner.hpp"

namespace loa::time {
namespace {

std::optional<date::year_month> month_of(int year, int month)
{
    const auto ym = date::year{year} / date::month{static_cast<unsigned>(month)};
    return ym.ok() ? std::optional{ym} : std::nullopt;
}

// `parts` equal parts of the year, the `number`-th of them: quarters and half-years.
std::optional<DateSpan> part_of_year(int year, int number, int parts)
{
    if (number < 1 || number > parts) {
        return std::nullopt;
    }
    const int count = 12 / parts;
    const auto last = month_of(year, number * count);
    return last ? std::optional{reporting_months(*last, count)} : std::nullopt;
}

} // namespace

DateSpan calendar_month(date::year_month month)
{
    return {Day{month / 1}, Day{(month + date::months{1}) / 1}};
}

DateSpan reporting_months(date::year_month last, int count)
{
    return {Day{(last - date::months{count}) / 15}, Day{last / 15}};
}

std::optional<date::year_month> parse_month(std::string_view text)
{
    Scanner scanner{text};
    const auto year = scanner.number(4, 4);
    const auto month = scanner.take("-") ? scanner.number(2, 2) : std::nullopt;
    return year && month && scanner.done() ? month_of(*year, *month) : std::nullopt;
}

std::optional<DateSpan> parse_reporting_period(std::string_view text)
{
    if (const auto month = parse_month(text)) {
        return reporting_months(*month);
    }
    Scanner scanner{text};
    const auto year = scanner.number(4, 4);
    if (!year) {
        return std::nullopt;
    }
    if (scanner.done()) {
        return part_of_year(*year, 1, 1);
    }
    const int parts = scanner.take("-Q") ? 4 : (scanner.take("-H") ? 2 : 0);
    const auto number = scanner.number(1, 1);
    return parts != 0 && number && scanner.done() ? part_of_year(*year, *number, parts)
                                                  : std::nullopt;
}

DateSpan school_year(date::year year)
{
    return {Day{year / 9 / 5}, Day{(year + date::years{1}) / 6 / 1}};
}

} // namespace loa::time
