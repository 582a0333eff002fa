#include <catch2/catch.hpp>

#include "loa/rules/priority.hpp"
#include "rules/small_centre.hpp"

using namespace loa::rules;
using namespace loa::rules::testing;
using loa::model::Airing;
using loa::model::Model;

namespace {

// Another bulletin, preferred, that is owed once; "tin" is ordinary and owed to nobody.
Model waiting()
{
    Model model = small_centre();
    auto item = content("gap", loa::model::ContentKind::bulletin, 12min);
    item.priority = loa::model::Priority::preferred;
    item.theme = {"b"};
    model.contents.push_back(item);
    loa::model::Owed owed;
    owed.form = loa::model::Form::bulletin;
    owed.themes = {{"b"}};
    owed.times = owed.at_least = 1;
    loa::model::Campaign campaign;
    campaign.key = {"vi-nguoi-ngheo"};
    campaign.owed = {owed};
    model.campaigns = {campaign};
    return model;
}

const PriorityRule rule{RulePack{}};

} // namespace

TEST_CASE("An ordinary item in a place that a preferred one waits for is a soft breach")
{
    const Airing first = airing_at(at(0, 5, 31));
    Finding expected = breach(rule, first, 1);
    expected.content = {"gap"};

    CHECK(expected.severity == Severity::soft);
    CHECK(judge(rule, waiting(), {first, airing_at(at(1, 5, 31))}) == std::vector{expected});
}

TEST_CASE("A preferred item that has all it is owed waits for nothing")
{
    CHECK(judge(rule, waiting(), {airing_at(at(0, 5, 31)), airing_at(at(1, 5, 31), "gap", 12min)})
              .empty());
}

TEST_CASE("A place the preferred item could not have is not taken from it")
{
    Model model = waiting();

    SECTION("too short a segment")
    {
        model.patterns[0].segments[1].length = 11min;
    }
    SECTION("an equal in it")
    {
        model.contents[0].priority = loa::model::Priority::preferred;
    }
    SECTION("a day it is not valid")
    {
        model.contents[3].valid = {monday() + one_day, monday() + 2 * one_day};
    }
    SECTION("another language")
    {
        model.contents[3].language = {"dao"};
    }

    CHECK(judge(rule, model, {airing_at(at(0, 5, 31))}).empty());
}

TEST_CASE("A place too close to the preferred item's last airing is not taken from it")
{
    Model model = waiting();
    model.campaigns[0].owed[0].gap = 24h;

    CHECK(judge(rule, model, {airing_at(at(0, 5, 31))}, {airing_at(at(-1, 17, 1), "gap", 12min)})
              .empty());
    CHECK(judge(rule, model, {airing_at(at(1, 5, 31))}, {airing_at(at(-1, 17, 1), "gap", 12min)})
              .size() == 1);
}

TEST_CASE("Pinned airings and repeats keep their places")
{
    Airing pin = airing_at(at(0, 5, 31));
    pin.pinned = true;
    Airing repeat = airing_at(at(1, 5, 31));
    repeat.repeat = true;

    CHECK(judge(rule, waiting(), {pin, repeat}).empty());
}
