#include "plan/tour_misses.hpp"

#include <algorithm>
#include <array>
#include <functional>
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

void explain_far(const TourProblem& problem, touring::PlaceIndex index, model::Missed& missed)
{
    missed.why = MissedWhy::too_far;
    missed.remedy = TourRemedy::longer_day;
    const touring::Place& place = problem.problem.places.at(index);
    for (const touring::Team& team : problem.problem.teams) {
        const std::int64_t way = problem.minutes(0, team.base, place.node);
        const std::int64_t there = team.nights > 0 ? way : 2 * way;
        const std::int64_t over = (there + place.service - team.day_limit.front()) * 60;
        missed.amount = missed.amount == 0 ? over : std::min(missed.amount, over);
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
            explain_closed(model, problem, missed);
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

model::Missed without_film(const model::Model& model,
                           const TourProblem& problem,
                           const model::Screening& screening)
{
    const auto need = std::ranges::find(
        problem.needs, screening.village, [](const Need& n) { return n.village->key; });
    const auto& shares = model::languages_of(model, *need->village);
    return {.village = screening.village,
            .form = model::Form::screening,
            .campaign = need->campaign,
            .visits = 1,
            .weight = need->weight,
            .why = MissedWhy::no_film,
            .remedy = TourRemedy::get_film,
            .amount = 0,
            .detail = shares.empty() ? std::string{} : shares.front().language.value};
}

} // namespace loa::plan
