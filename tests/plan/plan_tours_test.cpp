#include <catch2/catch.hpp>

#include <algorithm>

#include "loa/model/visits.hpp"
#include "loa/plan/plan_tours.hpp"
#include "loa/rules/screening_rules.hpp"
#include "support/tour_model.hpp"

using namespace loa::plan;
using namespace loa::testing;
using loa::model::Model;
using loa::model::Shown;
using loa::model::TourPlan;

namespace {

TourPlan tours_of(const Model& model, const std::vector<Shown>& history = {})
{
    TourOptions options;
    options.effort = Effort::quick;
    return plan_tours(model, november(), history, options);
}

// Villages a team visits, ascending.
std::vector<std::string> visited(const TourPlan& plan, const std::string& team = "chieu")
{
    std::vector<std::string> villages;
    for (const loa::model::Screening& screening : loa::model::screenings(plan)) {
        if (screening.team.value == team) {
            villages.push_back(screening.village.value);
        }
    }
    std::ranges::sort(villages);
    return villages;
}

loa::model::Owed owed_visits(loa::model::Form form, int times)
{
    loa::model::Owed owed;
    owed.form = form;
    owed.frequency = loa::model::Frequency::per_month;
    owed.times = times;
    owed.at_least = times;
    return owed;
}

} // namespace

TEST_CASE("Every village that is due is visited once, with a short of the campaign and a feature")
{
    const TourPlan plan = tours_of(tour_model());

    CHECK(visited(plan) == std::vector<std::string>{"gia-khau", "hoang-then", "ta-chai"});
    CHECK(plan.missed.empty());
    CHECK(plan.quality.owed == 3);
    CHECK(plan.quality.shortfall == 0);
    for (const loa::model::Screening& screening : loa::model::screenings(plan)) {
        if (screening.span.from() >= loa::time::Second{day(2022, 11, 19)}) {
            continue; // after the campaign
        }
        REQUIRE(screening.programme.size() == 2);
        CHECK(screening.programme[0].film.value == "ngan-a");
        CHECK(screening.programme[1].film.value.starts_with("truyen"));
        CHECK(screening.span.length() == 5min + 15min + 90min);
    }
}

TEST_CASE("A show is in the language most of the village understands")
{
    const TourPlan plan = tours_of(tour_model());

    for (const loa::model::Screening& screening : loa::model::screenings(plan)) {
        const bool dao = screening.village.value != "hoang-then";
        CHECK(screening.programme.at(0).language.value == (dao ? "dao" : "kinh"));
    }
}

TEST_CASE("A village visited lately is due again months later")
{
    Model model = tour_model();
    model.villages[0].last_film = day(2022, 7, 1); // due in January: 6 months on the border

    CHECK(tours_of(model).quality.owed == 2);

    model.villages[0].last_film = day(2022, 5, 30);
    CHECK(tours_of(model).quality.owed == 3);
}

TEST_CASE("A team still resting from the month before does not set out, nor to where it just was")
{
    Model model = tour_model();
    model.films[0].again_after = 0; // may be shown again at once
    model.villages.resize(1);
    TourOptions options;
    options.effort = Effort::quick;
    loa::model::Tour last = tour({show(1, "gia-khau"), show(2, "gia-khau")});
    last.days = {day(2022, 10, 29), day(2022, 11, 1)};
    last.screenings.pop_back();
    last.screenings[0].span = {loa::time::Second{day(2022, 10, 30)} + 20h, 2h};
    options.before = {last};

    const auto days_after = [&](int rest) {
        model.teams[0].rest_days = rest;
        const TourPlan plan = plan_tours(model, november(), {}, options);
        const auto shows = loa::model::screenings(plan);
        REQUIRE(shows.size() == 1);
        return loa::time::day_of(shows[0].span.from()) - day(2022, 11, 1);
    };
    CHECK(days_after(0) >= date::days{5}); // a week after 30 October
    CHECK(days_after(20) >= date::days{20});
}

TEST_CASE("What was shown before decides what is shown now")
{
    Model model = tour_model();
    model.films.erase(model.films.begin() + 1);
    const std::vector<Shown> history{{day(2022, 2, 1), {"gia-khau"}, {{"truyen-1"}}, std::nullopt}};

    const TourPlan plan = tours_of(model, history);

    CHECK(visited(plan) == std::vector<std::string>{"hoang-then", "ta-chai"});
    REQUIRE(plan.missed.size() == 1);
    CHECK(plan.missed[0].village.value == "gia-khau");
    CHECK(plan.missed[0].why == loa::model::MissedWhy::no_film);
    CHECK(plan.missed[0].remedy == loa::model::TourRemedy::get_film);
    CHECK(plan.missed[0].detail == "dao");
}

