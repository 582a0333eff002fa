#include <catch2/catch.hpp>

#include "loa/rules/weekday.hpp"
#include "rules/small_centre.hpp"

using namespace loa::rules;
using namespace loa::rules::testing;
using loa::model::Airing;
using loa::model::Model;

namespace {

const Weekday rule;

Model on_weekdays(loa::time::WeekdaySet days)
{
    Model model = small_centre();
    model.contents[0].days = days;
    return model;
}

} // namespace

TEST_CASE("An item airs on its weekdays and on no other")
{
    const Model model = on_weekdays(loa::time::WeekdaySet{}.with(0).with(6));
    const Airing tuesday = airing_at(at(1, 5, 31));

    CHECK(judge(rule, model, {airing_at(at(0, 5, 31)), tuesday, airing_at(at(6, 5, 31))}) ==
          std::vector{breach(rule, tuesday, 1)});
}

TEST_CASE("An item that runs into the next day needs that weekday too")
{
    const Airing over = airing_at(at(0, 23, 55));
    const auto just_monday = loa::time::WeekdaySet{}.with(0);

    CHECK(judge(rule, on_weekdays(just_monday), {over}) == std::vector{breach(rule, over, 1)});
    CHECK(judge(rule, on_weekdays(just_monday.with(1)), {over}).empty());
    CHECK(judge(rule, on_weekdays(just_monday), {airing_at(at(0, 23, 50))}).empty());
}
