#include <catch2/catch.hpp>

#include "loa/rules/approval.hpp"
#include "rules/small_centre.hpp"

using namespace loa::rules;
using namespace loa::rules::testing;
using loa::model::Airing;
using loa::model::Model;

namespace {

const loa::rules::Approval rule;

} // namespace

TEST_CASE("An approved item airs from the day of its approval on")
{
    Model model = small_centre();
    model.contents[0].approval->on = monday();

    CHECK(judge(rule, model, {airing_at(at(0, 0)), airing_at(at(1, 5))}).empty());
}

TEST_CASE("An item that airs before its approval is reported with the days it is early")
{
    Model model = small_centre();
    model.contents[0].approval->on = monday() + 2 * one_day;
    const Airing early = airing_at(at(0, 23, 59));

    CHECK(judge(rule, model, {early}) == std::vector{breach(rule, early, 2)});
}

TEST_CASE("An item nobody approved never airs")
{
    Model model = small_centre();
    model.contents[0].approval.reset();
    const Airing airing = airing_at(at(6, 5, 31));

    CHECK(judge(rule, model, {airing}) == std::vector{breach(rule, airing, 1)});
    CHECK(excess_in_segment(rule, model, model.contents[0], monday()) == 1);
}
