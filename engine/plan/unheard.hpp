#pragma once

#include <vector>

#include "loa/model/plan_version.hpp"
#include "plan/setting.hpp"
#include "plan/station_week.hpp"

namespace loa::plan {

/// Valid, approved items above ordinary that `version` airs nowhere, each with what keeps it silent:
/// one that demands ask for, at their stations; any other, wherever listeners understand it. An urgent
/// item is told at every station that lacks it, a preferred one only when no station has it. Versions
/// of one message count as one, and what a collision tells is not told again.
[[nodiscard]] std::vector<model::Bump> unheard(const Setting& setting,
                                               const std::vector<StationWeek>& weeks,
                                               const model::PlanVersion& version);

} // namespace loa::plan
