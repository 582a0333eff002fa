#pragma once

#include <vector>

#include "loa/model/timetable.hpp"
#include "plan/problem.hpp"

namespace loa::plan {

/// The airings of the station: what `room` holds, in order within each segment and to the second,
/// and the fixed parts of its sessions.
///
/// Order within a segment: urgent items, then preferred, then the others; they take turns from day
/// to day at who begins, so that a session does not sound as it did the day before, and neighbours
/// are not of one family when it can be helped.
[[nodiscard]] std::vector<model::Airing> airings(const Problem& problem, const Room& room);

} // namespace loa::plan
