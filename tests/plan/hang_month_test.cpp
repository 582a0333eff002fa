#include <algorithm>

#include <catch2/catch.hpp>

#include "loa/plan/hang_month.hpp"
#include "loa/rules/hanging_rule.hpp"
#include "loa/search/random.hpp"
#include "loa/time/period.hpp"
#include "support/banner_centre.hpp"

using namespace loa::testing;
using loa::model::FormRemedy;
using loa::model::Hanging;
using loa::model::Model;
using loa::model::MonthPlan;

namespace {

MonthPlan planned(const Model& model, const std::vector<Hanging>& history = {})
{
    return loa::plan::hang_month(model, fifteen_days(), november, history, {1, "2022-10-28"});
}

std::vector<loa::rules::HangingFinding>
judged(const Model& model, const MonthPlan& plan, const std::vector<Hanging>& history = {})
{
    return loa::rules::findings(
        loa::rules::hanging_catalogue(fifteen_days()),
        {model, plan.hangings, history, loa::time::calendar_month(november)});
}

std::size_t hard(const std::vector<loa::rules::HangingFinding>& found)
{
    return static_cast<std::size_t>(std::ranges::count(
        found, loa::rules::Severity::hard, &loa::rules::HangingFinding::severity));
}

// Communes along a road, a second crew, and less time than it may take.
void add_roads(const std::vector<std::string>& communes, loa::search::Random& random, Model& model)
{
    using std::chrono::minutes;
    for (std::size_t i = 1; i < communes.size(); ++i) {
        model.roads.push_back({{communes[i - 1]},
                               {communes[i]},
                               loa::model::TravelMode::road,
                               minutes{20 + random.below(100)},
                               std::nullopt,
                               ""});
    }
    model.crews.push_back(model.crews[0]);
    model.crews[1].key = {"to-2"};
    for (loa::model::Crew& crew : model.crews) {
        crew.base = {communes[random.below(static_cast<std::uint32_t>(communes.size()))]};
        crew.stop_length = minutes{30};
        crew.day_length = minutes{120 + random.below(360)};
    }
}

// Communes, sites, stock, crews and texts at random; often too little of something.
Model random_centre(std::uint64_t seed)
{
    loa::search::Random random{seed};
    const std::vector<std::string> names{"A", "B", "C", "D", "E", "F"};
    const std::vector<std::string> communes{names.begin(),
                                            names.begin() + 1 + static_cast<int>(random.below(6))};
    Model model = banner_centre(communes);
    model.stock[0].count = static_cast<int>(random.below(8));
    model.crews[0].stops_per_day = 1 + static_cast<int>(random.below(4));
    if (random.below(2) == 0) {
        model.crews[0].working_days = *loa::time::parse_weekdays("Mon-Fri");
    }
    model.crews[0].days_off = {day_of_november(1 + random.below(28))};
    if (random.below(2) == 0 && communes.size() > 1) {
        add_roads(communes, random, model);
    }
    if (random.below(3) == 0) {
        model.banners[0].valid = november_days(1 + random.below(8), 12 + random.below(10));
    }
    if (random.below(4) == 0) {
        model.banners[1].approval.reset();
    }
    model.campaigns[0].owed[0].days = november_days(1 + random.below(5), 12 + random.below(15));
    loa::model::Owed twice;
    twice.form = loa::model::Form::banner;
    twice.frequency = loa::model::Frequency::per_month;
    twice.times = twice.at_least = 1 + static_cast<int>(random.below(2));
    model.campaigns[0].owed.push_back(twice);
    return model;
}

} // namespace

TEST_CASE("One banner at each office on every day, in stays of fifteen days at most")
{
    const Model model = banner_centre({"A", "B", "C"});
    const MonthPlan plan = planned(model);

    CHECK(plan.missing.empty());
    CHECK(plan.hangings.size() == 6);
    CHECK(judged(model, plan).empty());
    for (const Hanging& hanging : plan.hangings) {
        CHECK(hanging.days.days() <= 15);
        CHECK(hanging.days.until() <= november_days(1, 18).until());
    }
}

TEST_CASE("The days around the turn of the month are bridged by what October left up")
{
    const Model model = banner_centre({"A"});
    const std::vector<Hanging> october{{{"A-ub"},
                                        {"br-1"},
                                        {day_of_november(1) - date::days{8}, day_of_november(7)},
                                        {"to-1"},
                                        {"to-1"}}};
    const MonthPlan plan = planned(model, october);

    CHECK(plan.missing.empty());
    REQUIRE(plan.hangings.size() == 1);
    CHECK(plan.hangings[0].days == november_days(6, 18)); // put up when the other comes down
    CHECK(plan.hangings[0].text.value == "br-2");
    CHECK(judged(model, plan, october).empty());
}

