#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "loa/touring/plan.hpp"

namespace loa::touring {

/// One day of one team, walked through.
struct Leg {
    const DayRoute* route{}; ///< null: nothing is planned
    std::int64_t time{};     ///< of travel and service
    std::int64_t cost{};     ///< of ways, night and disliked day
    std::int64_t load{};
    std::int32_t nights{}; ///< away in a row after the day; 0: at the base
    std::int32_t rest{};   ///< days of rest still owed when the day begins
    bool travels{};        ///< leaves the base, or begins the day away from it
    bool ways{true};       ///< all ways are open
};

/// Every day of `team` in `plan`, in order. A day away without a route is the way home.
[[nodiscard]] std::vector<Leg> journey(const Problem& problem, const Plan& plan, TeamIndex team);

/// The days on which each place is visited, ascending, by place.
[[nodiscard]] std::vector<std::vector<Day>> days_by_place(const Problem& problem, const Plan& plan);

} // namespace loa::touring
