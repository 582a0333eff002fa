#pragma once

#include "loa/model/model.hpp"
#include "loa/model/tour_plan.hpp"
#include "terminal.hpp"

namespace loa::cli {

/// Prints size and quality of tours, what each team does, and what did not fit.
void print_tour_summary(const model::Model& model, const model::TourPlan& plan, Terminal& terminal);

/// Prints "Tours 01/11 – 30/11/2022, version 1".
void print_tour_heading(const model::TourPlan& plan, Terminal& terminal);

} // namespace loa::cli
