#include <catch2/catch.hpp>

#include "loa/rules/overlap.hpp"
#include "rules/small_centre.hpp"

using namespace loa::rules;
using namespace loa::rules::testing;
using loa::model::Airing;
using loa::model::Model;

namespace {

const OverlapRule rule;

} // namespace

TEST_CASE("An airing may start the second another ends")
{
    CHECK(judge(rule, small_centre(), {airing_at(at(0, 5)), airing_at(at(0, 5, 10))}).empty());
}

TEST_CASE("An airing that starts while another plays is reported with the seconds they share")
{
    const Airing early = airing_at(at(0, 5, 9, 50), "khau-hieu", 30s);

    CHECK(judge(rule, small_centre(), {airing_at(at(0, 5)), early}) ==
          std::vector{breach(rule, early, 10)});
}

TEST_CASE("A long airing overlaps all that starts before it ends")
{
    const Airing inside = airing_at(at(0, 5, 2), "khau-hieu", 30s);
    const Airing second = airing_at(at(0, 5, 8), "thong-bao", 120s);

    CHECK(judge(rule, small_centre(), {airing_at(at(0, 5)), inside, second}) ==
          std::vector{breach(rule, inside, 30), breach(rule, second, 120)});
}

TEST_CASE("Stations do not disturb each other")
{
    Airing elsewhere = airing_at(at(0, 5));
    elsewhere.station = {"xx"};

    CHECK(judge(rule, small_centre(), {airing_at(at(0, 5)), elsewhere}).empty());
}

TEST_CASE("What the week before still plays after midnight counts")
{
    const Airing first = airing_at(at(0, 0, 4));
    Airing last = airing_at(at(-1, 23, 55));

    CHECK(judge(rule, small_centre(), {first}, {last}) == std::vector{breach(rule, first, 60)});
}
