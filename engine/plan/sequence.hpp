#pragma once

#include <vector>

#include "loa/model/timetable.hpp"
#include "plan/problem.hpp"

namespace loa::plan {

/// The airings of the station: what `room` holds, in order within each segment and to the second,
/// and the fixed parts of its sessions.
///
/// Order within a segment: see ordered(); with `same_order` that of the files, by priority.
[[nodiscard]] std::vector<model::Airing>
airings(const Problem& problem, const Room& room, bool same_order);

} // namespace loa::plan
