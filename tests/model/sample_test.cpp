#include <catch2/catch.hpp>

#include "loa/model/demand.hpp"
#include "support/sample_plan.hpp"

using namespace loa;

TEST_CASE("The sample plan airs what the sample campaign owes the border commune with a station")
{
    const auto model = testing::sample_model();
    const auto plan = testing::sample_plan(model);
    const auto demands = due(model, time::span(testing::sample_week));

    CHECK(demands.at(0).station == model::StationKey{"sll"});
    CHECK(served(model, plan.timetable, demands.at(0)) == 8);
}
