#include <catch2/catch.hpp>

#include "loa/rules/known_session.hpp"
#include "rules/small_centre.hpp"

using namespace loa::rules;
using namespace loa::rules::testing;
using loa::model::Airing;
using loa::model::Model;

namespace {

const KnownSession rule;

bool known(const Airing& airing, const Model& model = small_centre())
{
    return judge(rule, model, {airing}).empty();
}

} // namespace

TEST_CASE("An item in a segment of a session of its station is known")
{
    CHECK(known(airing_at(at(0, 5, 31))));
}

TEST_CASE("An airing that refers to nothing is reported")
{
    Airing airing = airing_at(at(0, 5, 31));

    SECTION("an unknown station")
    {
        airing.station = {"xx"};
    }
    SECTION("an unknown pattern")
    {
        airing.pattern = {"trua"};
    }
    SECTION("an unknown item")
    {
        airing.content = {"xx"};
    }
    SECTION("no item")
    {
        airing.content = {};
    }
    SECTION("a segment past the last")
    {
        airing.segment = 6;
    }
    SECTION("a segment before the first")
    {
        airing.segment = -1;
    }
    SECTION("a segment of another kind")
    {
        airing.segment = 2;
    }

    Finding expected = breach(rule, airing, 1);
    CHECK(judge(rule, small_centre(), {airing}) == std::vector{expected});
}

TEST_CASE("A session that the station or the day does not have is reported")
{
    Model elsewhere = small_centre();
    elsewhere.stations[0].patterns = {{"chieu"}};
    Model tuesdays = small_centre();
    tuesdays.patterns[0].days = loa::time::WeekdaySet{}.with(1);

    CHECK_FALSE(known(airing_at(at(0, 5, 31)), elsewhere));
    CHECK_FALSE(known(airing_at(at(0, 5, 31)), tuesdays));
    CHECK(known(airing_at(at(1, 5, 31)), tuesdays));
}

TEST_CASE("A relay carries no item")
{
    Airing relay = airing_at(at(0, 5, 54), "", 5min);
    relay.kind = loa::model::SegmentKind::relay;
    relay.segment = 4;
    CHECK(known(relay));

    relay.content = {"tin"};
    CHECK_FALSE(known(relay));
}
