#include <catch2/catch.hpp>

#include "audit/planned_week.hpp"

using namespace loa::audit;
using namespace loa::audit::testing;
using loa::time::DateSpan;
using loa::time::Week;
namespace model = loa::model;

namespace {

// The town, which lacks four slogans of the sample plan.
const Line& town_line(const Coverage& found)
{
    return found.communes.at(2).lines.at(0);
}

model::Down down(const DateSpan& days, const std::string& cluster = {})
{
    return {{"pt"}, {cluster}, days, "mất điện"};
}

const DateSpan one_day{sample_days.from(), sample_days.from() + date::days{1}};

} // namespace

TEST_CASE("A commune without a station is owed all the same, and that is the reason of its gap")
{
    const auto found = audited(sample_model(), {});
    const CommuneCoverage& silent = found.communes[1];

    CHECK_FALSE(silent.has_station);
    CHECK(silent.owed == 12);
    CHECK(silent.people_reached == 0);
    CHECK(silent.lines[0].gap == Gap::no_station);
}

TEST_CASE("A station that is down on all days is the reason, whatever else")
{
    model::Model model = sample_model();
    model.changes.down = {down(sample_days)};

    CHECK(town_line(audited(model, {})).gap == Gap::station_down);
}

TEST_CASE("A station none of whose clusters works is told from one that is down")
{
    model::Model model = sample_model();

    SECTION("for good")
    {
        model.stations[1].clusters[0].working = false;
        CHECK(town_line(audited(model, {})).gap == Gap::no_working_cluster);
    }
    SECTION("or on these days")
    {
        model.changes.down = {down(sample_days, "pt-1")};
        CHECK(town_line(audited(model, {sample_plan(model)})).gap == Gap::no_working_cluster);
    }
}

TEST_CASE("A week without a plan is reported, and is the reason of gaps on its days")
{
    const model::Model model = sample_model();
    const DateSpan fortnight{sample_days.from(), sample_days.until() + date::days{7}};
    const auto found = coverage(model, std::vector{sample_plan(model)}, fortnight);

    CHECK(found.missing_weeks == std::vector{Week{2022, 46}});
    CHECK(found.communes[0].lines[0].gap == Gap::not_planned);
}

TEST_CASE("A missing week outside the days of a demand is not its reason")
{
    const model::Model model = sample_model(); // the campaign ends on 18 November
    const DateSpan later{day(2022, 11, 18), day(2022, 11, 29)};
    const auto found = coverage(model, std::vector{plan(model, {}, {2022, 46})}, later);

    CHECK(found.missing_weeks == std::vector<Week>{{2022, 47}, {2022, 48}});
    CHECK(town_line(found).gap == Gap::other);
}

TEST_CASE("What the plan says about a demand stands beside its gap")
{
    const model::Model model = sample_model();
    auto version = sample_plan(model);
    const auto demands = model::due(model, sample_days);
    for (const model::Demand& demand : demands) {
        if (demand.station.value == "pt") {
            version.bumped.push_back(bump(demand));
        }
    }
    REQUIRE(version.bumped.size() == 1);
    const auto found = audited(model, {version});

    CHECK(town_line(found).gap == Gap::bumped);
    CHECK(town_line(found).bumps == version.bumped);
    CHECK(found.communes[0].lines[1].bumps.empty());
}

TEST_CASE("Silence on some days is the reason only when the plan names none")
{
    model::Model model = sample_model();
    model.changes.down = {down(one_day)};
    auto version = sample_plan(model);

    CHECK(town_line(audited(model, {version})).gap == Gap::station_down);
    version.bumped = {bump(town_line(audited(model, {version})).demand)};
    CHECK(town_line(audited(model, {version})).gap == Gap::bumped);
}

TEST_CASE("A demand that counts only in the main language says so when nothing airs in it")
{
    const model::Model model = sample_model();
    const auto found = audited(model, {plan(model, {airings(model, "sll", "kh-01-kinh", 7)})});

    CHECK(found.communes[0].lines[0].gap == Gap::main_language_not_served);
    CHECK_FALSE(found.communes[0].main_language_served);
}

TEST_CASE("Without any of these reasons a gap is left unexplained")
{
    const model::Model model = sample_model();

    CHECK(town_line(audited(model, {sample_plan(model)})).gap == Gap::other);
}
