#include "plan/tour_routes.hpp"

#include <algorithm>
#include <chrono>
#include <optional>
#include <tuple>
#include <utility>

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
        if (!stops_.empty()) {
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

touring::Plan plan_of(const TourProblem& problem, const std::vector<model::Tour>& tours)
{
    touring::Plan plan;
    for (const model::Tour& tour : tours) {
        const auto team =
            std::ranges::find(problem.teams, tour.team, [](const auto* t) { return t->key; });
        if (team == problem.teams.end()) {
            continue;
        }
        for (time::Day day = tour.days.from(); day < tour.days.until(); day += date::days{1}) {
            touring::DayRoute route{
                .team = static_cast<touring::TeamIndex>(team - problem.teams.begin()),
                .day = static_cast<touring::Day>((day - problem.days.from()).count()),
                .stops = {},
                .overnight = day != tour.days.last()};
            for (const model::Screening& screening : tour.screenings) {
                const auto need = std::ranges::find(
                    problem.needs, screening.village, [](const Need& n) { return n.village->key; });
                if (time::day_of(screening.span.from()) == day && need != problem.needs.end()) {
                    const auto place =
                        static_cast<touring::PlaceIndex>(need - problem.needs.begin());
                    const auto& open = problem.problem.places[place].open;
                    if (open.empty() || open.at(route.day)) {
                        route.stops.push_back(place);
                    }
                }
            }
            if (route.overnight || !route.stops.empty()) {
                plan.push_back(std::move(route));
            }
        }
    }
    std::ranges::sort(plan, {}, [](const touring::DayRoute& r) {
        return std::pair{r.day, r.team};
    });
    return plan;
}

} // namespace loa::plan
