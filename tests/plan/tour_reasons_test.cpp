#include <catch2/catch.hpp>

#include "loa/model/visits.hpp"
#include "loa/plan/plan_tours.hpp"
#include "loa/rules/screening_rules.hpp"
#include "support/tour_model.hpp"

using namespace loa::plan;
using namespace loa::testing;
using loa::model::MissedWhy;
using loa::model::Model;
using loa::model::Shown;
using loa::model::TourPlan;
using loa::model::TourRemedy;

namespace {

TourPlan tours_of(const Model& model, const std::vector<Shown>& history = {})
{
    TourOptions options;
    options.effort = Effort::quick;
    return plan_tours(model, november(), history, options);
}

// The campaign owes a commune one stop of the information team on a Saturday or Sunday.
Model with_a_weekend()
{
    Model model = tour_model();
    model.tours.border_every = 0;
    model.tours.other_every = 0;
    model.campaigns[0].days = {day(2022, 11, 12), day(2022, 11, 14)};
    loa::model::Owed owed;
    owed.form = loa::model::Form::information_team;
    owed.frequency = loa::model::Frequency::per_month;
    owed.times = owed.at_least = 1;
    model.campaigns[0].owed = {owed};
    return model;
}

} // namespace

TEST_CASE("A team is not sent where every film was seen lately, and no tours could help that")
{
    const Model model = tour_model();
    const std::vector<Shown> history{
        {day(2022, 4, 1), {"ta-chai"}, {{"truyen-1"}, {"truyen-2"}}, std::nullopt}};

    const TourPlan plan = tours_of(model, history);

    REQUIRE(plan.missed.size() == 1);
    CHECK(plan.missed[0].why == MissedWhy::no_film);
    CHECK(plan.missed[0].remedy == TourRemedy::get_film);
    CHECK(plan.quality.shortfall_at_least == plan.quality.shortfall);
    CHECK(loa::model::screenings(plan).size() == 2);
    CHECK(plan.quality.travel_minutes == 2 * 60 + 2 * 40); // not on to ta-chai
    CHECK(plan.quality.nights_away == 0);
}

TEST_CASE("A weekend's campaign finds no team that works Monday to Friday, and says on which day "
          "one is wanted")
{
    Model model = with_a_weekend();
    CHECK(tours_of(model).missed.empty());

    model.teams[1].working_days = loa::time::WeekdaySet{}.with(0).with(1).with(2).with(3).with(4);
    const TourPlan plan = tours_of(model);

    REQUIRE(!plan.missed.empty());
    CHECK(plan.missed[0].why == MissedWhy::no_working_day);
    CHECK(plan.missed[0].remedy == TourRemedy::work_that_day);
    CHECK(plan.missed[0].detail == "2022-11-12");
}

TEST_CASE("A village visited days before the only days it may be visited is missed as too soon")
{
    const Model model = with_a_weekend();
    TourOptions options;
    options.effort = Effort::quick;
    for (const auto& village : model.villages) {
        options.before.push_back(tour({show(1, village.key.value)}));
        options.before.back().team = {"loa"};
        options.before.back().days = {day(2022, 11, 8), day(2022, 11, 9)};
        options.before.back().screenings[0].team = {"loa"};
        options.before.back().screenings[0].span = {loa::time::Second{day(2022, 11, 8)} + 9h, 1h};
    }

    const loa::time::DateSpan weekend{day(2022, 11, 10), day(2022, 12, 1)};
    const TourPlan plan = plan_tours(model, weekend, {}, options);

    REQUIRE(!plan.missed.empty());
    CHECK(plan.missed[0].why == MissedWhy::too_soon);
}

TEST_CASE("A village too far on the days a way leads there says by how much on the nearest of them")
{
    Model model = tour_model();
    model.teams[0].nights_away = 0;
    model.teams[0].day_length = 6h; // 2 · 90 min and 4 h are an hour too much
    model.changes.roads_closed = {
        {{"03549"}, {"gia-khau"}, {day(2022, 11, 1), day(2022, 11, 3)}, "sạt lở"}};

    const TourPlan plan = tours_of(model);

    REQUIRE(plan.missed.size() == 1);
    CHECK(plan.missed[0].why == MissedWhy::too_far);
    CHECK(plan.missed[0].amount == 60 * 60);
}

static loa::model::Holiday five_days_off()
{
    loa::model::Holiday tet;
    tet.key = "tet";
    tet.recurrence = loa::time::Once{{day(2022, 11, 7), day(2022, 11, 12)}};
    return tet;
}

TEST_CASE("Nobody tours on a holiday of several days")
{
    Model model = tour_model();
    model.province.calendar.holidays = {five_days_off()};

    CHECK(loa::model::works(model, model.teams[0], day(2022, 11, 6)));
    CHECK_FALSE(loa::model::works(model, model.teams[0], day(2022, 11, 7)));
    const std::vector tours{tour({show(8, "gia-khau")})};
    CHECK(loa::rules::working_days({model, tours, {}, november()}).size() == 1);

    model.province.calendar.holidays[0].recurrence =
        loa::time::Once{{day(2022, 11, 8), day(2022, 11, 9)}};
    CHECK(loa::rules::working_days({model, tours, {}, november()}).empty());
}

TEST_CASE("A team that works on holidays goes out on Tết, but not on its own days off")
{
    Model model = tour_model();
    model.province.calendar.holidays = {five_days_off()};
    model.teams[0].works_on_holidays = true;
    model.teams[0].days_off = {day(2022, 11, 9)};

    CHECK(loa::model::works(model, model.teams[0], day(2022, 11, 8)));
    CHECK_FALSE(loa::model::works(model, model.teams[0], day(2022, 11, 9)));
    CHECK(loa::model::works(model, model.teams[0], day(2022, 11, 10)));
    const std::vector tours{tour({show(8, "gia-khau"), show(9, "gia-khau")})};
    CHECK(loa::rules::working_days({model, tours, {}, november()}).size() == 1);
}

TEST_CASE("Visits beyond the teams' days are missing from every plan, the lightest at least")
{
    Model model = tour_model();
    for (int i = 0; i != 10; ++i) {
        const std::string key = "ban-" + std::to_string(i);
        model.villages.push_back(village(key, "03550", key));
        model.roads.push_back(road(key, "gia-khau", 20min));
    }
    model.teams[0].working_days = loa::time::WeekdaySet{}.with(0); // four Mondays

    const TourPlan plan = tours_of(model);

    CHECK(plan.quality.owed == 13);
    CHECK(plan.quality.shortfall_at_least >= 9);
    CHECK(plan.quality.shortfall_at_least <= plan.quality.shortfall);
}

TEST_CASE("A show held as announced but with other films is named")
{
    const Model model = tour_model();
    TourPlan before = tours_of(model);
    CHECK(other_films(before, before.tours).empty());

    TourPlan now = before;
    now.tours[0].screenings[0].programme.pop_back();
    now.tours.back().screenings.back().span = {loa::time::Second{day(2022, 11, 30)} + 20h, 2h};

    const auto other = other_films(now, before.tours);
    REQUIRE(other.size() == 1);
    CHECK(other[0].village == before.tours[0].screenings[0].village);
}
