#include <stdexcept>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "loa/time/clock.hpp"
#include "loa/time/recurrence.hpp"

using namespace loa::time;

namespace {

DateSpan from_to(const std::string& from, const std::string& last)
{
    return {parse_day(from).value(), parse_day(last).value() + date::days{1}};
}

std::vector<std::string> days_of(const Recurrence& recurrence, const DateSpan& span)
{
    std::vector<std::string> days;
    for (const Day day : occurrences(recurrence, span)) {
        days.push_back(iso(day));
    }
    return days;
}

using Days = std::vector<std::string>;

} // namespace

TEST_CASE("A weekly market falls on each of its weekdays")
{
    const Weekly san_thang{WeekdaySet{}.with(3).with(6)};

    CHECK(days_of(san_thang, from_to("2022-11-21", "2022-11-27")) ==
          Days{"2022-11-24", "2022-11-27"});
}

TEST_CASE("A market on two branches six apart comes every six days")
{
    const OnBranches si_lo_lau{{Branch::suu, Branch::mui}};

    CHECK(days_of(si_lo_lau, from_to("2022-11-01", "2022-11-30")) ==
          Days{"2022-11-02", "2022-11-08", "2022-11-14", "2022-11-20", "2022-11-26"});
}

TEST_CASE("A yearly day comes every year, 29 February only in leap years")
{
    CHECK(days_of(Yearly{date::October / 17}, from_to("2021-01-01", "2022-12-31")) ==
          Days{"2021-10-17", "2022-10-17"});
    CHECK(days_of(Yearly{date::February / 29}, from_to("2021-01-01", "2028-12-31")) ==
          Days{"2024-02-29", "2028-02-29"});
}

TEST_CASE("Tết lasts its days, also when it is asked for from within")
{
    const YearlyLunar tet{1, 1, 3};

    CHECK(days_of(tet, from_to("2022-01-01", "2023-01-23")) ==
          Days{"2022-02-01", "2022-02-02", "2022-02-03", "2023-01-22", "2023-01-23"});
}

TEST_CASE("New Year's Eve is the day before Tết, whether the month before has 29 or 30 days")
{
    const YearlyLunar eve{1, 0, 1};

    CHECK(days_of(eve, from_to("2022-01-01", "2026-12-31")) ==
          Days{"2022-01-31", "2023-01-21", "2024-02-09", "2025-01-28", "2026-02-16"});
    CHECK(days_of(YearlyLunar{1, 0, 2}, from_to("2025-01-01", "2025-03-01")) ==
          Days{"2025-01-28", "2025-01-29"});
}

TEST_CASE("A lunar day is not kept a second time in a leap month")
{
    // 2023 had a leap second month: 20 February and 22 March both began a second month.
    CHECK(days_of(YearlyLunar{2, 1, 1}, from_to("2023-01-01", "2023-12-31")) == Days{"2023-02-20"});
    CHECK(days_of(YearlyLunar{3, 1, 1}, from_to("2023-01-01", "2023-12-31")) == Days{"2023-04-20"});
    CHECK(days_of(YearlyLunar{3, 0, 1}, from_to("2023-01-01", "2023-12-31")) == Days{"2023-04-19"});
}

TEST_CASE("The 30th of a lunar month that has 29 days is left out that year")
{
    const YearlyLunar last{12, 30, 1};

    // The twelfth months that ended in January 2022 and 2025 had 29 days.
    CHECK(days_of(last, from_to("2021-02-15", "2025-02-15")) == Days{"2023-01-21", "2024-02-09"});
}

TEST_CASE("A lunar recurrence is known from the first day of 1968 to the last of 2050")
{
    const Recurrence eve = YearlyLunar{12, 1, 1};

    CHECK_FALSE(falls_on(eve, parse_day("1968-01-01").value()));
    CHECK_FALSE(falls_on(eve, parse_day("2050-12-31").value()));
    CHECK_THROWS_AS(falls_on(eve, parse_day("1967-12-31").value()), std::out_of_range);
    CHECK_THROWS_AS(falls_on(eve, parse_day("2051-01-01").value()), std::out_of_range);
}

TEST_CASE("Once is only its own days")
{
    CHECK(days_of(Once{from_to("2022-11-20", "2022-11-21")}, from_to("2022-11-21", "2023-12-31")) ==
          Days{"2022-11-21"});
}
