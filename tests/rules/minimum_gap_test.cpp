#include <catch2/catch.hpp>

#include "loa/rules/minimum_gap.hpp"
#include "rules/small_centre.hpp"

using namespace loa::rules;
using namespace loa::rules::testing;
using loa::model::Airing;
using loa::model::Model;

namespace {

MinimumGap four_hours()
{
    Gaps gaps;
    gaps.bulletin = 4h;
    return MinimumGap{gaps};
}

// The centre owes three bulletins a week everywhere, with a gap of their own.
Model owing_with_gap(std::chrono::seconds gap)
{
    Model model = small_centre();
    loa::model::Owed owed;
    owed.form = loa::model::Form::bulletin;
    owed.times = owed.at_least = 3;
    owed.gap = gap;
    loa::model::Campaign campaign;
    campaign.key = {"vi-nguoi-ngheo"};
    campaign.owed = {owed};
    model.campaigns = {campaign};
    return model;
}

} // namespace

TEST_CASE("An item may return as soon as the gap has passed since it ended")
{
    CHECK(judge(four_hours(), small_centre(), {airing_at(at(0, 5)), airing_at(at(0, 9, 10))})
              .empty());
}

TEST_CASE("An item that returns early is reported with the seconds it is short")
{
    const MinimumGap rule = four_hours();
    const Airing early = airing_at(at(0, 9, 9, 59));

    CHECK(judge(rule, small_centre(), {airing_at(at(0, 5)), early}) ==
          std::vector{breach(rule, early, 1)});
}

TEST_CASE("The gap is counted separately for each station and item")
{
    Airing elsewhere = airing_at(at(0, 6));
    elsewhere.station = {"xx"};

    CHECK(judge(four_hours(),
                small_centre(),
                {airing_at(at(0, 5)), elsewhere, airing_at(at(0, 5, 10), "khau-hieu", 30s)})
              .empty());
}

TEST_CASE("An airing of the week before counts, and is not itself reported")
{
    const MinimumGap rule = four_hours();
    const Airing first = airing_at(at(0, 1));

    CHECK(
        judge(rule, small_centre(), {first}, {airing_at(at(-1, 19)), airing_at(at(-1, 22, 30))}) ==
        std::vector{breach(rule, first, 100 * 60)});
}

TEST_CASE("An airing that history holds of the judged days themselves does not count")
{
    CHECK(
        judge(four_hours(), small_centre(), {airing_at(at(0, 7))}, {airing_at(at(0, 5))}).empty());
}

TEST_CASE("The gap of a campaign overrides the rule pack's, longer or shorter")
{
    const MinimumGap rule = four_hours();
    const std::vector<Airing> airings{airing_at(at(0, 5)), airing_at(at(0, 8))};

    CHECK(judge(rule, owing_with_gap(2h), airings).empty());
    CHECK(judge(rule, owing_with_gap(8h), airings) ==
          std::vector{breach(rule, airings[1], (8 * 60 - 170) * 60)});
}

TEST_CASE("Without a rule pack's gap, the gap of a campaign still holds")
{
    const MinimumGap rule{std::nullopt};
    const std::vector<Airing> airings{airing_at(at(0, 5)), airing_at(at(0, 6))};

    CHECK(judge(rule, small_centre(), airings).empty());
    CHECK(judge(rule, owing_with_gap(1h), airings) ==
          std::vector{breach(rule, airings[1], 10 * 60)});
}
