#include <catch2/catch.hpp>

#include "loa/rules/forbidden.hpp"
#include "rules/small_centre.hpp"

using namespace loa::rules;
using namespace loa::rules::testing;
using loa::model::Airing;
using loa::model::Model;
using loa::time::DateSpan;

namespace {

const loa::rules::Forbidden rule;

// On Tuesday.
Model forbidding(const std::string& station, const std::string& item)
{
    Model model = small_centre();
    model.changes.forbidden = {
        {{station}, {item}, DateSpan{monday() + one_day, monday() + 2 * one_day}, ""}};
    return model;
}

const Airing tuesday = airing_at(at(1, 5, 31));

} // namespace

TEST_CASE("A forbidden item does not air on the days it is forbidden")
{
    const std::vector week{airing_at(at(0, 23, 50)), tuesday, airing_at(at(2, 0))};

    CHECK(judge(rule, forbidding("ds", "tin"), week) == std::vector{breach(rule, tuesday, 1)});
}

TEST_CASE("A ban without a station holds everywhere, one without an item for all items")
{
    CHECK(judge(rule, forbidding("", "tin"), {tuesday}).size() == 1);
    CHECK(judge(rule, forbidding("ds", ""), {tuesday}).size() == 1);
    CHECK(judge(rule, forbidding("", ""), {tuesday}).size() == 1);
}

TEST_CASE("A ban on another station or another item does not matter")
{
    CHECK(judge(rule, forbidding("xx", "tin"), {tuesday}).empty());
    CHECK(judge(rule, forbidding("ds", "khau-hieu"), {tuesday}).empty());
}

TEST_CASE("An item that runs into a forbidden day is reported")
{
    const Airing over = airing_at(at(0, 23, 55));

    CHECK(judge(rule, forbidding("ds", "tin"), {over}) == std::vector{breach(rule, over, 1)});
}
