#include "loa/time/week.hpp"

#include <fmt/format.h>

#include "loa/time/weekday_set.hpp"
#include "time/scanner.hpp"

namespace loa::time {
namespace {

Day first_day(int year)
{
    return Day{date::year{year} / 1 / 1};
}

} // namespace

Week week_of(Day day)
{
    const Day thursday = day + date::days{3} - date::days{weekday_index(day)};
    const int year = static_cast<int>(date::year_month_day{thursday}.year());
    return {year, static_cast<int>((thursday - first_day(year)).count()) / 7 + 1};
}

Day monday(Week week)
{
    const Day in_week_1 = first_day(week.year) + date::days{3}; // 4 January always is
    return in_week_1 - date::days{weekday_index(in_week_1)} + date::weeks{week.number - 1};
}

DateSpan span(Week week)
{
    return {monday(week), monday(week) + date::weeks{1}};
}

Week next(Week week)
{
    return week_of(monday(week) + date::weeks{1});
}

Week previous(Week week)
{
    return week_of(monday(week) - date::weeks{1});
}

std::optional<Week> parse_week(std::string_view text)
{
    Scanner scanner{text};
    const auto year = scanner.number(4, 4);
    const auto number = scanner.take("-W") ? scanner.number(2, 2) : std::nullopt;
    if (!year || !number || !scanner.done()) {
        return std::nullopt;
    }
    const Week week{*year, *number};
    return week_of(monday(week)) == week ? std::optional{week} : std::nullopt;
}

std::string to_string(Week week)
{
    return fmt::format("{:04}-W{:02}", week.year, week.number);
}

} // namespace loa::time
