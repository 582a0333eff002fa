#pragma once

#include <vector>

#include "loa/model/model.hpp"
#include "loa/touring/problem.hpp"

namespace loa::plan {

/// The places of tours, as nodes, and the ways between them on each day of `days`: shortest paths
/// over the roads of travel.csv, dry or wet, without those closed that day. Days alike share a season.
struct TravelTable {
    std::vector<touring::Ways> seasons;   ///< in minutes
    std::vector<std::uint32_t> season_of; ///< by day
};

/// Cost: model::ways_between once a season.
[[nodiscard]] TravelTable travel_table(const model::Model& model,
                                       const std::vector<model::PlaceKey>& nodes,
                                       const time::DateSpan& days);

} // namespace loa::plan
