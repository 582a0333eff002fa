#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "loa/touring/plan.hpp"

namespace loa::touring {

/// Three days, one team, three places on a road 10, 20 and 30 from the base (node 0).
inline Problem line_problem()
{
    Problem problem;
    problem.nodes = 4;
    problem.days = 3;
    problem.seasons.emplace_back();
    for (std::int32_t a = 0; a != 4; ++a) {
        for (std::int32_t b = 0; b != 4; ++b) {
            problem.seasons[0].time.push_back(10 * std::abs(a - b));
        }
    }
    problem.teams.emplace_back();
    for (NodeIndex node = 1; node != 4; ++node) {
        problem.places.emplace_back().node = node;
    }
    return problem;
}

/// How often `plan` visits `v`.
inline std::size_t days_visited(const Plan& plan, PlaceIndex v)
{
    return static_cast<std::size_t>(
        std::count_if(plan.begin(), plan.end(), [v](const DayRoute& route) {
            return std::find(route.stops.begin(), route.stops.end(), v) != route.stops.end();
        }));
}

} // namespace loa::touring
