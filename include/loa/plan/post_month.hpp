#pragma once

#include <span>

#include "loa/model/month_plan.hpp"
#include "loa/plan/hang_month.hpp"

namespace loa::plan {

/// Plans what is posted on which page at which of its times in `month`: every time is used as far as
/// there are posts that keep their page's gap, evenly, by the rotation core; what campaigns owe comes
/// first. `history` holds the postings before the month.
///
/// Order:  the same input and seed give the same plan.
[[nodiscard]] model::MonthPlan post_month(const model::Model& model,
                                          date::year_month month,
                                          std::span<const model::Posting> history,
                                          const MonthOptions& options);

} // namespace loa::plan
