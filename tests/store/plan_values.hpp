#pragma once

#include <cstdint>

#include "loa/model/month_plan.hpp"
#include "loa/model/plan_version.hpp"
#include "loa/model/tour_plan.hpp"

namespace loa::store::testing {

/// Monday of 2022-W47.
[[nodiscard]] time::Day monday();

/// A bulletin airing at station "sll" at `from`.
[[nodiscard]] model::Airing airing_at(time::Second from);

/// A plan of `week` that airs one bulletin on its Monday at 05:30.
[[nodiscard]] model::PlanVersion small_plan(time::Week week);

/// A plan whose every field is drawn from `seed`: all enumerators, absent and present, odd texts.
[[nodiscard]] model::PlanVersion arbitrary_plan(std::uint64_t seed);

/// Tours of a month whose every field is drawn from `seed`.
[[nodiscard]] model::TourPlan arbitrary_tours(std::uint64_t seed);

/// A month of banners, talks or posts whose every field is drawn from `seed`.
[[nodiscard]] model::MonthPlan arbitrary_month(std::uint64_t seed);

} // namespace loa::store::testing
