#include "plan/tours/misses.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <utility>

#include "loa/model/visits.hpp"

namespace loa::plan {
namespace {

using model::MissedWhy;
using model::TourRemedy;

constexpr std::uint64_t trial_steps = 1'500;

std::int64_t owed_missing(const TourProblem& problem, const std::vector<touring::Missing>& missing)
{
    std::int64_t visits = 0;
    for (const touring::Missing& one : missing) {
        visits += problem.needs.at(one.place).owed ? one.visits : 0;
    }
    return visits;
}

struct Change {
    TourRemedy remedy;
    std::function<void(touring::Problem&)> make;
};

const std::array<Change, 3>& changes()
{
    static const std::array<Change, 3> all{
        Change{TourRemedy::shorter_rest,
               [](touring::Problem& problem) {
                   for (touring::Team& team : problem.teams) {
                       team.rest = std::max(0, team.rest - 1);
                   }
               }},
        Change{TourRemedy::more_nights,
               [](touring::Problem& problem) {
                   for (touring::Team& team : problem.teams) {
                       team.nights += 2;
                   }
               }},
        Change{TourRemedy::another_team,
               [](touring::Problem& problem) { problem.teams.push_back(problem.teams.front()); }}};
    return all;
}

// The first change, cheapest first, that is seen to let visits in, and how many.
std::pair<TourRemedy, std::int64_t> room(const TourProblem& problem,
                                         const touring::Solution& solution)
{
    const std::int64_t before = owed_missing(problem, solution.missing);
    for (const Change& change : changes()) {
        touring::Problem changed = problem.problem;
        change.make(changed);
        const auto after = touring::improve(
            changed, solution.plan, {.progress = search::by_steps(trial_steps), .seed = 1});
        const std::int64_t gained = before - owed_missing(problem, after.missing);
        if (gained > 0) {
            return {change.remedy, gained};
        }
    }
    return {TourRemedy::none_known, 0};
}

time::Day rain_ends(const model::Model& model, time::Day day)
{
    constexpr int longest = 366;
    for (int i = 0; i != longest && model::rains(model, day); ++i) {
        day += date::days{1};
    }
    return day;
}

void explain_closed(const model::Model& model, const TourProblem& problem, model::Missed& missed)
{
    missed.why = MissedWhy::closed;
    const model::Village& village = *model::find(model, missed.village);
    for (time::Day day = problem.days.from(); day < problem.days.until(); day += date::days{1}) {
        if (const model::Closed* closed = model::closure(model, village, day)) {
            missed.remedy = TourRemedy::lift_closure;
            missed.detail = closed->reason;
            return;
        }
    }
    if (village.access == model::Access::dry_season && model::rains(model, problem.days.from())) {
        missed.remedy = TourRemedy::wait_for_dry;
        missed.detail = time::iso(rain_ends(model, problem.days.from()));
    }
}

void explain_film(const model::Model& model, const model::Village& village, model::Missed& missed)
{
    const auto& shares = model::languages_of(model, village);
    missed.why = MissedWhy::no_film;
    missed.remedy = TourRemedy::get_film;
    missed.detail = shares.empty() ? std::string{} : shares.front().language.value;
}

// Of the days on which the village is open and wanted, those that `keep` lets stand.
template <class Keep>
std::vector<touring::Day>
open_days(const model::Model& model, const TourProblem& problem, const Need& need, const Keep& keep)
{
    std::vector<touring::Day> days;
    for (touring::Day d = problem.begins; d < problem.problem.days; ++d) {
        const time::Day day = problem.day(d);
        if (need.days.contains(day) && model::open(model, *need.village, day) && keep(d)) {
            days.push_back(d);
        }
    }
    return days;
}

// No day is left for the village: because of itself, of films, of the teams' days off, or because a
// team was there days ago.
void explain_no_day(const model::Model& model,
                    const TourProblem& problem,
                    touring::PlaceIndex index,
                    model::Missed& missed)
{
    const Need& need = problem.needs.at(index);
    if (open_days(model, problem, need, [](touring::Day) { return true; }).empty()) {
        explain_closed(model, problem, missed);
        return;
    }
    const auto films = open_days(model, problem, need, [&](touring::Day d) {
        return problem.films.empty() || problem.films.at(index).at(d);
    });
    if (films.empty()) {
        explain_film(model, *need.village, missed);
        return;
    }
    const auto works = [](const touring::Team& team, touring::Day d) { return team.works.at(d); };
    const bool worked = std::ranges::any_of(films, [&](touring::Day d) {
        return std::ranges::any_of(problem.problem.teams,
                                   [&](const touring::Team& team) { return works(team, d); });
    });
    missed.why = worked ? MissedWhy::too_soon : MissedWhy::no_working_day;
    if (!worked) {
        missed.remedy = TourRemedy::work_that_day;
        missed.detail = time::iso(problem.day(films.front()));
    }
}

// How much longer a day would have to be for `team` to go there alone on `day`, in minutes; nothing
// where no way leads.
std::optional<std::int64_t> minutes_over(const TourProblem& problem,
                                         const touring::Team& team,
                                         const touring::Place& place,
                                         touring::Day day)
{
    const std::int64_t way = problem.minutes(day, team.base, place.node);
    if (way >= touring::closed) {
        return std::nullopt;
    }
    const std::int64_t there = team.nights > 0 ? way : 2 * way;
    return there + place.service - team.day_limit.front();
}

void explain_far(const TourProblem& problem, touring::PlaceIndex index, model::Missed& missed)
{
    missed.why = MissedWhy::too_far;
    const touring::Place& place = problem.problem.places.at(index);
    std::optional<std::int64_t> least;
    for (const touring::Team& team : problem.problem.teams) {
        for (touring::Day day = 0; day != problem.problem.days; ++day) {
            const auto over = place.open.at(day) ? minutes_over(problem, team, place, day)
                                                 : std::optional<std::int64_t>{};
            if (over && *over > 0) {
                least = std::min(least.value_or(*over), *over);
            }
        }
    }
    if (least) {
        missed.remedy = TourRemedy::longer_day;
        missed.amount = *least * 60;
    }
}

} // namespace

std::vector<model::Missed> missed_visits(const model::Model& model,
                                         const TourProblem& problem,
                                         model::Form form,
                                         const touring::Solution& solution)
{
    std::vector<model::Missed> all;
    std::optional<std::pair<TourRemedy, std::int64_t>> more_room;
    for (const touring::Missing& missing : solution.missing) {
        const Need& need = problem.needs.at(missing.place);
        if (!need.owed) {
            continue;
        }
        model::Missed missed{.village = need.village->key,
                             .form = form,
                             .campaign = need.campaign,
                             .visits = missing.visits,
                             .weight = need.weight,
                             .why = MissedWhy::no_evenings,
                             .remedy = TourRemedy::none_known,
                             .amount = 0,
                             .detail = {}};
        switch (missing.reason) {
        case touring::Reason::no_team:
            missed.why = MissedWhy::no_team;
            missed.remedy = TourRemedy::name_team;
            break;
        case touring::Reason::no_day:
            explain_no_day(model, problem, missing.place, missed);
            break;
        case touring::Reason::no_way:
            missed.why = MissedWhy::no_way;
            missed.remedy = TourRemedy::list_road;
            break;
        case touring::Reason::no_time:
            explain_far(problem, missing.place, missed);
            break;
        case touring::Reason::no_load:
        case touring::Reason::no_room:
            if (!more_room) {
                more_room = room(problem, solution);
            }
            missed.remedy = more_room->first;
            missed.amount = more_room->second;
            break;
        }
        all.push_back(std::move(missed));
    }
    return all;
}

std::optional<model::Missed> without_film(const model::Model& model,
                                          const TourProblem& problem,
                                          const model::Screening& screening)
{
    const auto need = std::ranges::find(
        problem.needs, screening.village, [](const Need& n) { return n.village->key; });
    if (need == problem.needs.end() || !need->owed) {
        return std::nullopt; // only for the team's norm
    }
    model::Missed missed{.village = screening.village,
                         .form = model::Form::screening,
                         .campaign = need->campaign,
                         .visits = 1,
                         .weight = need->weight,
                         .why = MissedWhy::no_film,
                         .remedy = TourRemedy::get_film,
                         .amount = 0,
                         .detail = {}};
    explain_film(model, *need->village, missed);
    return missed;
}

} // namespace loa::plan
