#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "loa/touring/problem.hpp"

namespace loa::touring {

/// What a team does on one day.
struct DayRoute {
    TeamIndex team{};
    Day day{};
    std::vector<PlaceIndex> stops; ///< in the order of travel
    bool overnight{};              ///< sleeps where the day ends instead of going home
    friend bool operator==(const DayRoute&, const DayRoute&) = default;
};

/// Days on which a team does something: by day, then team. Others are spent at the base.
using Plan = std::vector<DayRoute>;

/// What a plan costs, most important first. Hard limits are not in it: plans keep them.
struct Cost {
    std::int64_t not_fixed{};  ///< fixed visits that are not in the plan
    std::int64_t changed{};    ///< distance to what is announced, if Problem::announced_first
    std::int64_t shortfall{};  ///< Σ Place::weight · missing visits
    std::int64_t norms{};      ///< visits missing from the teams' norms, and late visits
    std::int64_t unfairness{}; ///< Σ Place::waiting · missing visits
    std::int64_t effort{};     ///< cost of ways, nights away and disliked days
    std::int64_t distance{};   ///< Σ Announced::weight of those not kept, unless announced_first
    friend auto operator<=>(const Cost&, const Cost&) = default;
};

/// What `plan` costs, recomputed from the definition.
[[nodiscard]] Cost cost(const Problem& problem, const Plan& plan);

/// A hard limit.
enum class Limit {
    order,   ///< days and teams ascend, once each; team, day and places exist
    work,    ///< the team does not work that day, or sleeps out before a day off
    way,     ///< there is no way
    time,    ///< the day is longer than Team::day_limit
    load,    ///< more than Team::load
    stops,   ///< more than Team::stops
    nights,  ///< more than Team::nights, or away after the last day
    rest,    ///< a visit during Team::rest
    team,    ///< the team may not visit the place
    open,    ///< the place may not be visited that day
    visits,  ///< more visits than owed, or two a day
    pattern, ///< the days are not one of Place::patterns
    gap,     ///< closer than Place::min_gap or further than Place::max_gap (without patterns)
};

/// Every kind of hard limit that `plan` breaks, each once, ascending; empty: it may be carried out.
[[nodiscard]] std::vector<Limit> broken_limits(const Problem& problem, const Plan& plan);

/// Why visits are missing.
enum class Reason {
    no_team, ///< no team may visit it
    no_day,  ///< it is open on no working day of such a team, or its gap leaves none
    no_way,  ///< there is no way to it and back on such a day
    no_time, ///< alone it does not fit into such a day and the nights allowed
    no_load, ///< alone it is too much for every team
    no_room, ///< alone it would fit: other visits take the teams' days
};

/// Visits a place is owed and does not get.
struct Missing {
    PlaceIndex place{};
    std::int32_t visits{};
    Reason reason{};
    friend bool operator==(const Missing&, const Missing&) = default;
};

/// What `plan` leaves out, by place.
[[nodiscard]] std::vector<Missing> missing_visits(const Problem& problem, const Plan& plan);

} // namespace loa::touring
