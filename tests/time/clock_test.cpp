#include <string>
#include <vector>

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include "loa/time/clock.hpp"

using namespace loa::time;
using namespace std::chrono_literals;

namespace {

Day day(int year, unsigned month, unsigned number)
{
    return Day{date::year{year} / month / number};
}

Second at(TimeOfDay t)
{
    return Second{day(2022, 11, 21)} + t;
}

constexpr DailySpan night{21h, 5h};
constexpr DailySpan afternoon{16h, 19h};

} // namespace

TEST_CASE("Times of day are read as 05:30, 05:30:15, 5h30 or 5h, and as Excel writes them")
{
    CHECK(parse_time_of_day("05:30") == 5h + 30min);
    CHECK(parse_time_of_day("05:30:15") == 5h + 30min + 15s);
    CHECK(parse_time_of_day("5:30") == 5h + 30min);
    CHECK(parse_time_of_day("5h30") == 5h + 30min);
    CHECK(parse_time_of_day("5h") == 5h);
    CHECK(parse_time_of_day("24:00") == 24h);
}

TEST_CASE("What is no time of day is nothing, rather than a guess")
{
    const std::string text = GENERATE("",
                                      "24:30",
                                      "24:00:01",
                                      "05:60",
                                      "05:30:60",
                                      "0530",
                                      "5",
                                      "05:3",
                                      "5h3",
                                      "05:30:",
                                      "05:30 ",
                                      " 05:30",
                                      "-5:30",
                                      "5g30",
                                      "005:30",
                                      "5h30:15");
    INFO(text);
    CHECK_FALSE(parse_time_of_day(text));
}

TEST_CASE("Daily spans are read with a hyphen or an en dash, over midnight too")
{
    CHECK(parse_daily_span("21:00-05:00") == night);
    CHECK(parse_daily_span("21:00–05:00") == night);
    CHECK(parse_daily_span("16h - 19h00") == afternoon);
    CHECK(parse_daily_span("18:00-24:00") == DailySpan{18h, 24h});
    CHECK_FALSE(parse_daily_span("21:00"));
    CHECK_FALSE(parse_daily_span("21:00-"));
    CHECK_FALSE(parse_daily_span("24:00-05:00"));
    CHECK_FALSE(parse_daily_span("21:00-05:00-06:00"));
}

TEST_CASE("A daily span over midnight holds late evening and early morning, its end excluded")
{
    CHECK(night.contains(21h));
    CHECK(night.contains(0h));
    CHECK(night.contains(4h + 59min + 59s));
    CHECK(night.contains(25h)); // 01:00 of the next day
    CHECK_FALSE(night.contains(5h));
    CHECK_FALSE(night.contains(20h + 59min));
}

TEST_CASE("A daily span with equal ends is the whole day")
{
    constexpr DailySpan all{5h, 5h};
    CHECK(all.contains(4h));
    CHECK(all.contains(5h));
    CHECK(all.holds({at(4h), 3h}));
}

TEST_CASE("A daily span touches what shares a second with it on any day")
{
    CHECK(night.touches({at(20h), 1h + 1s}));
    CHECK_FALSE(night.touches({at(20h), 1h}));
    CHECK(night.touches({at(4h), 3h}));
    CHECK_FALSE(night.touches({at(5h), 16h}));
    CHECK(night.touches({at(5h), 17h}));
    CHECK(afternoon.touches({at(0h), 24h * 3}));
}

TEST_CASE("A session over midnight lies within the night when both its ends do")
{
    CHECK(night.holds({at(23h + 30min), 1h}));
    CHECK(night.holds({at(21h), 8h}));
    CHECK_FALSE(night.holds({at(21h), 8h + 1s}));
    CHECK_FALSE(night.holds({at(20h), 2h}));
    CHECK_FALSE(night.holds({at(21h), 24h + 2h}));
    CHECK_FALSE(afternoon.holds({at(23h), 2h}));
}

TEST_CASE("Touching and holding say the same as asking every second")
{
    rc::prop("for spans up to two days", [] {
        const auto minutes = [](int most) {
            return std::chrono::minutes{*rc::gen::inRange(0, most)};
        };
        const DailySpan daily{minutes(1440), minutes(1441)};
        const TimeSpan span{at(minutes(1440)), minutes(2880) + 1min};
        bool any = false;
        bool all = true;
        for (Second t = span.from(); t < span.until(); t += 1min) {
            const bool inside = daily.contains(t - Second{day_of(t)});
            any = any || inside;
            all = all && inside;
        }
        RC_ASSERT(daily.touches(span) == any);
        RC_ASSERT(daily.holds(span) == all);
    });
}

