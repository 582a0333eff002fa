#include <algorithm>
#include <set>

#include <catch2/catch.hpp>

#include "plan/small_week.hpp"

using namespace loa;
using namespace loa::testing;
using model::Form;

namespace {

model::Airing on_sunday_evening(const model::Model& model, const std::string& item)
{
    return airing(model, {"sll", "chieu", day(2022, 11, 6)}, 1, item);
}

std::set<std::string> items_of(const model::PlanVersion& version)
{
    std::set<std::string> keys;
    for (const model::Airing& airing : airings_of(version)) {
        keys.insert(airing.content.value);
    }
    return keys;
}

} // namespace

TEST_CASE("An item aired on Sunday evening keeps its gap on Monday morning")
{
    auto line = owed(Form::bulletin, 7);
    line.gap = 13h;
    const auto model = one_station({bulletin("gn-1")}, {line});
    const model::Timetable history{{on_sunday_evening(model, "gn-1")}};

    const auto airings = airings_of(plan_small(model, history));

    REQUIRE_FALSE(airings.empty());
    CHECK(airings.front().span.from() >=
          history.airings().front().span.until() + std::chrono::hours{13});
}

TEST_CASE("An item aired after Sunday's midnight keeps its gap on Monday morning")
{
    auto line = owed(Form::bulletin, 7);
    line.gap = 8h;
    auto model = one_station({bulletin("gn-1")}, {line});
    model.patterns[1].start = 23h + 50min;
    const model::Timetable history{{on_sunday_evening(model, "gn-1")}};
    REQUIRE(history.airings().front().span.until() > time::Second{day(2022, 11, 7)});

    const auto airings = airings_of(plan_small(model, history));

    REQUIRE_FALSE(airings.empty());
    CHECK(airings.front().span.from() >= history.airings().front().span.until() + 8h);
}

TEST_CASE("What aired first on Sunday afternoon is repeated on Monday morning")
{
    auto model = one_station({bulletin("gn-1")}, {});
    model.contents[0].repeat = model::Repeat::next_morning;
    const model::Timetable history{{on_sunday_evening(model, "gn-1")}};

    const auto airings = airings_of(plan_small(model, history));

    REQUIRE(airings.size() == 1);
    CHECK(airings[0].repeat);
    CHECK(airings[0].session_day == day(2022, 11, 7));
    CHECK(airings[0].pattern.value == "sang");
}

TEST_CASE("An item keeps its gap to a later week that is planned already")
{
    auto line = owed(Form::bulletin, 14);
    line.gap = 8h;
    auto model = one_station({bulletin("gn-1")}, {line});
    model.campaigns[0].days = time::DateSpan::always();
    model.patterns[1].start = 21h;
    REQUIRE(airings_of(plan_small(model)).size() == 14);
    const model::Timetable next{{airing(model, {"sll", "sang", day(2022, 11, 14)}, 2, "gn-1")}};

    line.gap = 9h;
    model.campaigns[0].owed = {line};
    const auto airings = airings_of(plan_small(model, next));

    REQUIRE_FALSE(airings.empty());
    CHECK(airings.back().span.until() + 9h <= next.airings().front().span.from());
}

TEST_CASE("Versions of one message keep their gap to a later week too")
{
    auto model = one_station({bulletin("gn-1"), bulletin("gn-2")}, {owed(Form::bulletin, 14)});
    model.contents[1].family = model.contents[0].family;
    model.contents[1].approval.reset();
    model.campaigns[0].days = time::DateSpan::always();
    rules::RulePack pack;
    pack.family_gap = rules::Gaps{{}, 13h, 0s, 0s};
    const model::Timetable next{{airing(model, {"sll", "sang", day(2022, 11, 14)}, 2, "gn-2")}};

    const auto version = plan::plan_week(model, pack, sample_week, next, {});

    const auto airings = airings_of(version);
    REQUIRE_FALSE(airings.empty());
    CHECK(airings.back().span.until() + 13h <= next.airings().front().span.from());
}

TEST_CASE("Planning a week again is not swayed by its own earlier version")
{
    const auto model = sample_model();
    const auto first = plan_small(model);

    CHECK(plan_small(model, first.timetable) == first);
}

TEST_CASE("The next week airs first what this week had no room for")
{
    std::vector<model::Content> contents;
    for (int i = 0; i != 14; ++i) {
        contents.push_back(bulletin("gn-" + std::to_string(i)));
    }
    auto model = one_station(contents, {owed(Form::bulletin, 7)});
    model.campaigns[0].days = time::DateSpan::always();
    const auto first = plan_small(model);

    const auto second = plan_small(model, first.timetable, time::next(sample_week));

    auto both = items_of(first);
    both.merge(items_of(second));
    CHECK(items_of(first).size() == 7);
    CHECK(both.size() == 14);
}
