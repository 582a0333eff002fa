#pragma once

#include <string>
#include <vector>

#include "loa/model/plan_version.hpp"
#include "plan/pins.hpp"
#include "plan/problem.hpp"

namespace loa::plan {

/// The demands of the station that `room` leaves below what is owed at least, each with the rule that
/// stopped most of what is missing and the cheapest change that would let it in.
[[nodiscard]] std::vector<model::Bump>
bumps(const Setting& setting, const Problem& problem, const Room& room);

/// What `claim` is short of in `room`, why, and what would help.
[[nodiscard]] model::Bump
bump(const Setting& setting, const Problem& problem, const Room& room, const Claim& claim);

/// A pin that was dropped, told as a demand of one airing on its day.
[[nodiscard]] model::Bump
bump(const Setting& setting, const StationWeek& week, const DroppedPin& dropped);

/// An item that airs nowhere though it should, and the rule because of which.
[[nodiscard]] model::Bump
bump(const StationWeek& week, const model::Content& unheard, std::string rule);

/// What a commune without a station is owed by loudspeaker all the same.
[[nodiscard]] std::vector<model::Bump> without_station(const Setting& setting);

} // namespace loa::plan
