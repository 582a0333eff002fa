#pragma once

#include <span>

#include "loa/model/month_plan.hpp"
#include "loa/plan/hang_month.hpp"

namespace loa::plan {

/// Plans who speaks on what at which meetings of `month`. What is owed by the week is planned week by
/// week, the rest over the month. In each commune, heaviest first, topics take turns over the meetings
/// by the rotation core, as far apart as they can; speakers go to one commune a day, in the language
/// most people there listen in and the topic has. `history` holds the talks before the month.
///
/// Order:  the same input and seed give the same plan.
[[nodiscard]] model::MonthPlan speak_month(const model::Model& model,
                                           date::year_month month,
                                           std::span<const model::Talk> history,
                                           const MonthOptions& options);

} // namespace loa::plan
