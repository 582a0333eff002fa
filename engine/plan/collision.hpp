#pragma once

#include <vector>

#include "loa/model/plan_version.hpp"
#include "plan/pins.hpp"
#include "plan/problem.hpp"

namespace loa::plan {

/// Preferred and urgent items (ưu tiên, khẩn cấp) that wait although they could air, each with the one
/// that has its place: which of them airs is for a person to decide. An item waits when it fits
/// nowhere and a claim it serves is below what is owed or it airs nowhere in the week, or when it is
/// pinned in vain. Each pair is named once, where it first meets.
[[nodiscard]] std::vector<model::Collision>
collisions(const Problem& problem, const Room& room, const std::vector<DroppedPin>& dropped);

} // namespace loa::plan
