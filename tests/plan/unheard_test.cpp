#include <catch2/catch.hpp>

#include "plan/small_week.hpp"

using namespace loa;
using namespace loa::testing;
using model::Form;
using model::Priority;

namespace {

// One afternoon session in the week.
model::Model one_session(std::vector<model::Content> contents, std::vector<model::Owed> lines)
{
    auto model = one_station(std::move(contents), std::move(lines));
    model.stations[0].patterns = {{"chieu"}};
    model.patterns[1].days = time::WeekdaySet{}.with(3);
    return model;
}

} // namespace

TEST_CASE("An urgent item that no demand asks for is told")
{
    auto model = one_station({bulletin("gn-1"), slogan("kh-1")}, {owed(Form::slogan, 1)});
    model.contents[0].priority = Priority::urgent;

    const auto version = plan_small(model);

    REQUIRE(version.bumped.size() == 1);
    CHECK(is_unheard(version.bumped[0]));
    CHECK(version.bumped[0].item.value == "gn-1");
    CHECK(version.bumped[0].rule == "no-demand");
    CHECK(version.bumped[0].remedy == model::Remedy::add_demand);
    CHECK(version.quality.shortfall == 0);
}

TEST_CASE("What is ordinary, unsigned or out of date is not missed")
{
    auto model = one_station({bulletin("gn-1"), bulletin("gn-2"), bulletin("gn-3")}, {});
    model.contents[1].priority = Priority::urgent;
    model.contents[1].approval.reset();
    model.contents[2].priority = Priority::urgent;
    model.contents[2].valid = {day(2022, 10, 1), day(2022, 11, 7)};

    CHECK(plan_small(model).bumped.empty());
}

TEST_CASE("Two urgent items that want the only place collide, and the one left out is told once")
{
    auto model = one_session({bulletin("gn-1"), bulletin("gn-2")}, {owed(Form::bulletin, 1)});
    model.contents[0].priority = Priority::urgent;
    model.contents[1].priority = Priority::urgent;

    const auto version = plan_small(model);

    CHECK(airings_of(version).size() == 1);
    REQUIRE(version.collisions.size() == 1);
    CHECK(version.bumped.empty());
}

TEST_CASE("A preferred item with room elsewhere does not collide: its line owes no more")
{
    auto model = one_station({bulletin("gn-1"), bulletin("gn-2")}, {owed(Form::bulletin, 1)});
    model.contents[0].priority = Priority::preferred;
    model.contents[1].priority = Priority::preferred;

    const auto version = plan_small(model);

    CHECK(version.collisions.empty());
    REQUIRE(version.bumped.size() == 1);
    CHECK(version.bumped[0].rule == "demand-met");
}

TEST_CASE("Versions of one message are one: who heard it in one language is not short of the other")
{
    auto model = one_station({bulletin("gn-1"), bulletin("gn-2")}, {owed(Form::bulletin, 1)});
    for (model::Content& content : model.contents) {
        content.priority = Priority::urgent;
        content.family = "gn";
    }

    CHECK(plan_small(model).bumped.empty());
}

TEST_CASE("Only the days on which it is valid say why an item airs nowhere")
{
    auto model = one_station({bulletin("gn-1")}, {});
    model.contents[0].priority = Priority::urgent;
    model.contents[0].valid = {day(2022, 11, 10), day(2022, 11, 11)};
    model.changes.down = {{{"sll"}, {}, {day(2022, 11, 10), day(2022, 11, 11)}, "sửa máy"}};

    const auto version = plan_small(model);

    REQUIRE(version.bumped.size() == 1);
    CHECK(version.bumped[0].rule == "station-down");
}

TEST_CASE("An urgent item kept out by a rule is told with the rule")
{
    auto model = one_station({bulletin("gn-1")}, {owed(Form::bulletin, 7)});
    model.contents[0].priority = Priority::urgent;
    model.changes.forbidden = {{{"sll"}, {"gn-1"}, time::span(sample_week), "sửa lại"}};

    const auto version = plan_small(model);

    REQUIRE(version.bumped.size() == 2);
    CHECK(version.bumped[1].rule == "forbidden");
    CHECK(is_unheard(version.bumped[1]));
}
