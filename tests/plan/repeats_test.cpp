#include <algorithm>

#include <catch2/catch.hpp>

#include "plan/small_week.hpp"

using namespace loa;
using namespace loa::testing;
using model::Form;

namespace {

model::Model repeated(int times)
{
    auto model = one_station({bulletin("gn-1")}, {owed(Form::bulletin, times)});
    model.contents[0].repeat = model::Repeat::next_morning;
    return model;
}

} // namespace

TEST_CASE("An afternoon airing comes back the next morning, marked as a repeat")
{
    const auto airings = airings_of(plan_small(repeated(2)));

    REQUIRE(airings.size() == 2);
    CHECK(airings[0].pattern.value == "chieu");
    CHECK_FALSE(airings[0].repeat);
    CHECK(airings[1].pattern.value == "sang");
    CHECK(airings[1].repeat);
    CHECK(airings[1].session_day == airings[0].session_day + date::days{1});
}

TEST_CASE("A repeat counts as an airing")
{
    CHECK(airings_of(plan_small(repeated(6))).size() == 6);
}

TEST_CASE("What can only air in mornings airs there without a repeat")
{
    auto model = repeated(3);
    model.stations[0].patterns = {{"sang"}};

    const auto airings = airings_of(plan_small(model));

    CHECK(airings.size() == 3);
    CHECK(std::ranges::none_of(airings, &model::Airing::repeat));
}

TEST_CASE("An item whose gap is longer than the night is not repeated")
{
    auto model = repeated(2);
    model.campaigns[0].owed[0].gap = 13h;

    const auto airings = airings_of(plan_small(model));

    CHECK(airings.size() == 2);
    CHECK(std::ranges::none_of(airings, &model::Airing::repeat));
}