TEST_CASE("Durations are read with their unit")
{
    CHECK(parse_duration("25min") == 25min);
    CHECK(parse_duration("90s") == 90s);
    CHECK(parse_duration("1h30min") == 90min);
    CHECK(parse_duration("1min30s") == 90s);
    CHECK(parse_duration("2h") == 2h);
    CHECK(parse_duration("1h5s") == 1h + 5s);
    CHECK(parse_duration("744h") == 744h);
}

TEST_CASE("A duration without a unit, out of order or without length is nothing")
{
    const std::string text = GENERATE("",
                                      "25",
                                      "25 phut",
                                      "25 min",
                                      "25m",
                                      "1h30",
                                      "30min1h",
                                      "1h90min",
                                      "1min2min",
                                      "0s",
                                      "0h0min",
                                      "-5min",
                                      "1.5h",
                                      "min",
                                      "745h",
                                      "99999999s",
                                      "25MIN");
    INFO(text);
    CHECK_FALSE(parse_duration(text));
}

TEST_CASE("Days are read as written in ISO, and only when the calendar has them")
{
    CHECK(parse_day("2022-11-21") == day(2022, 11, 21));
    CHECK(parse_day("2024-02-29") == day(2024, 2, 29));
    CHECK_FALSE(parse_day("2022-02-29"));
    CHECK_FALSE(parse_day("2100-02-29"));
    CHECK_FALSE(parse_day("2022-13-01"));
    CHECK_FALSE(parse_day("2022-00-10"));
    CHECK_FALSE(parse_day("2022-04-31"));
    CHECK_FALSE(parse_day("21/11/2022"));
    CHECK_FALSE(parse_day("2022-1-1"));
    CHECK_FALSE(parse_day("2022-11-21T00:00"));
    CHECK_FALSE(parse_day("2022-11"));
}

TEST_CASE("Moments are read with T or a space, with or without seconds")
{
    CHECK(parse_second("2022-11-21T05:30:15") == at(5h + 30min + 15s));
    CHECK(parse_second("2022-11-21 05:30") == at(5h + 30min));
    CHECK_FALSE(parse_second("2022-11-21"));
    CHECK_FALSE(parse_second("2022-11-21T24:00"));
    CHECK_FALSE(parse_second("2022-11-21T5h30"));
    CHECK_FALSE(parse_second("2022-11-21T05:30:15Z"));
    CHECK_FALSE(parse_second("2022-02-29T05:30"));
}

TEST_CASE("A clock shows seconds only when there are any, and starts again after 24:00")
{
    CHECK(clock(5h + 30min) == "05:30");
    CHECK(clock(5h + 30min + 15s) == "05:30:15");
    CHECK(clock(24h) == "00:00");
    CHECK(clock(25h + 5min) == "01:05");
    CHECK(clock(at(17h + 16min + 20s)) == "17:16:20");
}

TEST_CASE("Durations are written the way planners write them")
{
    CHECK(duration(15min) == "15min");
    CHECK(duration(90s) == "90s");
    CHECK(duration(60s) == "1min");
    CHECK(duration(150s) == "2min30s");
    CHECK(duration(90min) == "1h30min");
    CHECK(duration(1h + 1s) == "1h1s");
    CHECK(duration(0s) == "0s");
    CHECK(duration(-90s) == "-90s");
}

TEST_CASE("Days and moments are written in ISO")
{
    CHECK(iso(day(2022, 1, 5)) == "2022-01-05");
    CHECK(iso(at(5h)) == "2022-11-21T05:00:00");
}

TEST_CASE("What is written is read back as the same")
{
    rc::prop("durations", [](std::uint32_t n) {
        const std::chrono::seconds length{1 + n % (744U * 3600U)};
        RC_ASSERT(parse_duration(duration(length)) == length);
    });
    rc::prop("times of day", [](std::uint32_t n) {
        const TimeOfDay t{n % 86400U};
        RC_ASSERT(parse_time_of_day(clock(t)) == t);
    });
    rc::prop("days", [] {
        const Day d = day(1900, 1, 1) + date::days{*rc::gen::inRange(0, 100000)};
        RC_ASSERT(parse_day(iso(d)) == d);
    });
    rc::prop("moments", [] {
        const Second t = at(std::chrono::seconds{*rc::gen::arbitrary<std::int32_t>()});
        RC_ASSERT(parse_second(iso(t)) == t);
    });
}
