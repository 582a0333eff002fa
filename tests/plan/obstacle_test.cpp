#include <catch2/catch.hpp>

#include "plan/small_week.hpp"

using namespace loa;
using namespace loa::testing;
using model::Form;

namespace {

std::string reason(const model::Model& model)
{
    const auto version = plan_small(model);
    REQUIRE(version.bumped.size() == 1);
    return version.bumped.front().rule;
}

model::Model mornings_of_one_item(int owed_times)
{
    auto model = one_station({bulletin("gn-1")}, {owed(Form::bulletin, owed_times)});
    model.stations[0].patterns = {{"sang"}};
    return model;
}

} // namespace

TEST_CASE("A station that is silent for some days is the reason for what those days lack")
{
    auto model = mornings_of_one_item(7);
    model.changes.down = {{{"sll"}, {}, {day(2022, 11, 10), day(2022, 11, 13)}, "sửa máy"}};

    CHECK(reason(model) == "station-down");
}

TEST_CASE("A ban on one day is the reason for what that day lacks")
{
    auto model = mornings_of_one_item(7);
    model.changes.forbidden = {{{"sll"}, {}, {day(2022, 11, 10), day(2022, 11, 11)}, "lễ tang"}};

    CHECK(reason(model) == "forbidden");
}

TEST_CASE("When every session has the item already, the gap is not blamed")
{
    CHECK(reason(mornings_of_one_item(9)) == "no-session-left");
}

TEST_CASE("Full places are the reason when what fills them is not enough")
{
    auto model = one_station({bulletin("gn-1"), bulletin("gn-2")}, {owed(Form::bulletin, 9)});
    model.stations[0].patterns = {{"sang"}};

    CHECK(reason(model) == "segment-capacity");
}
