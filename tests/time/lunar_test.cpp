#include <stdexcept>

#include <catch2/catch.hpp>

#include "loa/time/clock.hpp"
#include "loa/time/lunar.hpp"

namespace lt = loa::time;
using lt::Day;

TEST_CASE("Tết falls on the days printed in Vietnamese calendars, not on Chinese ones")
{
    const auto [year, day] = GENERATE(table<int, const char*>({{1968, "1968-01-29"},
                                                               {1969, "1969-02-16"},
                                                               {1985, "1985-01-21"},
                                                               {2007, "2007-02-17"},
                                                               {2022, "2022-02-01"},
                                                               {2023, "2023-01-22"},
                                                               {2024, "2024-02-10"},
                                                               {2025, "2025-01-29"},
                                                               {2026, "2026-02-17"},
                                                               {2027, "2027-02-06"},
                                                               {2030, "2030-02-02"}}));
    CHECK(lt::iso(lt::tet(year)) == day);
}

TEST_CASE("A leap month follows the month whose number it bears")
{
    // 2023: leap second month from 22 March; 2025: leap sixth month from 25 July.
    CHECK(lt::lunar_date(lt::parse_day("2023-03-22").value()) == lt::LunarDate{2023, 2, true, 1});
    CHECK(lt::lunar_date(lt::parse_day("2025-07-25").value()) == lt::LunarDate{2025, 6, true, 1});
    CHECK(lt::lunar_date(lt::parse_day("2025-08-23").value()) == lt::LunarDate{2025, 7, false, 1});
}

TEST_CASE("A lunar date that does not exist has no day")
{
    CHECK_FALSE(lt::day_of({2022, 2, true, 1}));    // no leap month that year
    CHECK_FALSE(lt::day_of({2024, 12, false, 30})); // 29 days
    CHECK(lt::day_of({2024, 12, false, 29}));
    CHECK_FALSE(lt::day_of({2023, 13, false, 1}));
    CHECK_FALSE(lt::day_of({2023, 0, false, 1}));
    CHECK_FALSE(lt::day_of({2023, 1, false, 0}));
    CHECK_FALSE(lt::day_of({2023, 1, false, 31}));
}

TEST_CASE("Outside the years that tables agree on there is no answer")
{
    const Day first = lt::parse_day("1968-01-01").value();
    const Day last = lt::parse_day("2050-12-31").value();

    CHECK(lt::day_of(lt::lunar_date(first)) == first);
    CHECK(lt::day_of(lt::lunar_date(last)) == last);
    CHECK_THROWS_AS(lt::lunar_date(first - date::days{1}), std::out_of_range);
    CHECK_THROWS_AS(lt::lunar_date(last + date::days{1}), std::out_of_range);
    CHECK_THROWS_AS(lt::tet(1967), std::out_of_range);
    CHECK_THROWS_AS(lt::tet(2051), std::out_of_range);
    CHECK_THROWS_AS(lt::day_of({2050, 12, false, 29}), std::out_of_range);
    CHECK_THROWS_AS(lt::day_of({1967, 1, false, 1}), std::out_of_range);
}
