#include "plan/safeguard.hpp"

#include <catch2/catch.hpp>

#include "plan/small_week.hpp"

using namespace loa;
using namespace loa::testing;
using model::Form;

namespace {

const model::Timetable no_history;

// A plan of three airings to which somebody added one that breaks a hard rule.
model::PlanVersion with_added(const model::Model& model, const model::Airing& airing)
{
    auto version = plan_small(model);
    auto airings = version.timetable.airings();
    airings.push_back(airing);
    version.timetable = model::Timetable{std::move(airings)};
    return version;
}

void guard(const model::Model& model, model::PlanVersion& version)
{
    const auto pack = four_hours_apart();
    plan::withdraw_breaches(plan::setting(model, pack, sample_week, no_history), version);
}

} // namespace

TEST_CASE("A finished plan that breaks no hard rule is left as it is")
{
    const auto model = one_station({bulletin("gn-1")}, {owed(Form::bulletin, 3)});
    auto version = plan_small(model);
    const auto before = version;

    guard(model, version);

    CHECK(version == before);
}

TEST_CASE("An airing that a hard rule forbids is taken out of a finished plan")
{
    auto model = one_station({bulletin("gn-1"), bulletin("gn-2")}, {owed(Form::bulletin, 3)});
    model.contents[0].daypart = time::DailySpan{5h, 8h};
    model.contents[1].approval.reset();
    auto version =
        with_added(model, airing(model, {"sll", "chieu", day(2022, 11, 13)}, 1, "gn-2", 0s));

    guard(model, version);

    CHECK(airings_of(version, "gn-2").empty());
    CHECK(airings_of(version, "gn-1").size() == 3);
}

TEST_CASE("What falls short by it joins the bump list under the rule that found it")
{
    auto model = one_station({bulletin("gn-1")}, {owed(Form::bulletin, 3)});
    auto version = plan_small(model);
    const auto first = airings_of(version).front().session_day;
    model.changes.forbidden = {{{"sll"}, {"gn-1"}, {first, first + date::days{1}}, "thu hồi"}};

    guard(model, version);

    CHECK(airings_of(version).size() == 2);
    REQUIRE(version.bumped.size() == 1);
    CHECK(version.bumped[0].rule == "forbidden");
    CHECK(version.bumped[0].missing() == 1);
    CHECK(version.quality.shortfall == version.bumped[0].demand.weight);
}
