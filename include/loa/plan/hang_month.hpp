#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "loa/model/month_plan.hpp"
#include "loa/rules/rule_pack.hpp"

namespace loa::plan {

/// What a plan of one month is made with.
struct MonthOptions {
    std::uint64_t seed{1};
    std::string made_at; ///< ISO time, kept in the plan
};

/// Plans the hangings that begin in `month`. What `history`, the plans of other months, has up keeps
/// its site, its stock and its crews.
///
/// Dates come first: for each demand the days to hang, exchange and take down, by exact shortest
/// paths over the days against what is already placed; then many times a few demands are taken out
/// and placed anew in another order, and the better is kept. Texts follow, commune by commune, by an
/// exact assignment that repeats none just seen where that can be had. The answer is good, not
/// proven best; each remedy was seen to let more hang.
///
/// Order:  the same input and seed give the same plan.
/// Cost:   Phong Thổ, 18 communes and 34 sites, with the reasons of all that is missing: about 0.1 s.
/// Source: exact re-insertion in ruin and recreate: Christiaens, Vanden Berghe, "Slack Induction by
///         String Removals", Transportation Science 54(2), 2020.
[[nodiscard]] model::MonthPlan hang_month(const model::Model& model,
                                          const rules::RulePack& pack,
                                          date::year_month month,
                                          std::span<const model::Hanging> history,
                                          const MonthOptions& options);

} // namespace loa::plan
