#include <stdexcept>

#include <catch2/catch.hpp>

#include "loa/time/clock.hpp"
#include "loa/time/time_span.hpp"

using namespace loa::time;
using namespace std::chrono_literals;

namespace {

Second five()
{
    return parse_second("2022-11-21T05:00").value();
}

Day day(const char* text)
{
    return parse_day(text).value();
}

} // namespace

TEST_CASE("A time span that ends when another starts does not overlap it")
{
    const TimeSpan first{five(), 15min};
    const TimeSpan second{five() + 15min, 15min};

    CHECK(first.until() == second.from());
    CHECK_FALSE(first.overlaps(second));
    CHECK(first.overlaps({five() + 15min - 1s, 1s}));
    CHECK(first.contains(five()));
    CHECK_FALSE(first.contains(first.until()));
}

TEST_CASE("A time span without a second does not construct")
{
    CHECK_THROWS_AS((TimeSpan{five(), 0s}), std::invalid_argument);
    CHECK_THROWS_AS((TimeSpan{five(), -1s}), std::invalid_argument);
}

TEST_CASE("Of time spans the earlier is first, then the shorter")
{
    CHECK((TimeSpan{five(), 30min}) < (TimeSpan{five() + 1s, 1s}));
    CHECK((TimeSpan{five(), 1s}) < (TimeSpan{five(), 2s}));
}

TEST_CASE("A date span holds its first day and not the day it ends before")
{
    const DateSpan week{day("2022-11-21"), day("2022-11-28")};

    CHECK(week.contains(day("2022-11-21")));
    CHECK(week.last() == day("2022-11-27"));
    CHECK_FALSE(week.contains(day("2022-11-28")));
    CHECK(week.days() == 7);
    CHECK_FALSE(week.overlaps({day("2022-11-28"), day("2022-11-29")}));
    CHECK(week.overlaps({day("2022-11-27"), day("2022-12-31")}));
}

TEST_CASE("A date span without a day does not construct")
{
    CHECK_THROWS_AS((DateSpan{day("2022-11-21"), day("2022-11-21")}), std::invalid_argument);
    CHECK_THROWS_AS((DateSpan{day("2022-11-21"), day("2022-11-20")}), std::invalid_argument);
}

TEST_CASE("Always holds any day, and both its ends can be written and read back")
{
    const DateSpan always = DateSpan::always();

    CHECK(always.contains(day("1968-01-01")));
    CHECK(always.contains(day("2050-12-31")));
    CHECK(parse_day(iso(always.from())) == always.from());
    CHECK(parse_day(iso(always.until())) == always.until());
}

TEST_CASE("A second falls on the day it lies in, before 1970 too")
{
    CHECK(day_of(five()) == day("2022-11-21"));
    CHECK(day_of(Second{day("1968-01-01")} - 1s) == day("1967-12-31"));
}
