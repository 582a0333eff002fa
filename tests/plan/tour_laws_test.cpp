#include <algorithm>
#include <random>

#include <catch2/catch.hpp>

#include "loa/model/visits.hpp"
#include "loa/plan/plan_tours.hpp"
#include "loa/rules/screening_rules.hpp"
#include "support/tour_model.hpp"

using namespace loa;
using namespace loa::testing;

namespace {

/// Draws small districts in which much goes wrong: roads closed, villages closed, few films, teams
/// that rest long and work little.
class RandomDistrict {
public:
    explicit RandomDistrict(unsigned seed) : random_{seed} {}

    [[nodiscard]] model::Model model()
    {
        model::Model model = tour_model();
        model.province.calendar.seasons[0].last =
            chance(50) ? date::month{10} / 31 : date::month{11} / 14;
        model.province.calendar.markets = {
            {.name = "Chợ phiên",
             .commune = {"03550"},
             .recurrence = time::Weekly{time::WeekdaySet{}.with(some(7))},
             .effective = time::DateSpan::always(),
             .source = {}}};
        add_villages(model);
        add_teams(model);
        add_films(model);
        add_changes(model);
        model.campaigns[0].days = {day(2022, 11, 1 + some(10)), day(2022, 12, 1)};
        model.campaigns[0].owed = {owed(model::Form::screening),
                                   owed(model::Form::information_team)};
        return model;
    }

private:
    unsigned some(unsigned count)
    {
        return std::uniform_int_distribution<unsigned>{0, count - 1}(random_);
    }
    bool chance(unsigned percent) { return some(100) < percent; }
    std::chrono::minutes way() { return std::chrono::minutes{5 * (1 + some(40))}; }

    model::Owed owed(model::Form form)
    {
        model::Owed owed;
        owed.form = form;
        owed.frequency = model::Frequency::per_month;
        owed.times = static_cast<int>(1 + some(6));
        owed.at_least = owed.times;
        return owed;
    }

    void add_villages(model::Model& model)
    {
        for (unsigned i = 0; i != 12; ++i) {
            const std::string key = "ban-" + std::to_string(i);
            auto made = village(key, chance(50) ? "03550" : "03565", key);
            made.access = chance(20) ? model::Access::dry_season : model::Access::all_year;
            if (chance(50)) {
                made.last_film = day(2022, 1 + some(10), 1 + some(28));
            }
            model.villages.push_back(std::move(made));
            const auto& other = model.villages.at(some(3 + i)).key.value;
            model.roads.push_back(road(key, chance(30) ? "03549" : other, way(), chance(80)));
        }
    }

    void add_teams(model::Model& model)
    {
        model.teams.push_back(film_team());
        model.teams.back().key = {"chieu-2"};
        for (model::Team& team : model.teams) {
            team.nights_away = static_cast<int>(some(6));
            team.day_length = std::chrono::hours{5 + some(5)};
            team.rest_days = static_cast<int>(some(5));
            team.working_days = chance(50) ? time::WeekdaySet::all()
                                           : time::WeekdaySet{}.with(0).with(1).with(2).with(3);
            team.norm = model::TeamNorm{static_cast<int>(some(20)), "định mức"};
        }
    }

    void add_films(model::Model& model)
    {
        const unsigned count = some(4);
        for (unsigned i = 0; i != count; ++i) {
            auto made = film("them-" + std::to_string(i),
                             chance(70) ? model::FilmKind::feature : model::FilmKind::cartoon,
                             chance(50) ? "kinh" : "giay");
            made.age = chance(20) ? 16 : 0;
            made.copies = static_cast<int>(1 + some(2));
            made.again_after = static_cast<int>(some(24));
            made.licence = {day(2021, 1, 1), day(2022, 11, 1 + some(30))};
            model.films.push_back(std::move(made));
        }
    }

    void add_changes(model::Model& model)
    {
        for (unsigned i = 0; i != 4; ++i) {
            const time::Day from = day(2022, 11, 1 + some(25));
            model.changes.closed.push_back({.commune = {},
                                            .village = model.villages.at(some(12)).key,
                                            .days = {from, from + date::days{5}},
                                            .why = model::ClosedWhy::taboo,
                                            .reason = "kiêng"});
        }
        const auto& road = model.roads.at(some(12));
        model.changes.roads_closed = {
            {road.one, road.other, {day(2022, 11, 5), day(2022, 11, 20)}, "sạt lở"}};
    }

