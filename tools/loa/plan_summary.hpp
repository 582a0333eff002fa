#pragma once

#include <vector>

#include "later_weeks.hpp"
#include "loa/model/model.hpp"
#include "loa/model/plan_version.hpp"
#include "terminal.hpp"

namespace loa::cli {

/// Whether a person should look at the plan: something is short, or two preferred items collide.
[[nodiscard]] bool needs_a_look(const model::PlanVersion& version);

/// Prints size and quality of a plan, what did not fit, and what collides.
void print_summary(const model::Model& model,
                   const model::PlanVersion& version,
                   Terminal& terminal);

/// Prints "Week 47/2022 (21/11 – 27/11/2022), version 1".
void print_heading(const model::PlanVersion& version, Terminal& terminal);

/// The same as one JSON object, with the later weeks that the plan breaks.
void print_summary_json(const model::Model& model,
                        const model::PlanVersion& version,
                        const std::vector<BrokenWeek>& broken,
                        Terminal& terminal);

} // namespace loa::cli
