#include <catch2/catch.hpp>

#include "loa/rules/validity.hpp"
#include "rules/small_centre.hpp"

using namespace loa::rules;
using namespace loa::rules::testing;
using loa::model::Airing;
using loa::model::Model;
using loa::time::DateSpan;

namespace {

const Validity rule;

Model valid_on(const DateSpan& days)
{
    Model model = small_centre();
    model.contents[0].valid = days;
    return model;
}

} // namespace

TEST_CASE("An item airs on the first and on the last day it is valid")
{
    const Model model = valid_on({monday(), monday() + 2 * one_day});

    CHECK(judge(rule, model, {airing_at(at(0, 0)), airing_at(at(1, 23, 50))}).empty());
}

TEST_CASE("An item that airs outside its validity is reported with the days it is off")
{
    const Model model = valid_on({monday() + 2 * one_day, monday() + 3 * one_day});
    const Airing early = airing_at(at(0, 5, 31));
    const Airing late = airing_at(at(3, 0));

    CHECK(judge(rule, model, {early, late}) ==
          std::vector{breach(rule, early, 2), breach(rule, late, 1)});
}

TEST_CASE("An item that ends after midnight airs on both days")
{
    const Model model = valid_on({monday(), monday() + one_day});
    const Airing over = airing_at(at(0, 23, 55));

    CHECK(judge(rule, model, {over}) == std::vector{breach(rule, over, 1)});
}

TEST_CASE("Validity answers for a whole segment before anything is placed")
{
    const Model model = valid_on({monday(), monday() + one_day});

    CHECK(excess_in_segment(rule, model, model.contents[0], monday()) == 0);
    CHECK(excess_in_segment(rule, model, model.contents[0], monday() + 3 * one_day) == 3);
}
