#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "loa/touring/problem.hpp"

namespace loa::touring {

/// What is said of `day`; 0 when nothing is.
[[nodiscard]] inline std::int32_t on_day(const ByDay& values, Day day) noexcept
{
    if (values.empty()) {
        return 0;
    }
    return values.size() == 1 ? values.front() : values[day];
}

/// Whether `day` is among `days`, of which none at all means every day.
[[nodiscard]] inline bool is_among(const std::vector<bool>& days, Day day) noexcept
{
    return days.empty() || days[day];
}

[[nodiscard]] inline bool may_visit(const Place& place, TeamIndex team) noexcept
{
    return place.teams.empty() || std::binary_search(place.teams.begin(), place.teams.end(), team);
}

[[nodiscard]] inline const Ways& ways_on(const Problem& problem, Day day) noexcept
{
    return problem.seasons[problem.season_of.empty() ? 0 : problem.season_of[day]];
}

[[nodiscard]] inline std::int32_t
way_time(const Problem& problem, Day day, NodeIndex from, NodeIndex to) noexcept
{
    return ways_on(problem, day).time[std::size_t{from} * problem.nodes + to];
}

[[nodiscard]] inline std::int32_t
way_cost(const Problem& problem, Day day, NodeIndex from, NodeIndex to) noexcept
{
    const Ways& ways = ways_on(problem, day);
    const std::vector<std::int32_t>& matrix = ways.cost.empty() ? ways.time : ways.cost;
    return matrix[std::size_t{from} * problem.nodes + to];
}

} // namespace loa::touring
