#include "plan/tours/problem.hpp"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <utility>

#include "loa/model/visits.hpp"
#include "loa/rules/screening_rules.hpp"
#include "plan/tours/travel_table.hpp"

namespace loa::plan {
namespace {

constexpr std::int32_t night_cost = 30;   // minutes of travel that a night away is worth
constexpr std::int32_t market_cost = 120; // the same for a show on a market day
constexpr std::int32_t not_eve_cost = 20; // for one not on the eve, where the eve is better
constexpr std::int32_t busy_cost = 60;    // for one in the season when people are in the fields

std::int32_t minutes_of(std::chrono::seconds length)
{
    return static_cast<std::int32_t>(std::chrono::ceil<std::chrono::minutes>(length).count());
}

bool market(const model::Model& model, const model::CommuneCode& commune, time::Day day)
{
    return !model::markets_on(model.province.calendar, commune, day).empty();
}

std::int32_t dislike_of_markets(const model::Model& model,
                                const model::CommuneCode& commune,
                                time::Day day,
                                bool markets)
{
    if (!markets || model.tours.market_day == model::MarketDay::any) {
        return 0;
    }
    if (market(model, commune, day)) {
        return market_cost;
    }
    const bool eve = market(model, commune, day + date::days{1});
    return model.tours.market_day == model::MarketDay::eve && !eve ? not_eve_cost : 0;
}

touring::Team
team_of(const model::Model& model, const model::Team& team, const time::DateSpan& days)
{
    touring::Team made;
    made.day_limit = {minutes_of(team.day_length)};
    made.stops = team.stops_per_day;
    made.nights = team.nights_away;
    made.rest = team.rest_days;
    made.norm = team.norm ? team.norm->per_month : 0;
    made.night_cost = night_cost;
    for (time::Day day = days.from(); day < days.until(); day += date::days{1}) {
        made.works.push_back(model::works(model, team, day));
    }
    return made;
}

touring::Place place_of(const model::Model& model,
                        const Need& need,
                        std::chrono::seconds stop,
                        const time::DateSpan& days)
{
    touring::Place place;
    place.service = minutes_of(stop);
    place.visits = need.visits;
    place.min_gap = model.tours.days_between;
    place.weight = need.weight;
    place.waiting = need.owed ? need.waiting : 0;
    const model::CommuneCode& commune = need.village->commune;
    const auto& all = model.province.calendar.markets;
    const bool markets = std::ranges::find(all, commune, &model::Market::commune) != all.end();
    for (time::Day day = days.from(); day < days.until(); day += date::days{1}) {
        place.open.push_back(need.days.contains(day) && model::open(model, *need.village, day));
        place.dislike.push_back(dislike_of_markets(model, commune, day, markets) +
                                (model::busy(model, day) ? busy_cost : 0));
    }
    return place;
}

// By day, whether any team may show a feature in the village.
std::vector<bool> film_days(const model::Model& model,
                            const std::vector<const model::Team*>& teams,
                            const model::Village& village,
                            const time::DateSpan& days,
                            std::span<const model::Shown> history)
{
    std::vector<model::Shown> seen;
    std::ranges::copy_if(history, std::back_inserter(seen), [&](const model::Shown& evening) {
        return evening.village == village.key;
    });
    std::vector<bool> all;
    for (time::Day day = days.from(); day < days.until(); day += date::days{1}) {
        all.push_back(std::ranges::any_of(model.films, [&](const model::Film& film) {
            return film.kind == model::FilmKind::feature &&
                   std::ranges::any_of(teams, [&](const model::Team* team) {
                       return rules::may_be_shown({model, *team, village, film, day, seen});
                   });
        }));
    }
    return all;
}

// An evening for which no film is left is no evening.
void close_without_films(const model::Model& model,
                         std::span<const model::Shown> history,
                         TourProblem& problem)
{
    for (std::size_t v = 0; v != problem.needs.size(); ++v) {
        problem.films.push_back(
            film_days(model, problem.teams, *problem.needs[v].village, problem.days, history));
        std::vector<bool>& open = problem.problem.places[v].open;
        for (std::size_t day = 0; day != open.size(); ++day) {
            open[day] = open[day] && problem.films[v][day];
        }
    }
}

touring::NodeIndex node_of(std::vector<model::PlaceKey>& nodes, const std::string& place)
{
    const auto found = std::ranges::find(nodes, model::PlaceKey{place});
    if (found == nodes.end()) {
        nodes.push_back({place});
        return static_cast<touring::NodeIndex>(nodes.size() - 1);
    }
    return static_cast<touring::NodeIndex>(found - nodes.begin());
}

// What is over cannot be visited any more, but for what took place.
void close_past(TourProblem& problem, time::Day from)
{
    const auto past = static_cast<std::size_t>(
        std::clamp<std::int64_t>((from - problem.days.from()).count(), 0, problem.days.days()));
    problem.begins = static_cast<touring::Day>(past);
    for (touring::Place& place : problem.problem.places) {
        std::fill_n(place.open.begin(), past, false);
    }
    for (touring::Team& team : problem.problem.teams) {
        std::fill_n(team.works.begin(), past, true); // what took place, took place
    }
    for (const touring::Visit& visit : problem.problem.fixed) {
        problem.problem.places.at(visit.place).open.at(visit.day) = true;
        problem.problem.places.at(visit.place).last_day.reset();
    }
}

// A team is not there while `tour` is under way and while it rests from it.
void close_days(TourProblem& problem, const model::Tour& tour, touring::TeamIndex index)
{
    const int rest = tour.days.days() > 1 ? problem.teams.at(index)->rest_days : 0;
    const auto taken = (tour.days.until() - problem.days.from()).count() + rest;
    std::vector<bool>& works = problem.problem.teams.at(index).works;
    std::fill_n(works.begin(),
                std::clamp<std::int64_t>(taken, 0, static_cast<std::int64_t>(works.size())),
                false);
}

void take_last_day(TourProblem& problem, const model::Screening& visit)
{
    const auto need = std::ranges::find(
        problem.needs, visit.village, [](const Need& n) { return n.village->key; });
    if (need == problem.needs.end()) {
        return;
    }
    auto& last =
        problem.problem.places.at(static_cast<std::size_t>(need - problem.needs.begin())).last_day;
    const auto day =
        static_cast<std::int32_t>((time::day_of(visit.span.from()) - problem.days.from()).count());
    last = std::max(last.value_or(day), day);
}

} // namespace

std::int32_t
TourProblem::minutes(touring::Day day, touring::NodeIndex from, touring::NodeIndex to) const
{
    const touring::Ways& ways = problem.seasons.at(problem.season_of.at(day));
    return ways.time.at(std::size_t{from} * problem.nodes + to);
}

TourProblem tour_problem(const model::Model& model,
                         model::TeamKind kind,
                         const time::DateSpan& days,
                         std::span<const model::Shown> history,
                         std::span<const model::Missed> missed)
{
    TourProblem made;
    made.days = days;
    std::chrono::seconds stop{0};
    std::vector<model::PlaceKey> nodes;
    for (const model::Team& team : model.teams) {
        if (team.kind == kind) {
            made.teams.push_back(&team);
            made.problem.teams.push_back(team_of(model, team, days));
            made.problem.teams.back().base = node_of(nodes, team.base.value);
            stop = std::max(stop, team.stop_length);
        }
    }
    made.needs = tour_needs(model, kind, days, history);
    if (kind == model::TeamKind::information && !made.teams.empty()) {
        add_stand_ins(model, stand_ins(model, days, missed), made.needs);
    }
    for (const Need& need : made.needs) {
        made.problem.places.push_back(place_of(model, need, stop, days));
        made.problem.places.back().node = node_of(nodes, need.village->key.value);
    }
    if (kind == model::TeamKind::film && !made.teams.empty()) {
        close_without_films(model, history, made);
    }
    TravelTable travel = travel_table(model, nodes, days);
    made.problem.nodes = static_cast<std::uint32_t>(nodes.size());
    made.problem.days = static_cast<touring::Day>(days.days());
    made.problem.seasons = std::move(travel.seasons);
    made.problem.season_of = std::move(travel.season_of);
    return made;
}

void add_before(TourProblem& problem, const std::vector<model::Tour>& before)
{
    for (const model::Tour& tour : before) {
        const auto team =
            std::ranges::find(problem.teams, tour.team, [](const auto* t) { return t->key; });
        if (team == problem.teams.end() || problem.days.from() < tour.days.until()) {
            continue;
        }
        close_days(problem, tour, static_cast<touring::TeamIndex>(team - problem.teams.begin()));
        for (const model::Screening& visit : tour.screenings) {
            take_last_day(problem, visit);
        }
    }
}

void add_announced(TourProblem& problem,
                   const std::vector<model::Tour>& announced,
                   std::optional<time::Day> from,
                   bool keep)
{
    const auto index = [](auto found, const auto& all) {
        return static_cast<std::uint32_t>(found - all.begin());
    };
    for (const model::Tour& tour : announced) {
        const auto team =
            std::ranges::find(problem.teams, tour.team, [](const auto* t) { return t->key; });
        for (const model::Screening& screening : tour.screenings) {
            const auto need = std::ranges::find(
                problem.needs, screening.village, [](const Need& n) { return n.village->key; });
            const time::Day day = time::day_of(screening.span.from());
            if (team == problem.teams.end() || need == problem.needs.end() ||
                !problem.days.contains(day)) {
                continue;
            }
            const touring::Visit visit{
                index(need, problem.needs),
                static_cast<touring::Day>((day - problem.days.from()).count()),
                index(team, problem.teams)};
            if (from && day < *from) {
                problem.problem.fixed.push_back(visit);
            } else if (keep) {
                problem.problem.announced.push_back({.visit = visit, .weight = 1});
            }
        }
    }
    problem.problem.announced_first = keep;
    if (from) {
        close_past(problem, *from);
    }
}

} // namespace loa::plan
