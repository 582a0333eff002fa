#include "loa/plan/plan_tours.hpp"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <tuple>

#include "loa/model/visits.hpp"
#include "loa/rules/screening_rules.hpp"
#include "loa/touring/solve.hpp"
#include "plan/tours/misses.hpp"
#include "plan/tours/programmes.hpp"
#include "plan/tours/routes.hpp"

namespace loa::plan {
namespace {

using model::TeamKind;
using model::TourPlan;

std::uint64_t steps(Effort effort)
{
    switch (effort) {
    case Effort::quick:
        return 2'000;
    case Effort::best:
        return 150'000;
    case Effort::normal:
        break;
    }
    return 12'000;
}

std::string name(Effort effort)
{
    switch (effort) {
    case Effort::quick:
        return "quick";
    case Effort::best:
        return "best";
    case Effort::normal:
        break;
    }
    return "normal";
}

// Counts rounds, tells how far it is, and has used everything up when asked to stop. Film teams
// get the first half of what is told, information teams the second.
search::Progress watched(std::uint64_t rounds, TeamKind kind, const TourOptions& options)
{
    return [by_steps = search::by_steps(rounds), kind, &options](std::uint64_t step) {
        const double used = by_steps(step);
        if (options.progress) {
            options.progress((kind == TeamKind::film ? 0.0 : 0.5) + std::min(used, 1.0) / 2);
        }
        return search::told(options.stopped) ? 1.0 : used;
    };
}

touring::Solution solved(const TourProblem& problem, TeamKind kind, const TourOptions& options)
{
    // What was announced is nearly all of the answer: a quarter of the search is enough.
    const std::uint64_t rounds = options.keep ? steps(options.effort) / 4 : steps(options.effort);
    const search::Budget budget{.progress = watched(rounds, kind, options), .seed = options.seed};
    if (options.keep) {
        return touring::improve(problem.problem, keepable(problem, options.announced), budget);
    }
    return touring::solve(problem.problem, budget);
}

void mark_announced(std::vector<model::Tour>& tours, const std::vector<model::Tour>& announced)
{
    for (model::Tour& tour : tours) {
        for (model::Screening& screening : tour.screenings) {
            screening.announced = told(announced, screening) != nullptr;
        }
    }
}

std::int64_t owed_visits(const TourProblem& problem)
{
    std::int64_t visits = 0;
    for (const Need& need : problem.needs) {
        visits += need.owed ? need.visits : 0;
    }
    return visits;
}

void add_known(TourProblem& problem, const TourOptions& options)
{
    add_before(problem, options.before);
    if (!options.announced.empty()) {
        add_announced(problem, options.announced, options.from, options.keep);
    }
}

// Whether the visit is missing from all tours of these teams, however they go.
bool impossible(const model::Missed& missed)
{
    return missed.why != model::MissedWhy::no_evenings;
}

// Weights of the visits that are owed and can take place at all, lightest first.
std::vector<std::int64_t> possible_visits(const TourProblem& problem,
                                          std::span<const model::Missed> missed)
{
    std::vector<std::int64_t> weights;
    for (const Need& need : problem.needs) {
        std::int64_t visits = need.owed ? need.visits : 0;
        for (const model::Missed& one : missed) {
            visits -= one.village == need.village->key && impossible(one) ? one.visits : 0;
        }
        for (; visits > 0; --visits) {
            weights.push_back(need.weight);
        }
    }
    std::ranges::sort(weights);
    return weights;
}

// What no tours of these teams leave less than: visits that cannot be, and of the others the lightest
// for which the teams have no days.
std::int64_t missing_at_least(const TourProblem& problem, std::span<const model::Missed> missed)
{
    std::int64_t weight = 0;
    for (const model::Missed& one : missed) {
        weight += impossible(one) ? one.weight * one.visits : 0;
    }
    std::int64_t stops = 0;
    for (const touring::Team& team : problem.problem.teams) {
        stops += std::int64_t{team.stops} * std::ranges::count(team.works, true);
    }
    const std::vector<std::int64_t> weights = possible_visits(problem, missed);
    const auto beyond = std::max<std::int64_t>(0, std::ssize(weights) - stops);
    return std::accumulate(weights.begin(), weights.begin() + beyond, weight);
}

// The tours of one kind of team, added to `plan`.
void add_kind(const model::Model& model,
              TeamKind kind,
              std::span<const model::Shown> history,
              const TourOptions& options,
              TourPlan& plan)
{
    TourProblem problem = tour_problem(model, kind, plan.days, history, plan.missed);
    const bool film = kind == TeamKind::film;
    const auto form = film ? model::Form::screening : model::Form::information_team;
    plan.quality.owed += owed_visits(problem);
    if (problem.problem.places.empty()) {
        return;
    }
    add_known(problem, options);
    const touring::Solution solution = solved(problem, kind, options);
    Routes routes = routes_of(problem, solution.plan);
    std::vector<model::Missed> missed = missed_visits(model, problem, form, solution);
    plan.quality.shortfall_at_least += missing_at_least(problem, missed);
    std::ranges::move(missed, std::back_inserter(plan.missed));
    const auto without = give_programmes(model, history, options.announced, routes.tours);
    for (const model::Screening& screening : without) {
        if (auto line = without_film(model, problem, screening)) {
            plan.missed.push_back(*std::move(line));
        }
    }
    if (!without.empty()) {
        routes = routes_left(problem, routes.tours);
    }
    plan.quality.travel_minutes += routes.travel_minutes;
    plan.quality.nights_away += routes.nights_away;
    plan.quality.changed += solution.cost.changed + solution.cost.not_fixed;
    std::ranges::move(routes.tours, std::back_inserter(plan.tours));
}

void measure(const model::Model& model,
             std::span<const model::Shown> history,
             std::span<const model::Tour> before,
             TourPlan& plan)
{
    for (const model::Missed& missed : plan.missed) {
        plan.quality.shortfall += missed.weight * missed.visits;
    }
    const rules::JudgedTours judged{model, plan.tours, history, plan.days, before};
    for (const rules::TourFinding& finding : rules::team_norm(judged)) {
        plan.quality.below_norm += finding.excess;
    }
    plan.quality.market_days = std::ssize(rules::market_day(judged));
    plan.quality.busy_days = std::ssize(rules::busy_season(judged));
}

} // namespace

TourPlan plan_tours(const model::Model& model,
                    const time::DateSpan& days,
                    std::span<const model::Shown> history,
                    const TourOptions& options)
{
    TourPlan plan{.days = days,
                  .made_at = options.made_at,
                  .seed = options.seed,
                  .effort = name(options.effort),
                  .tours = {},
                  .missed = {},
                  .quality = {}};
    std::vector<model::Shown> all{model.shown.begin(), model.shown.end()};
    all.insert(all.end(), history.begin(), history.end());
    for (const TeamKind kind : {TeamKind::film, TeamKind::information}) {
        add_kind(model, kind, all, options, plan);
    }
    if (search::told(options.stopped)) {
        plan.effort = stopped_effort;
    }
    std::ranges::stable_sort(plan.tours, {}, [](const model::Tour& tour) {
        return std::tuple{tour.days.from(), tour.team.value};
    });
    std::ranges::stable_sort(
        plan.missed, std::ranges::greater{}, [](const model::Missed& m) { return m.weight; });
    mark_announced(plan.tours, options.announced);
    measure(model, all, options.before, plan);
    return plan;
}

std::vector<model::Screening> other_films(const TourPlan& plan,
                                          const std::vector<model::Tour>& announced)
{
    std::vector<model::Screening> other = model::screenings(plan);
    std::erase_if(other, [&](const model::Screening& screening) {
        const model::Screening* before = told(announced, screening);
        return before == nullptr || before->programme == screening.programme;
    });
    return other;
}

std::int64_t changed_at_least(const model::Model& model,
                              const time::DateSpan& days,
                              std::span<const model::Shown> history,
                              const TourOptions& options)
{
    std::vector<model::Shown> all{model.shown.begin(), model.shown.end()};
    all.insert(all.end(), history.begin(), history.end());
    std::int64_t changed = 0;
    for (const TeamKind kind : {TeamKind::film, TeamKind::information}) {
        TourProblem problem = tour_problem(model, kind, days, all);
        add_before(problem, options.before);
        add_announced(problem, options.announced, options.from, true);
        for (const touring::Announced& one : problem.problem.announced) {
            const auto& open = problem.problem.places.at(one.visit.place).open;
            changed += open.empty() || open.at(one.visit.day) ? 0 : 1;
        }
    }
    return changed;
}

namespace {

constexpr std::size_t small_month = std::size_t{20} * 14;            // villages · days
constexpr touring::Patience patience{.seconds = 8, .nodes = 20'000}; // for each level

TourProof proof_of(const touring::Problem& problem, const touring::Plan& plan)
{
    TourProof proof;
    if (problem.places.size() * problem.days <= small_month) {
        touring::Proof found = touring::prove(problem, plan, patience);
        proof.better_met = found.plan != plan;
        proof.levels = std::move(found.levels);
        return proof;
    }
    const touring::Cost cost = touring::cost(problem, plan);
    const auto add = [&](touring::Goal goal, std::int64_t value) {
        proof.levels.push_back({goal, value, touring::bound(problem, goal, cost)});
    };
    if (cost.changed > 0) {
        add(touring::Goal::changed, cost.changed);
    }
    proof.levels.push_back(
        {touring::Goal::shortfall, cost.shortfall, touring::shortfall_bound(problem)});
    if (cost.norms > 0) {
        add(touring::Goal::norms, cost.norms);
    }
    add(touring::Goal::effort, cost.effort);
    return proof;
}

} // namespace

namespace {

// A stand-in is worth a visit, but nobody is owed it: a proof of shortfall is about what is owed.
void forget_wishes(TourProblem& problem)
{
    for (std::size_t v = 0; v != problem.needs.size(); ++v) {
        if (!problem.needs[v].owed) {
            problem.problem.places[v].weight = 0;
        }
    }
}

} // namespace

std::vector<TourProof> prove_tours(const model::Model& model,
                                   const TourPlan& plan,
                                   std::span<const model::Shown> history,
                                   const TourOptions& options)
{
    std::vector<model::Shown> all{model.shown.begin(), model.shown.end()};
    all.insert(all.end(), history.begin(), history.end());
    std::vector<TourProof> proofs;
    for (const TeamKind kind : {TeamKind::film, TeamKind::information}) {
        TourProblem problem = tour_problem(model, kind, plan.days, all, plan.missed);
        if (problem.teams.empty() || owed_visits(problem) == 0) {
            continue;
        }
        add_known(problem, options);
        forget_wishes(problem);
        TourProof proof = proof_of(problem.problem, plan_of(problem, plan.tours));
        proof.kind = kind;
        proofs.push_back(std::move(proof));
    }
    return proofs;
}

} // namespace loa::plan