TEST_CASE("A month planned after the next one leaves that one's sites and crews alone")
{
    Model model = banner_centre({"A", "B"});
    model.campaigns[0].owed[0].days = {day_of_november(1) - date::days{20}, day_of_november(19)};
    const MonthPlan later = planned(model);

    const MonthPlan october = loa::plan::hang_month(
        model, fifteen_days(), date::year{2022} / 10, later.hangings, {1, "2022-11-05"});

    CHECK_FALSE(october.hangings.empty());
    const auto found = loa::rules::findings(loa::rules::hanging_catalogue(fifteen_days()),
                                            {model,
                                             october.hangings,
                                             later.hangings,
                                             loa::time::calendar_month(date::year{2022} / 10)});
    CHECK(hard(found) == 0);
}

TEST_CASE("No commune sees the same text twice in a row when there are two")
{
    Model model = banner_centre({"A", "B", "C", "D"});
    for (const char* commune : {"A", "B", "C", "D"}) {
        model.sites.push_back(office(commune));
        model.sites.back().key = {std::string{commune} + "-cho"};
    }
    model.campaigns[0].owed[0].throughout = 2;
    const MonthPlan plan = planned(model);

    CHECK(plan.missing.empty());
    CHECK(plan.quality.repeats == 0);
}

TEST_CASE("A text in the asked language hangs, and where none is made the remedy says so")
{
    Model model = banner_centre({"A"});
    model.campaigns[0].owed[0].need = loa::model::LanguageNeed::named;
    model.campaigns[0].owed[0].language = {"dao"};

    const MonthPlan without = planned(model);
    REQUIRE(without.missing.size() == 1);
    CHECK(without.missing[0].placed == 0);
    CHECK(without.missing[0].remedy == FormRemedy::produce_language);
    CHECK(without.missing[0].detail == "dao");

    model.banners.push_back(banner_text("br-dao"));
    model.banners.back().language = {"dao"};
    const MonthPlan with = planned(model);
    CHECK(with.missing.empty());
    for (const Hanging& hanging : with.hangings) {
        CHECK(hanging.text.value == "br-dao");
    }
}

TEST_CASE("What is missing names the cheapest change that was seen to help")
{
    Model model = banner_centre({"A"});

    SECTION("approval")
    {
        model.banners[0].approval.reset();
        model.banners[1].approval.reset();
        const auto missing = planned(model).missing;
        REQUIRE(missing.size() == 1);
        CHECK(missing[0].remedy == FormRemedy::approve_item);
        CHECK(missing[0].item.value == "br-1");
        CHECK(missing[0].rule == "hanging-approval");
    }
    SECTION("a crew that does not work on the last Friday")
    {
        model.crews[0].working_days = *loa::time::parse_weekdays("Mon-Thu");
        const auto missing = planned(model).missing;
        REQUIRE(missing.size() == 1);
        CHECK(missing[0].owed == 18);
        CHECK(missing[0].placed == 17);
        CHECK(missing[0].remedy == FormRemedy::work_that_day);
        CHECK(missing[0].detail == "2022-11-18");
    }
    SECTION("cloth")
    {
        model.stock[0].count = 0;
        const auto missing = planned(model).missing;
        REQUIRE(missing.size() == 1);
        CHECK(missing[0].remedy == FormRemedy::more_cloth);
        CHECK(missing[0].rule == "stock-limit");
    }
    SECTION("a site")
    {
        model.sites.clear();
        const auto missing = planned(model).missing;
        REQUIRE(missing.size() == 1);
        CHECK(missing[0].remedy == FormRemedy::add_site);
        CHECK(missing[0].rule == "no-site");
    }
    SECTION("a crew")
    {
        model.crews.clear();
        const auto missing = planned(model).missing;
        REQUIRE(missing.size() == 1);
        CHECK(missing[0].remedy == FormRemedy::add_crew);
    }
}

TEST_CASE("The border commune gets the only cloth")
{
    Model model = banner_centre({"A", "B"});
    model.communes[1].border = true;
    model.stock[0].count = 2; // one site, and its exchange
    const MonthPlan plan = planned(model);

    REQUIRE(plan.missing.size() == 1);
    CHECK(plan.missing[0].commune.value == "A");
}

TEST_CASE("No plan breaks a hard rule, whatever the centre lacks")
{
    int short_of = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const Model model = random_centre(seed);
        const MonthPlan plan = planned(model);
        CAPTURE(seed);
        CHECK(hard(judged(model, plan)) == 0);
        short_of += plan.missing.empty() ? 0 : 1;
    }
    CHECK(short_of > 10);
    CHECK(short_of < 60);
}

TEST_CASE("What the quota rule finds missing is what the plan says is missing")
{
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const Model model = random_centre(seed);
        const MonthPlan plan = planned(model);
        std::int64_t found = 0;
        for (const auto& finding : judged(model, plan)) {
            found += finding.rule == "hanging-quota" ? finding.excess : 0;
        }
        std::int64_t said = 0;
        for (const auto& missing : plan.missing) {
            said += missing.owed - missing.placed;
        }
        CAPTURE(seed);
        CHECK(found == said);
    }
}

TEST_CASE("The same input and seed hang the same banners")
{
    const Model model = random_centre(7);

    CHECK(planned(model) == planned(model));
}
