#include <string>

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include "loa/time/clock.hpp"
#include "loa/time/week.hpp"
#include "loa/time/weekday_set.hpp"

using namespace loa::time;

namespace {

Day day(const std::string& text)
{
    return parse_day(text).value();
}

} // namespace

TEST_CASE("A week belongs to the year that holds its Thursday")
{
    CHECK(week_of(day("2022-11-21")) == Week{2022, 47});
    CHECK(week_of(day("2022-11-27")) == Week{2022, 47});
    CHECK(week_of(day("2021-01-01")) == Week{2020, 53});
    CHECK(week_of(day("2021-01-03")) == Week{2020, 53});
    CHECK(week_of(day("2021-01-04")) == Week{2021, 1});
    CHECK(week_of(day("2019-12-30")) == Week{2020, 1});
    CHECK(week_of(day("2023-01-01")) == Week{2022, 52});
}

TEST_CASE("A week is its seven days from Monday")
{
    CHECK(monday({2022, 47}) == day("2022-11-21"));
    CHECK(monday({2020, 53}) == day("2020-12-28"));
    CHECK(span({2022, 47}) == DateSpan{day("2022-11-21"), day("2022-11-28")});
}

TEST_CASE("The week after the last is the first, in years of 52 and of 53")
{
    CHECK(next({2020, 52}) == Week{2020, 53});
    CHECK(next({2020, 53}) == Week{2021, 1});
    CHECK(next({2022, 52}) == Week{2023, 1});
    CHECK(previous({2021, 1}) == Week{2020, 53});
    CHECK(previous({2023, 1}) == Week{2022, 52});
}

TEST_CASE("Weeks are read as 2022-W47, week 53 only in years that have one")
{
    CHECK(parse_week("2022-W47") == Week{2022, 47});
    CHECK(parse_week("2020-W53") == Week{2020, 53});
    CHECK(parse_week("2026-W53") == Week{2026, 53});
    const std::string text = GENERATE("2022-W53",
                                      "2021-W53",
                                      "2022-W00",
                                      "2022-W54",
                                      "2022-47",
                                      "2022-W7",
                                      "2022W47",
                                      "22-W47",
                                      "2022-W47 ",
                                      "2022-w47",
                                      "");
    INFO(text);
    CHECK_FALSE(parse_week(text));
}

TEST_CASE("Weeks, days and their writing agree")
{
    rc::prop("for every day of two centuries", [] {
        const Day d = day("1900-01-01") + date::days{*rc::gen::inRange(0, 73000)};
        const Week week = week_of(d);
        RC_ASSERT(week_of(monday(week)) == week);
        RC_ASSERT(span(week).contains(d));
        RC_ASSERT(weekday_index(monday(week)) == 0U);
        RC_ASSERT(parse_week(to_string(week)) == week);
        RC_ASSERT(previous(next(week)) == week);
        RC_ASSERT(monday(next(week)) == span(week).until());
    });
}
