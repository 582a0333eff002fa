#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "loa/model/model.hpp"
#include "loa/model/tour_plan.hpp"
#include "loa/plan/plan_week.hpp"

namespace loa::plan {

/// How tours are planned. The same options and input give the same tours.
struct TourOptions {
    std::uint64_t seed{1};
    Effort effort{Effort::normal};
    std::string made_at; ///< copied into the plan
    /// What villages were told; with `from`, everything before that day stays, and as much as can be
    /// after it.
    std::vector<model::Tour> announced;
    std::optional<time::Day> from;
};

/// The tours of all teams in `days`, a month. Never breaks a hard rule of tours: what does not fit is
/// listed as missed, with the reason and what would help. `history` holds what villages saw before.
[[nodiscard]] model::TourPlan plan_tours(const model::Model& model,
                                         const time::DateSpan& days,
                                         std::span<const model::Shown> history,
                                         const TourOptions& options);

} // namespace loa::plan
