#include <catch2/catch.hpp>

#include "loa/rules/blackout.hpp"
#include "rules/small_centre.hpp"

using namespace loa::rules;
using namespace loa::rules::testing;
using loa::model::Airing;
using loa::model::Model;

namespace {

const Blackout rule;

// Monday is a holiday.
Model with_holiday(bool quiet)
{
    Model model = small_centre();
    loa::model::Holiday holiday;
    holiday.key = "quoc-tang";
    holiday.recurrence = loa::time::Once{{monday(), monday() + one_day}};
    holiday.quiet = quiet;
    model.province.calendar.holidays = {holiday};
    return model;
}

} // namespace

TEST_CASE("Nothing planned airs on a quiet holiday")
{
    const Airing airing = airing_at(at(0, 5, 31));

    CHECK(judge(rule, with_holiday(true), {airing, airing_at(at(1, 0))}) ==
          std::vector{breach(rule, airing, 1)});
}

TEST_CASE("Urgent items and relays air on a quiet holiday all the same")
{
    Model model = with_holiday(true);
    model.contents[0].priority = loa::model::Priority::urgent;
    Airing relay = airing_at(at(0, 5, 54), "", 5min);
    relay.kind = loa::model::SegmentKind::relay;
    relay.segment = 4;

    CHECK(judge(rule, model, {airing_at(at(0, 5, 31)), relay}).empty());
}

TEST_CASE("Other holidays and quiet ones out of effect leave the timetable alone")
{
    Model model = with_holiday(true);
    model.province.calendar.holidays[0].effective = {monday() + one_day, monday() + 2 * one_day};

    CHECK(judge(rule, model, {airing_at(at(0, 5, 31))}).empty());
    CHECK(judge(rule, with_holiday(false), {airing_at(at(0, 5, 31))}).empty());
}

TEST_CASE("An item that runs into a quiet holiday is reported")
{
    const Airing over = airing_at(at(-1, 23, 55));

    CHECK(judge(rule, with_holiday(true), {over}) == std::vector{breach(rule, over, 1)});
}