TEST_CASE("A closed village is missed until its closure is lifted")
{
    Model model = tour_model();
    model.changes.closed = {{.commune = {"03565"},
                             .village = {},
                             .days = november(),
                             .why = loa::model::ClosedWhy::border_post,
                             .reason = "Đồn đề nghị hoãn"}};

    const TourPlan plan = tours_of(model);

    REQUIRE(plan.missed.size() == 1);
    CHECK(plan.missed[0].village.value == "hoang-then");
    CHECK(plan.missed[0].why == loa::model::MissedWhy::closed);
    CHECK(plan.missed[0].remedy == loa::model::TourRemedy::lift_closure);
    CHECK(plan.missed[0].detail == "Đồn đề nghị hoãn");
    CHECK(plan.quality.shortfall == plan.missed[0].weight);
    CHECK(plan.quality.shortfall_at_least == plan.quality.shortfall);
}

TEST_CASE("A village the rain cuts off waits for the dry season")
{
    Model model = tour_model();
    model.villages[1].access = loa::model::Access::dry_season;
    model.province.calendar.seasons[0].last = date::month{11} / 30;

    const TourPlan plan = tours_of(model);

    REQUIRE(plan.missed.size() == 1);
    CHECK(plan.missed[0].remedy == loa::model::TourRemedy::wait_for_dry);
    CHECK(plan.missed[0].detail == "2022-12-01");
}

TEST_CASE("A village without a way is missed for want of a road")
{
    Model model = tour_model();
    model.roads.pop_back();

    const TourPlan plan = tours_of(model);

    REQUIRE(plan.missed.size() == 1);
    CHECK(plan.missed[0].why == loa::model::MissedWhy::no_way);
    CHECK(plan.missed[0].remedy == loa::model::TourRemedy::list_road);
}

TEST_CASE("A village too far for a day says by how much")
{
    Model model = tour_model();
    model.teams[0].nights_away = 0;
    model.teams[0].day_length = 5h; // 40 minutes there and back and four hours there fit not quite
    model.roads[0].dry = 20min;     // these two do fit
    model.roads[1].dry = 5min;

    const TourPlan plan = tours_of(model);

    REQUIRE(plan.missed.size() == 1);
    CHECK(plan.missed[0].village.value == "hoang-then");
    CHECK(plan.missed[0].why == loa::model::MissedWhy::too_far);
    CHECK(plan.missed[0].remedy == loa::model::TourRemedy::longer_day);
    CHECK(plan.missed[0].amount == 20 * 60);
}

TEST_CASE("A road that is closed in the rain is gone round or not gone")
{
    Model model = tour_model();
    model.roads[0].rain.reset();
    model.province.calendar.seasons[0].last = date::month{11} / 30;

    const TourPlan plan = tours_of(model);

    CHECK(visited(plan) == std::vector<std::string>{"hoang-then"});
    CHECK(plan.missed.size() == 2);
}

TEST_CASE("An information team stops in several villages a day, without films")
{
    Model model = tour_model();
    model.campaigns[0].days = november();
    model.campaigns[0].owed = {owed_visits(loa::model::Form::information_team, 1)};

    const TourPlan plan = tours_of(model);

    const auto stops = visited(plan, "loa");
    REQUIRE(stops.size() == 2); // one village in each of the two communes that have any
    const auto first =
        std::ranges::find(plan.tours, loa::model::TeamKey{"loa"}, &loa::model::Tour::team);
    REQUIRE(first != plan.tours.end());
    CHECK(first->screenings.size() == 2);
    CHECK(first->days.days() == 1);
    for (const loa::model::Screening& stop : first->screenings) {
        CHECK(stop.programme.empty());
        CHECK(stop.span.length() == 1h);
    }
}

TEST_CASE("What a campaign owes a commune is spread over its villages")
{
    Model model = tour_model();
    model.tours.border_every = 0; // nothing is due by itself
    model.campaigns[0].days = november();
    model.campaigns[0].owed = {owed_visits(loa::model::Form::screening, 2)};

    const TourPlan plan = tours_of(model);

    CHECK(plan.quality.owed == 4);
    CHECK(visited(plan) ==
          std::vector<std::string>{"gia-khau", "hoang-then", "hoang-then", "ta-chai"});
}

TEST_CASE("What a campaign owes is visited while it lasts")
{
    Model model = tour_model();
    model.tours.border_every = 0;
    model.campaigns[0].days = {day(2022, 11, 14), day(2022, 11, 18)};
    model.campaigns[0].owed = {owed_visits(loa::model::Form::screening, 1),
                               owed_visits(loa::model::Form::information_team, 1)};

    const TourPlan plan = tours_of(model);

    REQUIRE(plan.quality.owed == 4);
    CHECK(plan.missed.empty());
    for (const loa::model::Screening& screening : loa::model::screenings(plan)) {
        CHECK(model.campaigns[0].days.contains(loa::time::day_of(screening.span.from())));
    }
}

