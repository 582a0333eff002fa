#pragma once

#include <map>
#include <set>
#include <utility>

#include "loa/rules/hanging_rule.hpp"

namespace loa::rules {

using CrewDay = std::pair<model::CrewKey, time::Day>;

/// The sites each crew stops at on each day; hanging and taking down at one site is one stop.
[[nodiscard]] std::map<CrewDay, std::set<model::SiteKey>> crew_stops(const JudgedHangings& judged);

} // namespace loa::rules
