#include <catch2/catch.hpp>

#include "loa/rules/pinned.hpp"
#include "rules/small_centre.hpp"

using namespace loa::rules;
using namespace loa::rules::testing;
using loa::model::Airing;
using loa::model::Model;

namespace {

const Pinned rule;

// "tin" on Tuesday morning.
Model with_pin()
{
    Model model = small_centre();
    model.changes.pins = {{{"ds"}, {"tin"}, monday() + one_day, {"sang"}, ""}};
    return model;
}

} // namespace

TEST_CASE("A pin is kept by an airing of the item in that session")
{
    CHECK(judge(rule, with_pin(), {airing_at(at(1, 5, 31))}).empty());
}

TEST_CASE("A pin is not kept by another day, session, station or item")
{
    Airing airing = airing_at(at(1, 5, 31));

    SECTION("another day")
    {
        airing = airing_at(at(2, 5, 31));
    }
    SECTION("another session")
    {
        airing.pattern = {"chieu"};
    }
    SECTION("another station")
    {
        airing.station = {"xx"};
    }
    SECTION("another item")
    {
        airing.content = {"khau-hieu"};
    }

    const Finding expected{"pinned", Severity::soft, {"ds"}, {at(1, 5, 30), 30min}, {"tin"}, 1};
    CHECK(judge(rule, with_pin(), {airing}) == std::vector{expected});
}

TEST_CASE("A pin in a session that is not held gave way too")
{
    Model down = with_pin();
    down.changes.down = {{{"ds"}, {}, judged_week(), ""}};

    CHECK(judge(rule, down, {}).size() == 1);
}

TEST_CASE("A pin outside the judged days asks for nothing")
{
    Model later = with_pin();
    later.changes.pins[0].day = judged_week().until();

    CHECK(judge(rule, later, {}).empty());
}
