#include <catch2/catch.hpp>

#include "loa/rules/broadcast_days.hpp"
#include "loa/rules/day_length.hpp"
#include "loa/rules/session_hours.hpp"
#include "loa/rules/session_length.hpp"
#include "loa/rules/sessions_per_day.hpp"
#include "rules/small_centre.hpp"

using namespace loa::rules;
using namespace loa::rules::testing;
using loa::model::Airing;
using loa::model::Model;

namespace {

// The rules judge a session by its pattern, 05:30–06:00 or 17:00–17:30, once anything airs in it.
Airing morning(int days)
{
    return airing_at(at(days, 5, 31));
}

Airing afternoon(int days)
{
    Airing airing = airing_at(at(days, 17, 1));
    airing.pattern = {"chieu"};
    return airing;
}

Finding of_session(const Rule& rule,
                   loa::time::Second from,
                   std::chrono::seconds length,
                   std::int64_t excess)
{
    return {std::string{rule.name()}, rule.severity(), {"ds"}, {from, length}, {}, excess};
}

SessionHoursRule within(std::vector<loa::time::DailySpan> stretches)
{
    SessionHours hours;
    hours.within = std::move(stretches);
    return SessionHoursRule{hours};
}

LengthLimits at_most(std::chrono::seconds length)
{
    LengthLimits limits;
    limits.at_most = length;
    return limits;
}

LengthLimits at_least(std::chrono::seconds length)
{
    LengthLimits limits;
    limits.at_least = length;
    return limits;
}

} // namespace

TEST_CASE("A session lies within its hours when it starts and ends with them")
{
    CHECK(judge(within({{5h + 30min, 6h}}), small_centre(), {morning(0)}).empty());
}

TEST_CASE("A session outside its hours is reported once, with the seconds outside")
{
    const auto rule = within({{5h, 5h + 50min}, {16h, 19h}});

    CHECK(judge(rule,
                small_centre(),
                {morning(0), airing_at(at(0, 5, 46), "khau-hieu", 30s), afternoon(0)}) ==
          std::vector{of_session(rule, at(0, 5, 30), 30min, 600)});
    CHECK(judge(within({{7h, 8h}}), small_centre(), {morning(0)}).front().excess == 1800);
}

TEST_CASE("Hours over midnight hold a session over midnight")
{
    Model model = small_centre();
    model.patterns[0].start = 23h + 45min;
    Airing late = airing_at(at(0, 23, 46));

    CHECK(judge(within({{22h, 1h}}), model, {late}).empty());
    CHECK(judge(within({{22h, 0h}}), model, {late}).front().excess == 900);
}

TEST_CASE("A session may be exactly as long as allowed, and no longer or shorter")
{
    const SessionLengthRule longest{std::nullopt, at_most(30min)};
    const SessionLengthRule shorter{std::nullopt, at_most(29min)};
    const SessionLengthRule longer{std::nullopt, at_least(31min)};

    CHECK(judge(longest, small_centre(), {morning(0)}).empty());
    CHECK(judge(shorter, small_centre(), {morning(0)}) ==
          std::vector{of_session(shorter, at(0, 5, 30), 30min, 60)});
    CHECK(judge(longer, small_centre(), {morning(0)}) ==
          std::vector{of_session(longer, at(0, 5, 30), 30min, 60)});
}

TEST_CASE("Towns and wards have their own session length")
{
    Model town = small_centre();
    town.communes[0].kind = loa::model::CommuneKind::town;
    auto limit = at_most(15min);
    limit.severity = Severity::soft;
    const SessionLengthRule rule{limit, at_most(45min)};

    CHECK(judge(rule, small_centre(), {morning(0)}).empty());
    const auto found = judge(rule, town, {morning(0)});
    REQUIRE(found.size() == 1);
    CHECK(found.front().excess == 900);
    CHECK(found.front().severity == Severity::soft);
    CHECK(rule.severity() == Severity::hard);
}

TEST_CASE("All sessions of a day count together, each day for itself")
{
    const DayLengthRule exact{at_most(1h)};
    const DayLengthRule shorter{at_most(50min)};
    const DayLengthRule longer{at_least(40min)};
    const std::vector two_days{morning(0), afternoon(0), morning(1)};

    CHECK(judge(exact, small_centre(), two_days).empty());
    CHECK(judge(shorter, small_centre(), two_days) ==
          std::vector{of_session(shorter, at(0, 5, 30), 12h, 600)});
    CHECK(judge(longer, small_centre(), two_days) ==
          std::vector{of_session(longer, at(1, 5, 30), 30min, 600)});
}

TEST_CASE("A station has no more sessions a day than allowed")
{
    SessionCount count;
    count.at_most = 1;
    const SessionsPerDayRule rule{count};

    CHECK(judge(rule, small_centre(), {morning(0), afternoon(1)}).empty());
    CHECK(judge(rule, small_centre(), {morning(0), afternoon(0)}) ==
          std::vector{of_session(rule, at(0, 5, 30), 12h, 1)});
}

TEST_CASE("Sessions outside the broadcast days are reported, holidays only where they do not count")
{
    BroadcastDays limit;
    limit.days = loa::time::WeekdaySet{}.with(1);
    Model model = small_centre();
    loa::model::Holiday holiday;
    holiday.recurrence = loa::time::Once{{monday(), monday() + one_day}};
    model.province.calendar.holidays = {holiday};
    const BroadcastDaysRule strict{limit};
    limit.also_holidays = true;
    const BroadcastDaysRule with_holidays{limit};
    const std::vector three_days{morning(0), morning(1), morning(2)};

    CHECK(judge(strict, model, three_days) ==
          std::vector{of_session(strict, at(0, 5, 30), 30min, 1),
                      of_session(strict, at(2, 5, 30), 30min, 1)});
    CHECK(judge(with_holidays, model, three_days) ==
          std::vector{of_session(with_holidays, at(2, 5, 30), 30min, 1)});
}

TEST_CASE("Sessions that refer to nothing are not judged")
{
    Airing unknown = morning(0);
    unknown.pattern = {"trua"};

    CHECK(judge(within({}), small_centre(), {unknown}).empty());
    CHECK(judge(within({}), small_centre(), {morning(0)}).size() == 1);
}
