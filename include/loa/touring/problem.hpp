#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace loa::touring {

/// Dense indices into a Problem's lists.
using NodeIndex = std::uint32_t;
using PlaceIndex = std::uint32_t;
using TeamIndex = std::uint32_t;
/// A day of the horizon: 0, 1, …
using Day = std::uint32_t;

/// The time or cost of a way that cannot be gone. All others are from 0 up to `longest_way`.
inline constexpr std::int32_t closed = 500'000'000;
inline constexpr std::int32_t longest_way = 10'000'000;

/// The ways between all nodes in one season, as shortest paths: going round is never shorter.
struct Ways {
    std::vector<std::int32_t> time; ///< from × to, in any unit of time (minutes); 0 from a node to
                                    ///< itself
    std::vector<std::int32_t> cost; ///< from × to, in any unit of effort; empty: cost is time
    friend bool operator==(const Ways&, const Ways&) = default;
};

/// Something said of each day, once for all days (one entry), or not at all (empty: no limit).
using ByDay = std::vector<std::int32_t>;

/// People who start from a base and, unless they sleep out, return to it every evening.
struct Team {
    NodeIndex base{};
    std::vector<bool> works;   ///< by day; empty: every day. Days off are spent at the base
    ByDay day_limit;           ///< most time of travel and service in a day; 0: no limit
    ByDay load;                ///< most load in a day; 0: no limit
    std::int32_t stops{};      ///< most visits in a day; 0: no limit
    std::int32_t nights{};     ///< most nights in a row away from the base
    std::int32_t rest{};       ///< days without visits after a tour with a night away
    std::int32_t norm{};       ///< visits due from it in the horizon
    std::int32_t night_cost{}; ///< effort of one night away, ≥ 0
    friend bool operator==(const Team&, const Team&) = default;
};

/// Somewhere owed visits, at most one a day.
struct Place {
    NodeIndex node{};
    std::int32_t service{}; ///< time of one visit
    std::int32_t load{};    ///< load of one visit
    std::int32_t visits{1}; ///< owed within the horizon, ≥ 0; with patterns their common size
    /// Sets of days (ascending) one of which is visited wholly, or none; empty: any days that keep
    /// the gaps, as many of them as can be.
    std::vector<std::vector<Day>> patterns;
    std::int32_t min_gap{1}; ///< without patterns: days from one visit to the next at least, ≥ 1
    std::int32_t max_gap{};  ///< days from one visit to the next at most; 0: any
    std::optional<std::int32_t> last_day; ///< of its last visit before the horizon, < 0; min_gap
                                          ///< counts from it
    std::vector<bool> open;               ///< by day: may be visited; empty: every day
    std::vector<std::int32_t> dislike; ///< by day: effort of a visit that day, ≥ 0; empty: none
    std::vector<TeamIndex> teams;      ///< that may visit it, ascending; empty: all
    std::optional<Day> due;            ///< a visit on a later day is late
    std::int64_t weight{1};            ///< of one visit that is missing, ≥ 0
    std::int64_t waiting{};            ///< of one missing visit in fairness (months since the last)
    friend bool operator==(const Place&, const Place&) = default;
};

struct Visit {
    PlaceIndex place{};
    Day day{};
    TeamIndex team{};
    friend auto operator<=>(const Visit&, const Visit&) = default;
};

/// A visit people were told of.
struct Announced {
    Visit visit;
    std::int64_t weight{1}; ///< of not keeping it as told, ≥ 0
    friend bool operator==(const Announced&, const Announced&) = default;
};

/// Teams that visit places over days. A tour leaves the base on a day, visits places day by day,
/// sleeps at the last place of each day and is back after at most Team::nights nights; a day of a
/// tour may pass without a visit (waiting where it slept, or on the way home). Everybody is at the
/// base before the first day and after the last.
///
/// Special cases: nights = 0, no limit on stops and patterns: the periodic vehicle routing problem;
/// one day: the capacitated one; stops = 1: film teams, one evening show a day.
struct Problem {
    std::uint32_t nodes{};
    Day days{};
    std::vector<Ways> seasons;
    std::vector<std::uint32_t> season_of; ///< by day; empty: the first season always
    std::vector<Team> teams;
    std::vector<Place> places;
    std::vector<Visit> fixed;         ///< to be in every plan; one that breaks a limit is not kept
    std::vector<Announced> announced; ///< what to stay close to
    bool announced_first{}; ///< staying close comes before shortfall, not after everything
    friend bool operator==(const Problem&, const Problem&) = default;
};

} // namespace loa::touring
