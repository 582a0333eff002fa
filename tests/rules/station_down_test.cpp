#include <catch2/catch.hpp>

#include "loa/rules/station_down.hpp"
#include "rules/small_centre.hpp"

using namespace loa::rules;
using namespace loa::rules::testing;
using loa::model::Airing;
using loa::model::Model;

namespace {

const StationDown rule;

Model down_on_tuesday(const std::string& cluster)
{
    Model model = small_centre();
    model.changes.down = {{{"ds"}, {cluster}, {monday() + one_day, monday() + 2 * one_day}, ""}};
    return model;
}

} // namespace

TEST_CASE("Nothing airs at a station on the days it is down; a session is reported once")
{
    const Airing first = airing_at(at(1, 5, 31));
    const auto found = judge(rule,
                             down_on_tuesday(""),
                             {airing_at(at(0, 5, 31)),
                              first,
                              airing_at(at(1, 5, 54), "", 5min),
                              airing_at(at(2, 5, 31))});

    Finding expected = breach(rule, first, 2);
    expected.content = {};
    expected.span = {first.span.from(), 28min};
    CHECK(found == std::vector{expected});
}

TEST_CASE("A station whose only cluster is down or broken is silent too")
{
    Model broken = small_centre();
    broken.stations[0].clusters[0].working = false;

    CHECK(judge(rule, down_on_tuesday("ds-1"), {airing_at(at(1, 5, 31))}).size() == 1);
    CHECK(judge(rule, broken, {airing_at(at(1, 5, 31))}).size() == 1);
}

TEST_CASE("A session that began before the station went down runs to its end after midnight")
{
    Airing after = airing_at(at(1, 0, 5));
    after.session_day = monday();

    CHECK(judge(rule, down_on_tuesday(""), {after}).empty());
}
