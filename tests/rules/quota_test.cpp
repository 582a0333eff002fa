#include <catch2/catch.hpp>

#include "loa/rules/quota.hpp"
#include "rules/small_centre.hpp"

using namespace loa::rules;
using namespace loa::rules::testing;
using loa::model::Airing;
using loa::model::Model;

namespace {

const Quota rule;

// At most two bulletins a week.
Model owing(int at_most)
{
    Model model = small_centre();
    loa::model::Owed owed;
    owed.form = loa::model::Form::bulletin;
    owed.times = 1;
    owed.at_most = at_most;
    loa::model::Campaign campaign;
    campaign.key = {"vi-nguoi-ngheo"};
    campaign.owed = {owed};
    model.campaigns = {campaign};
    return model;
}

} // namespace

TEST_CASE("A demand may be served as often as it allows")
{
    CHECK(judge(rule, owing(2), {airing_at(at(0, 5, 31)), airing_at(at(1, 5, 31))}).empty());
}

TEST_CASE("A demand served too often is reported on the first airing too many")
{
    const Airing third = airing_at(at(2, 5, 31));

    CHECK(
        judge(rule,
              owing(2),
              {airing_at(at(3, 5, 31)), third, airing_at(at(1, 5, 31)), airing_at(at(0, 5, 31))}) ==
        std::vector{breach(rule, third, 2)});
}

TEST_CASE("What does not serve the demand does not count against it")
{
    Model campaign_over = owing(1);
    campaign_over.campaigns[0].days = {monday(), monday() + one_day};

    CHECK(
        judge(rule, owing(1), {airing_at(at(0, 5, 31)), airing_at(at(0, 5, 46), "khau-hieu", 30s)})
            .empty());
    CHECK(judge(rule, campaign_over, {airing_at(at(0, 5, 31)), airing_at(at(1, 5, 31))}).empty());
}

TEST_CASE("Airings of the weeks before do not count against this week's quota")
{
    CHECK(judge(rule, owing(1), {airing_at(at(0, 5, 31))}, {airing_at(at(-1, 5, 31))}).empty());
}
