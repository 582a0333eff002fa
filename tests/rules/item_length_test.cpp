#include <catch2/catch.hpp>

#include "loa/rules/item_length.hpp"
#include "rules/small_centre.hpp"

using namespace loa::rules;
using namespace loa::rules::testing;
using loa::model::Airing;
using loa::model::Model;

namespace {

const ItemLength rule;

} // namespace

TEST_CASE("An item may be as long as the longest single item of its segment")
{
    Model model = small_centre();
    model.patterns[0].segments[1].item_limit = 10min;

    CHECK(excess_in_segment(rule, model, model.contents[0], monday()) == 0);
    CHECK(judge(rule, model, {airing_at(at(0, 5, 31))}).empty());
}

TEST_CASE("An item longer than that is reported with the seconds it is too long")
{
    Model model = small_centre();
    model.patterns[0].segments[1].item_limit = 9min + 50s;
    const Airing airing = airing_at(at(0, 5, 31));

    CHECK(excess_in_segment(rule, model, model.contents[0], monday()) == 10);
    CHECK(judge(rule, model, {airing}) == std::vector{breach(rule, airing, 10)});
}
