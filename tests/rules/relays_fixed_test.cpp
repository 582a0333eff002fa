#include <catch2/catch.hpp>

#include "loa/rules/relays_fixed.hpp"
#include "rules/small_centre.hpp"

using namespace loa::rules;
using namespace loa::rules::testing;
using loa::model::Airing;
using loa::model::Model;
#include "loa/rules/session.hpp"

namespace {

const RelaysFixed rule{std::nullopt};

// What the patterns fix in the whole week.
std::vector<Airing> fixed_of(const Model& model)
{
    std::vector<Airing> airings;
    for (const Session& session : sessions_held(model, {}, judged_week())) {
        const auto some = fixed_airings(session);
        airings.insert(airings.end(), some.begin(), some.end());
    }
    return airings;
}

// Monday morning's relay.
constexpr std::size_t relay = 1;

} // namespace

TEST_CASE("A week with tunes, relays and closings where the pattern has them is kept")
{
    CHECK(judge(rule, small_centre(), fixed_of(small_centre())).empty());
}

TEST_CASE("A missing relay is reported with its length, where it should be")
{
    auto airings = fixed_of(small_centre());
    const Airing missing = airings[relay];
    airings.erase(airings.begin() + relay);

    CHECK(judge(rule, small_centre(), airings) == std::vector{breach(rule, missing, 300)});
}

TEST_CASE("A relay that starts or lasts off is reported with the seconds")
{
    auto airings = fixed_of(small_centre());
    airings[relay].span = {airings[relay].span.from() + 30s, 4min};

    CHECK(judge(rule, small_centre(), airings) ==
          std::vector{breach(rule, airings[relay], 30 + 60)});
}

TEST_CASE("A second relay in one segment is reported with its length")
{
    auto airings = fixed_of(small_centre());
    airings.push_back(airings[relay]);

    CHECK(judge(rule, small_centre(), airings) == std::vector{breach(rule, airings[relay], 300)});
}

TEST_CASE("Nothing is missing from a session that is not held")
{
    Model model = small_centre();
    model.changes.down = {{{"ds"}, {}, judged_week(), ""}};
    BroadcastDays weekend;
    weekend.days = loa::time::WeekdaySet{}.with(5).with(6);

    CHECK(judge(rule, model, {}).empty());
    CHECK(judge(RelaysFixed{weekend}, small_centre(), {}).size() == 2 * 2 * 3);
}
