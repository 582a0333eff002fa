#include <algorithm>

#include <catch2/catch.hpp>

#include "loa/model/visits.hpp"
#include "loa/plan/plan_tours.hpp"
#include "loa/rules/screening_rules.hpp"
#include "plan/tours/routes.hpp"
#include "support/tour_model.hpp"

using namespace loa::plan;
using namespace loa::testing;
using loa::model::Model;
using loa::model::Screening;
using loa::model::TourPlan;

namespace {

TourPlan planned(const Model& model, const TourOptions& options)
{
    return plan_tours(model, november(), {}, options);
}

TourOptions quick()
{
    TourOptions options;
    options.effort = Effort::quick;
    return options;
}

TourOptions after(const TourPlan& announced, loa::time::Day from)
{
    TourOptions options = quick();
    options.announced = announced.tours;
    options.from = from;
    options.keep = true;
    return options;
}

// The day of the village's show; the horizon's end when it has none.
loa::time::Day shown_on(const TourPlan& plan, const char* village)
{
    for (const Screening& screening : loa::model::screenings(plan)) {
        if (screening.village.value == village) {
            return loa::time::day_of(screening.span.from());
        }
    }
    return november().until();
}

void close_village(Model& model, const char* village, loa::time::Day on)
{
    model.changes.closed.push_back({.commune = {},
                                    .village = {village},
                                    .days = {on, on + date::days{1}},
                                    .why = loa::model::ClosedWhy::weather,
                                    .reason = "mưa"});
}

} // namespace

TEST_CASE("Without a change nothing that was announced changes, films included")
{
    const Model model = tour_model();
    const TourPlan before = planned(model, quick());

    const TourPlan now = planned(model, after(before, november().from()));

    CHECK(now.quality.changed == 0);
    auto shows = loa::model::screenings(now);
    for (Screening& show : shows) {
        CHECK(show.announced);
        show.announced = false;
    }
    CHECK(shows == loa::model::screenings(before));
}

TEST_CASE(
    "A village that rain closes on its evening is shown another day, and nothing else changes")
{
    Model model = tour_model();
    const TourPlan before = planned(model, quick());
    const loa::time::Day wet = shown_on(before, "ta-chai");
    REQUIRE(wet < november().until());
    close_village(model, "ta-chai", wet);
    const TourOptions options = after(before, november().from());

    const TourPlan now = planned(model, options);

    CHECK(now.quality.changed == 1);
    CHECK(changed_at_least(model, november(), {}, options) == 1);
    CHECK(shown_on(now, "ta-chai") != wet);
    CHECK(shown_on(now, "ta-chai") < november().until());
    CHECK(shown_on(now, "gia-khau") == shown_on(before, "gia-khau"));
    CHECK(shown_on(now, "hoang-then") == shown_on(before, "hoang-then"));
}

TEST_CASE("What took place before the day stays as it was, whatever would be better now")
{
    Model model = tour_model();
    const TourPlan before = planned(model, quick());
    const auto shows = loa::model::screenings(before);
    const loa::time::Day from = loa::time::day_of(shows.front().span.from()) + date::days{1};
    close_village(
        model, shows.back().village.value.c_str(), loa::time::day_of(shows.back().span.from()));
    TourOptions options = after(before, from);
    options.keep = false;

    const TourPlan now = planned(model, options);

    const auto first = loa::model::screenings(now).front();
    CHECK(first.village == shows.front().village);
    CHECK(first.span == shows.front().span);
    CHECK(first.programme == shows.front().programme);
}

TEST_CASE("Nothing new is planned before the day")
{
    const auto number = GENERATE(range(2U, 28U));
    Model model = tour_model();
    model.teams[0].working_days = loa::time::WeekdaySet{}.with(0).with(2);
    const TourPlan before = planned(model, quick());
    for (const auto& village : model.villages) {
        close_village(model, village.key.value.c_str(), day(2022, 11, number));
    }

    const TourPlan now = planned(model, after(before, day(2022, 11, number)));

    CAPTURE(number);
    for (const Screening& show : loa::model::screenings(now)) {
        const bool past = show.span.from() < loa::time::Second{day(2022, 11, number)};
        CHECK((!past || show.announced));
    }
}

TEST_CASE("Planning again after rain breaks no hard rule")
{
    const auto number = GENERATE(range(1U, 28U));
    Model model = tour_model();
    const TourPlan before = planned(model, quick());
    for (const auto& village : model.villages) {
        close_village(model, village.key.value.c_str(), day(2022, 11, number));
    }

    const TourPlan now = planned(model, after(before, day(2022, 11, number)));

    CAPTURE(number);
    for (const auto& finding :
         loa::rules::tour_findings({model, now.tours, model.shown, now.days})) {
        CAPTURE(finding.rule);
        CHECK(finding.severity == loa::rules::Severity::soft);
    }
}

TEST_CASE("A proof of a small month closes its shortfall and never claims more than the plan costs")
{
    const Model model = tour_model();
    const TourPlan plan = planned(model, quick());

    const auto proofs = prove_tours(model, plan, {}, quick());

    REQUIRE(proofs.size() == 1); // nothing is owed by the information team
    REQUIRE(!proofs[0].levels.empty());
    for (const loa::touring::Level& level : proofs[0].levels) {
        CHECK(level.bound.solved);
        CHECK(level.bound.value <= level.cost);
        CHECK((level.goal != loa::touring::Goal::shortfall || level.closed()));
    }
}

TEST_CASE("A large month is bounded by its shortfall and its effort")
{
    Model model = tour_model();
    for (int i = 0; i != 20; ++i) {
        const std::string key = "ban-" + std::to_string(i);
        model.villages.push_back(village(key, "03550", key));
        model.roads.push_back(road(key, "gia-khau", 20min));
    }
    const TourPlan plan = planned(model, quick());

    const auto proofs = prove_tours(model, plan, {}, quick());

    REQUIRE(proofs.size() == 1);
    REQUIRE(proofs[0].levels.size() == 2);
    CHECK(proofs[0].levels[0].goal == loa::touring::Goal::shortfall);
    CHECK(proofs[0].levels[0].bound.value <= proofs[0].levels[0].cost);
    CHECK(proofs[0].levels[1].goal == loa::touring::Goal::effort);
    CHECK(proofs[0].levels[1].bound.value <= proofs[0].levels[1].cost);
}
