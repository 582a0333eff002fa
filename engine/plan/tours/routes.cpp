#include "plan/tours/routes.hpp"

#include <algorithm>
#include <chrono>
#include <optional>
#include <tuple>
#include <utility>

#include "plan/tours/programmes.hpp"

namespace loa::plan {
namespace {

using std::chrono::minutes;
using std::chrono::seconds;

constexpr seconds set_out = std::chrono::hours{7} + minutes{30};

// One team's way through its days.
class Walk {
public:
    Walk(const TourProblem& problem, touring::TeamIndex team, Routes& routes)
        : problem_{problem},
          team_{*problem.teams.at(team)},
          base_{problem.problem.teams.at(team).base},
          node_{base_},
          routes_{routes}
    {
    }

    void take(const touring::DayRoute& route)
    {
        const time::Day day = problem_.day(route.day);
        if (days_ && days_->until() < day) {
            come_home();
        }
        days_ = time::DateSpan{days_ ? days_->from() : day, day + date::days{1}};
        seconds clock = set_out;
        for (const touring::PlaceIndex place : route.stops) {
            const touring::NodeIndex next = problem_.problem.places.at(place).node;
            const minutes way = go(route.day, next);
            clock += way;
            const seconds start = team_.show_at.value_or(clock);
            stops_.push_back({.team = team_.key,
                              .village = problem_.needs.at(place).village->key,
                              .span = {time::Second{day} + start, team_.stop_length},
                              .programme = {},
                              .travel = way,
                              .announced = false});
            clock += team_.stop_length;
        }
        if (route.overnight) {
            ++routes_.nights_away;
        } else {
            go(route.day, base_);
            finish();
        }
    }

    // After the last day: a team that slept out is on its way home the day after.
    void come_home()
    {
        if (days_) {
            go(static_cast<touring::Day>((days_->until() - problem_.days.from()).count()), base_);
            days_ = time::DateSpan{days_->from(), days_->until() + date::days{1}};
            finish();
        }
    }

private:
    void finish()
    {
        if (days_ && !stops_.empty()) {
            routes_.tours.push_back({team_.key, *days_, std::exchange(stops_, {})});
        }
        days_.reset();
    }

    minutes go(touring::Day day, touring::NodeIndex to)
    {
        const std::int32_t way = problem_.minutes(day, node_, to);
        routes_.travel_minutes += way;
        node_ = to;
        return minutes{way};
    }

    const TourProblem& problem_;
    const model::Team& team_;
    touring::NodeIndex base_;
    touring::NodeIndex node_;
    Routes& routes_;
    std::optional<time::DateSpan> days_; // of the tour under way
    std::vector<model::Screening> stops_;
};

} // namespace

Routes routes_of(const TourProblem& problem, const touring::Plan& plan)
{
    Routes routes;
    for (touring::TeamIndex team = 0; team != problem.teams.size(); ++team) {
        Walk walk{problem, team, routes};
        for (const touring::DayRoute& route : plan) {
            if (route.team == team) {
                walk.take(route);
            }
        }
        walk.come_home();
    }
    std::ranges::stable_sort(routes.tours, {}, [](const model::Tour& tour) {
        return std::tuple{tour.days.from(), tour.team.value};
    });
    return routes;
}

namespace {

// The village's place, if the problem has it and it is open on that day.
std::optional<touring::PlaceIndex>
open_place(const TourProblem& problem, const model::VillageKey& village, touring::Day day)
{
    const auto need =
        std::ranges::find(problem.needs, village, [](const Need& n) { return n.village->key; });
    if (need == problem.needs.end()) {
        return std::nullopt;
    }
    const auto place = static_cast<touring::PlaceIndex>(need - problem.needs.begin());
    const auto& open = problem.problem.places[place].open;
    return open.empty() || open.at(day) ? std::optional{place} : std::nullopt;
}

touring::DayRoute route_on(const TourProblem& problem,
                           const model::Tour& tour,
                           touring::TeamIndex team,
                           time::Day day)
{
    touring::DayRoute route{.team = team,
                            .day = static_cast<touring::Day>((day - problem.days.from()).count()),
                            .stops = {},
                            .overnight = day != tour.days.last()};
    for (const model::Screening& screening : tour.screenings) {
        if (time::day_of(screening.span.from()) == day) {
            if (const auto place = open_place(problem, screening.village, route.day)) {
                route.stops.push_back(*place);
            }
        }
    }
    return route;
}

void add_tour(const TourProblem& problem, const model::Tour& tour, touring::Plan& plan)
{
    const auto team =
        std::ranges::find(problem.teams, tour.team, [](const auto* t) { return t->key; });
    if (team == problem.teams.end()) {
        return;
    }
    const auto index = static_cast<touring::TeamIndex>(team - problem.teams.begin());
    bool started = false;
    for (time::Day day = tour.days.from(); day < tour.days.until(); day += date::days{1}) {
        touring::DayRoute route = route_on(problem, tour, index, day);
        started = started || !route.stops.empty();
        if (started && (route.overnight || !route.stops.empty())) {
            plan.push_back(std::move(route));
        }
    }
}

// `tour` joins `held` if all of them can be gone.
bool hold(const TourProblem& problem, const model::Tour& tour, std::vector<model::Tour>& held)
{
    held.push_back(tour);
    if (touring::broken_limits(problem.problem, plan_of(problem, held)).empty()) {
        return true;
    }
    held.pop_back();
    return false;
}

} // namespace

touring::Plan plan_of(const TourProblem& problem, const std::vector<model::Tour>& tours)
{
    touring::Plan plan;
    for (const model::Tour& tour : tours) {
        add_tour(problem, tour, plan);
    }
    std::ranges::sort(plan, {}, [](const touring::DayRoute& r) {
        return std::pair{r.day, r.team};
    });
    return plan;
}

namespace {

// Sleeps where the last show is and comes home the day after, instead of waiting for a show that was
// taken out.
model::Tour shortened(const TourProblem& problem, const model::Tour& tour)
{
    model::Tour shorter = tour;
    const time::Day last = time::day_of(tour.screenings.back().span.from());
    shorter.days = {tour.days.from(), std::min(tour.days.until(), last + date::days{2})};
    const bool kept = touring::broken_limits(problem.problem, plan_of(problem, {shorter})).empty();
    return kept ? shorter : tour;
}

} // namespace

Routes routes_left(const TourProblem& problem, const std::vector<model::Tour>& tours)
{
    std::vector<model::Tour> left;
    left.reserve(tours.size());
    for (const model::Tour& tour : tours) {
        left.push_back(shortened(problem, tour));
    }
    Routes routes = routes_of(problem, plan_of(problem, left));
    for (model::Tour& tour : routes.tours) {
        for (model::Screening& screening : tour.screenings) {
            if (const model::Screening* before = told(tours, screening)) {
                screening.programme = before->programme;
                screening.span = before->span;
            }
        }
    }
    return routes;
}

touring::Plan keepable(const TourProblem& problem, const std::vector<model::Tour>& tours)
{
    std::vector<model::Tour> held;
    for (const model::Tour& tour : tours) {
        bool kept = hold(problem, tour, held);
        for (std::size_t i = 0; !kept && i != tour.screenings.size(); ++i) {
            model::Tour without = tour;
            without.screenings.erase(without.screenings.begin() + static_cast<std::ptrdiff_t>(i));
            kept = hold(problem, without, held);
        }
    }
    return plan_of(problem, held);
}

} // namespace loa::plan
