#include <catch2/catch.hpp>

#include "loa/rules/session.hpp"
#include "rules/small_centre.hpp"

using namespace loa::rules;
using namespace loa::rules::testing;
using loa::model::Model;
using loa::time::DateSpan;

namespace {

bool monday_morning_held(const Model& model, const RulePack& pack = {})
{
    return held(model, pack, model.stations[0], model.patterns[0], monday());
}

RulePack weekend_only(Severity severity)
{
    RulePack pack;
    pack.broadcast_days.emplace();
    pack.broadcast_days->severity = severity;
    pack.broadcast_days->days = loa::time::WeekdaySet{}.with(5).with(6);
    return pack;
}

} // namespace

TEST_CASE("A session is held when nothing speaks against it")
{
    CHECK(monday_morning_held(small_centre()));
}

TEST_CASE("A session is not held on a day its pattern does not have")
{
    Model model = small_centre();
    model.patterns[0].days = loa::time::WeekdaySet{}.with(1);

    CHECK_FALSE(monday_morning_held(model));
}

TEST_CASE("A session is not held at a station that does not have the pattern")
{
    Model model = small_centre();
    model.stations[0].patterns = {{"chieu"}};

    CHECK_FALSE(monday_morning_held(model));
}

TEST_CASE("A session without segments is not held")
{
    Model model = small_centre();
    model.patterns[0].segments.clear();

    CHECK_FALSE(monday_morning_held(model));
    CHECK(sessions_held(model, {}, judged_week()).size() == 7);
}

TEST_CASE("A station that is down holds no session on those days only")
{
    Model model = small_centre();
    model.changes.down = {{{"ds"}, {}, DateSpan{monday(), monday() + one_day}, ""}};

    CHECK_FALSE(monday_morning_held(model));
    CHECK(sessions_held(model, {}, judged_week()).size() == 12);
}

TEST_CASE("A station holds its sessions as long as one cluster works")
{
    Model model = small_centre();
    auto& clusters = model.stations[0].clusters;
    clusters.push_back(cluster("ds-2", 0));

    SECTION("the other being broken")
    {
        clusters[0].working = false;
        CHECK(monday_morning_held(model));
    }
    SECTION("but not when the other is down that day")
    {
        clusters[0].working = false;
        model.changes.down = {{{"ds"}, {"ds-2"}, DateSpan{monday(), monday() + one_day}, ""}};
        CHECK_FALSE(monday_morning_held(model));
    }
    SECTION("but not when it has none")
    {
        clusters.clear();
        CHECK_FALSE(monday_morning_held(model));
    }
}

TEST_CASE("A hard rule on broadcast days keeps a day free, a soft one does not")
{
    CHECK_FALSE(monday_morning_held(small_centre(), weekend_only(Severity::hard)));
    CHECK(monday_morning_held(small_centre(), weekend_only(Severity::soft)));
    CHECK(sessions_held(small_centre(), weekend_only(Severity::hard), judged_week()).size() == 4);
}

TEST_CASE("A holiday outside the broadcast days is held only where the pack says so")
{
    Model model = small_centre();
    loa::model::Holiday holiday;
    holiday.recurrence = loa::time::Once{{monday(), monday() + one_day}};
    model.province.calendar.holidays = {holiday};
    RulePack pack = weekend_only(Severity::hard);

    CHECK_FALSE(monday_morning_held(model, pack));
    pack.broadcast_days->also_holidays = true;
    CHECK(monday_morning_held(model, pack));
}

TEST_CASE("Sessions come by station, day and start, whatever order the station lists them in")
{
    Model model = small_centre();
    model.stations[0].patterns = {{"chieu"}, {"sang"}};

    const auto sessions = sessions_held(model, {}, {monday(), monday() + 2 * one_day});

    REQUIRE(sessions.size() == 4);
    CHECK(sessions[0].pattern->key.value == "sang");
    CHECK(sessions[1].pattern->key.value == "chieu");
    CHECK(sessions[1].day == monday());
    CHECK(sessions[2].day == monday() + one_day);
}

TEST_CASE(
    "The fixed airings of a session are its tune, relays and closing where the pattern has them")
{
    const Model model = small_centre();
    const auto airings =
        fixed_airings({&model.communes[0], &model.stations[0], &model.patterns[0], monday()});

    REQUIRE(airings.size() == 3);
    CHECK(airings[1].kind == loa::model::SegmentKind::relay);
    CHECK(airings[1].span == loa::time::TimeSpan{at(0, 5, 54), 5min});
    CHECK(airings[1].segment == 4);
    CHECK(airings[2].span.until() == at(0, 6));
}
