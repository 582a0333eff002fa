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
