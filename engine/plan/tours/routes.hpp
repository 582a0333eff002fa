#pragma once

#include <vector>

#include "loa/model/screening.hpp"
#include "loa/touring/plan.hpp"
#include "plan/tours/problem.hpp"

namespace loa::plan {

/// Tours as people read them, by first day, then team, and what they take.
struct Routes {
    std::vector<model::Tour> tours;
    std::int64_t travel_minutes{}; ///< ways home included
    std::int64_t nights_away{};
};

/// `plan` with hours: a film team's show begins at its hour; an information team sets out at 07:30 and
/// goes from stop to stop. Programmes are still empty.
[[nodiscard]] Routes routes_of(const TourProblem& problem, const touring::Plan& plan);

/// The other way: what `tours` visit of what is still open, as a plan of the core. A tour begins on the
/// day of its first visit left.
[[nodiscard]] touring::Plan plan_of(const TourProblem& problem,
                                    const std::vector<model::Tour>& tours);

/// `tours` after some shows were taken out of them: the ways between what is left, and home after the
/// last show. Programmes and hours stay.
[[nodiscard]] Routes routes_left(const TourProblem& problem, const std::vector<model::Tour>& tours);

/// As many of `tours` as can still be gone: whole, or without one of their stops; the others not.
[[nodiscard]] touring::Plan keepable(const TourProblem& problem,
                                     const std::vector<model::Tour>& tours);

} // namespace loa::plan