    std::mt19937 random_;
};

model::TourPlan planned(const model::Model& model)
{
    plan::TourOptions options;
    options.effort = plan::Effort::quick;
    return plan::plan_tours(model, november(), {}, options);
}

std::int64_t visits_missed(const model::TourPlan& plan)
{
    std::int64_t visits = 0;
    for (const model::Missed& missed : plan.missed) {
        visits += missed.visits;
    }
    return visits;
}

} // namespace

TEST_CASE("No tours break a hard rule, whatever is closed, rained on, owed or lent out")
{
    const auto seed = GENERATE(range(0U, 30U));
    const model::Model model = RandomDistrict{seed}.model();
    const model::TourPlan plan = planned(model);

    for (const auto& finding : rules::tour_findings({model, plan.tours, model.shown, plan.days})) {
        CAPTURE(seed, finding.rule, finding.team.value, finding.village.value, finding.excess);
        CHECK(finding.severity == rules::Severity::soft);
    }
}

TEST_CASE("No tours break a hard rule together with those of the month before")
{
    const auto seed = GENERATE(range(0U, 30U));
    const model::Model model = RandomDistrict{seed}.model();
    plan::TourOptions options;
    options.effort = plan::Effort::quick;
    options.before = planned(model).tours;
    auto history = model::as_shown(options.before);
    const time::DateSpan december{day(2022, 12, 1), day(2023, 1, 1)};

    const model::TourPlan plan = plan::plan_tours(model, december, history, options);

    history.insert(history.end(), model.shown.begin(), model.shown.end());
    for (const auto& finding :
         rules::tour_findings({model, plan.tours, history, december, options.before})) {
        CAPTURE(seed, finding.rule, finding.team.value, finding.village.value, finding.excess);
        CHECK(finding.severity == rules::Severity::soft);
    }
}

TEST_CASE("What is owed is planned or missed with a reason, and the figures are the rules'")
{
    const auto seed = GENERATE(range(0U, 30U));
    const model::Model model = RandomDistrict{seed}.model();
    const model::TourPlan plan = planned(model);
    const rules::JudgedTours judged{model, plan.tours, model.shown, plan.days};

    CAPTURE(seed);
    CHECK(visits_missed(plan) <= plan.quality.owed);
    CHECK(plan.quality.owed - visits_missed(plan) <= std::ssize(model::screenings(plan)));
    CHECK(plan.quality.market_days == std::ssize(rules::market_day(judged)));
    CHECK(plan.quality.shortfall_at_least <= plan.quality.shortfall);
    std::int64_t below = 0;
    for (const rules::TourFinding& finding : rules::team_norm(judged)) {
        below += finding.excess;
    }
    CHECK(plan.quality.below_norm == below);
}

TEST_CASE("Tours are by first day and screenings in time order within their tour")
{
    const auto seed = GENERATE(range(0U, 20U));
    const model::TourPlan plan = planned(RandomDistrict{seed}.model());

    CHECK(std::ranges::is_sorted(
        plan.tours, {}, [](const model::Tour& tour) { return tour.days.from(); }));
    for (const model::Tour& tour : plan.tours) {
        CHECK(!tour.screenings.empty());
        CHECK(std::ranges::is_sorted(
            tour.screenings, {}, [](const model::Screening& s) { return s.span.from(); }));
        CHECK(std::ranges::all_of(tour.screenings, [&](const model::Screening& s) {
            return s.team == tour.team && tour.days.contains(time::day_of(s.span.from()));
        }));
    }
}

TEST_CASE("The districts drawn are not all easy")
{
    int missed = 0;
    int shown = 0;
    for (unsigned seed = 0; seed != 20; ++seed) {
        const model::TourPlan plan = planned(RandomDistrict{seed}.model());
        missed += plan.missed.empty() ? 0 : 1;
        shown += plan.tours.empty() ? 0 : 1;
    }
    CHECK(missed > 5);
    CHECK(shown > 15);
}
