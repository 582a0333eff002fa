#include <catch2/catch.hpp>

#include "loa/rules/daypart.hpp"
#include "rules/small_centre.hpp"

using namespace loa::rules;
using namespace loa::rules::testing;
using loa::model::Airing;
using loa::model::Model;
using loa::time::DailySpan;

namespace {

const Daypart rule;

Model with_daypart(const DailySpan& daypart)
{
    Model model = small_centre();
    model.contents[0].daypart = daypart;
    return model;
}

} // namespace

TEST_CASE("An item without a daypart airs at any time")
{
    CHECK(judge(rule, small_centre(), {airing_at(at(0, 3))}).empty());
}

TEST_CASE("An item airs from the start of its daypart to its end")
{
    const Model model = with_daypart({16h, 19h});

    CHECK(judge(rule, model, {airing_at(at(0, 16)), airing_at(at(0, 18, 50))}).empty());
}

TEST_CASE("What lies outside the daypart is reported in seconds")
{
    const Model model = with_daypart({16h, 19h});
    const Airing early = airing_at(at(0, 15, 59, 30));
    const Airing morning = airing_at(at(1, 5, 31));

    CHECK(judge(rule, model, {early, morning}) ==
          std::vector{breach(rule, early, 30), breach(rule, morning, 600)});
}

TEST_CASE("A daypart over midnight holds an item that runs over midnight")
{
    const Model model = with_daypart({22h, 2h});
    const Airing late = airing_at(at(1, 1, 55));

    CHECK(judge(rule, model, {airing_at(at(0, 23, 55)), airing_at(at(1, 0, 30))}).empty());
    CHECK(judge(rule, model, {late}) == std::vector{breach(rule, late, 300)});
}

TEST_CASE("A segment that reaches out of the daypart is not open to the item")
{
    const Model model = with_daypart({17h, 17h + 15min});

    CHECK(excess_in_segment(rule, model, model.contents[0], monday(), 1) == 60);
    CHECK(excess_in_segment(rule,
                            with_daypart({17h, 17h + 16min}),
                            with_daypart({17h, 17h + 16min}).contents[0],
                            monday(),
                            1) == 0);
}