TEST_CASE("What is owed to every village is not spread over the commune")
{
    Model model = tour_model();
    model.tours.border_every = 0;
    model.campaigns[0].days = november();
    model.campaigns[0].owed = {owed_visits(loa::model::Form::screening, 1)};
    model.campaigns[0].owed[0].each_village = true;

    const TourPlan plan = tours_of(model);

    CHECK(plan.quality.owed == 3);
    CHECK(visited(plan) == std::vector<std::string>{"gia-khau", "hoang-then", "ta-chai"});
}

TEST_CASE("Where no film team can come, the information team stands in as the campaign allows")
{
    Model model = tour_model();
    model.tours.border_every = 0;
    model.campaigns[0].days = november();
    model.campaigns[0].owed = {owed_visits(loa::model::Form::screening, 1)};
    model.campaigns[0].owed[0].each_village = true;
    model.campaigns[0].owed[0].instead = {{loa::model::Form::information_team, 2}};
    model.teams.erase(model.teams.begin());

    const TourPlan plan = tours_of(model);

    CHECK(plan.missed.size() == 3);
    CHECK(visited(plan, "loa") ==
          std::vector<std::string>{
              "gia-khau", "gia-khau", "hoang-then", "hoang-then", "ta-chai", "ta-chai"});
}

TEST_CASE("A team that could visit nobody due helps others to meet its norm")
{
    Model model = tour_model();
    for (loa::model::Village& village : model.villages) {
        village.last_film = day(2022, 7, 1);
    }
    model.teams[0].norm = {3, "Thông tư 08/2015/TT-BVHTTDL"};

    const TourPlan plan = tours_of(model);

    CHECK(plan.quality.owed == 0);
    CHECK(plan.quality.below_norm == 0);
    CHECK(visited(plan).size() == 3);
}

TEST_CASE("The market day of a commune is left to the market")
{
    Model model = tour_model();
    model.province.calendar.markets = {
        {.name = "Chợ phiên",
         .commune = {"03550"},
         .recurrence = loa::time::Weekly{loa::time::WeekdaySet{}.with(6).with(1).with(3)},
         .effective = loa::time::DateSpan::always(),
         .source = {}}};

    const TourPlan plan = tours_of(model);

    CHECK(plan.quality.market_days == 0);
    CHECK(plan.missed.empty());
}

TEST_CASE("The harvest is left to the fields, where there are days enough beside it")
{
    Model model = tour_model();
    model.province.calendar.seasons.push_back(
        {"gat", "Mùa gặt", date::month{9} / 15, date::month{11} / 20});
    model.tours.busy_season = "gat";

    const TourPlan plan = tours_of(model);

    CHECK(plan.quality.busy_days == 0);
    CHECK(plan.missed.empty());
}

TEST_CASE("A month without teams misses what is owed, and says to name one")
{
    Model model = tour_model();
    model.teams.clear();

    const TourPlan plan = tours_of(model);

    CHECK(plan.tours.empty());
    REQUIRE(plan.missed.size() == 3);
    CHECK(plan.missed[0].remedy == loa::model::TourRemedy::name_team);
}

TEST_CASE("The same seed plans the same tours")
{
    CHECK(tours_of(tour_model()) == tours_of(tour_model()));
}

TEST_CASE("A month in which every village is closed is missed with its reasons")
{
    Model model = tour_model();
    model.changes.closed = {{.commune = {"03550"},
                             .village = {},
                             .days = november(),
                             .why = loa::model::ClosedWhy::weather,
                             .reason = "bão"},
                            {.commune = {"03565"},
                             .village = {},
                             .days = november(),
                             .why = loa::model::ClosedWhy::weather,
                             .reason = "bão"}};

    const TourPlan plan = tours_of(model);

    CHECK(plan.tours.empty());
    CHECK(plan.missed.size() == 3);
}

TEST_CASE("No programme is longer than the team's stop")
{
    Model model = tour_model();
    model.teams[0].stop_length = 100min;
    model.films[0].length = 96min;

    const TourPlan plan = tours_of(model);

    for (const loa::model::Tour& tour : plan.tours) {
        for (const auto& screening : tour.screenings) {
            CHECK(screening.span.length() <= 100min);
            for (const auto& item : screening.programme) {
                CHECK(item.film.value != "truyen-1");
            }
        }
    }
}
