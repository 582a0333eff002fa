#pragma once

#include <optional>
#include <vector>

#include "loa/model/tour_plan.hpp"
#include "loa/touring/solve.hpp"
#include "plan/tours/problem.hpp"

namespace loa::plan {

/// What `solution` leaves out of what is owed, each with its reason and the cheapest change that would
/// help. Changes to teams are tried: named only when the search then finds room.
[[nodiscard]] std::vector<model::Missed> missed_visits(const model::Model& model,
                                                       const TourProblem& problem,
                                                       model::Form form,
                                                       const touring::Solution& solution);

/// The line for a show that has no film, if the village is owed it.
[[nodiscard]] std::optional<model::Missed> without_film(const model::Model& model,
                                                        const TourProblem& problem,
                                                        const model::Screening& screening);

} // namespace loa::plan
