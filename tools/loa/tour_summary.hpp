#pragma once

#include "loa/model/model.hpp"
#include "loa/model/tour_plan.hpp"
#include "terminal.hpp"

namespace loa::cli {

/// Prints size and quality of tours, what each team does, and what did not fit.
void print_tour_summary(const model::Model& model, const model::TourPlan& plan, Terminal& terminal);

/// Prints "Tours 01/11 – 30/11/2022, version 1".
void print_tour_heading(const model::TourPlan& plan, Terminal& terminal);

/// How many announced shows are changed, and that at least so many must be.
void print_changes(const model::TourPlan& plan, std::int64_t at_least, Terminal& terminal);

/// Names the shows that are held as announced, but with other films.
void print_film_changes(const model::Model& model,
                        const std::vector<model::Screening>& changed,
                        Terminal& terminal);

} // namespace loa::cli
