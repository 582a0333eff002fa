#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "loa/search/random.hpp"
#include "loa/touring/problem.hpp"

namespace loa::touring {

/// How large a random problem is, and what occurs in it.
struct Size {
    std::uint32_t places{};
    Day days{};
    std::uint32_t teams{};
    std::int32_t nights{}; ///< at most
    std::int32_t stops{};  ///< a day; 0: no limit
    bool limits{true};     ///< on time and load
    bool patterns{};       ///< at some places
    bool everything{true}; ///< days off, closed days, due days, dislikes, seasons, announced
};

/// Shortest ways, so that going round is never shorter.
inline void close_under_detours(std::vector<std::int32_t>& ways, std::uint32_t nodes)
{
    for (std::uint32_t via = 0; via != nodes; ++via) {
        for (std::uint32_t a = 0; a != nodes; ++a) {
            for (std::uint32_t b = 0; b != nodes; ++b) {
                const std::int32_t round = ways[a * nodes + via] + ways[via * nodes + b];
                ways[a * nodes + b] = std::min(ways[a * nodes + b], std::min(round, closed));
            }
        }
    }
}

inline Ways random_ways(search::Random& random, std::uint32_t nodes, bool some_closed)
{
    Ways ways;
    for (std::uint32_t a = 0; a != nodes; ++a) {
        for (std::uint32_t b = 0; b != nodes; ++b) {
            const bool shut = some_closed && random.below(4) == 0;
            const auto way = static_cast<std::int32_t>(10 + random.below(90));
            ways.time.push_back(a == b ? 0 : shut ? closed : way);
        }
    }
    close_under_detours(ways.time, nodes);
    return ways;
}

inline std::vector<bool> random_days(search::Random& random, Day days)
{
    std::vector<bool> open;
    for (Day d = 0; d != days; ++d) {
        open.push_back(random.below(4) != 0);
    }
    return open;
}

inline Team random_team(search::Random& random, const Size& size)
{
    Team team;
    team.base = random.below(2);
    team.nights =
        static_cast<std::int32_t>(random.below(static_cast<std::uint32_t>(size.nights) + 1));
    team.stops = size.stops;
    team.rest = static_cast<std::int32_t>(random.below(2));
    team.night_cost = static_cast<std::int32_t>(random.below(20));
    if (size.limits) {
        team.day_limit = {static_cast<std::int32_t>(100 + random.below(200))};
        team.load = {static_cast<std::int32_t>(5 + random.below(15))};
    }
    if (size.everything) {
        team.works = random_days(random, size.days);
        team.norm = static_cast<std::int32_t>(random.below(4));
    }
    return team;
}

inline void add_wishes(Place& place, search::Random& random, const Size& size)
{
    place.open = random_days(random, size.days);
    for (Day d = 0; d != size.days; ++d) {
        place.dislike.push_back(static_cast<std::int32_t>(random.below(10)));
    }
    if (random.below(2) == 0) {
        place.due = random.below(size.days);
    }
    if (random.below(2) == 0) {
        place.last_day = -1 - static_cast<std::int32_t>(random.below(3));
    }
    if (random.below(3) == 0) {
        place.teams = {random.below(size.teams)};
    }
    place.waiting = random.below(12);
}

inline Place random_place(search::Random& random, const Size& size, NodeIndex node)
{
    Place place;
    place.node = node;
    place.service = static_cast<std::int32_t>(random.below(60));
    place.load = static_cast<std::int32_t>(random.below(6));
    place.visits = 1 + static_cast<std::int32_t>(random.below(2));
    place.min_gap = 1 + static_cast<std::int32_t>(random.below(3));
    place.max_gap = random.below(3) == 0 ? place.min_gap + 1 : 0;
    place.weight = 1 + random.below(3);
    if (size.patterns && random.below(2) == 0 && size.days > 2) {
        place.visits = 2;
        for (Day d = 0; d + 2 < size.days; ++d) {
            place.patterns.push_back({d, d + 2});
        }
    }
    if (size.everything) {
        add_wishes(place, random, size);
    }
    return place;
}

/// Two bases, then a node for each place.
inline Problem random_problem(std::uint64_t seed, const Size& size)
{
    search::Random random{seed};
    Problem problem;
    problem.nodes = size.places + 2;
    problem.days = size.days;
    problem.seasons.push_back(random_ways(random, problem.nodes, false));
    if (size.everything) {
        problem.seasons.push_back(random_ways(random, problem.nodes, true));
        for (Day d = 0; d != size.days; ++d) {
            problem.season_of.push_back(random.below(2));
        }
    }
    for (std::uint32_t k = 0; k != size.teams; ++k) {
        problem.teams.push_back(random_team(random, size));
    }
    for (NodeIndex node = 2; node != problem.nodes; ++node) {
        problem.places.push_back(random_place(random, size, node));
    }
    for (std::uint32_t i = 0; size.everything && i != 3 && size.places != 0; ++i) {
        const PlaceIndex v = random.below(size.places);
        problem.announced.push_back(
            {{v, random.below(size.days), random.below(size.teams)}, 1 + random.below(3)});
    }
    return problem;
}

/// Nights away, one stop a day, one visit each: small enough for trying everything.
inline Problem small_tours(std::uint64_t seed)
{
    const auto few = static_cast<std::uint32_t>(seed % 3);
    Problem problem =
        random_problem(seed, {5 + few, 4 + few, 1 + static_cast<std::uint32_t>(seed % 2), 2, 1});
    for (Place& place : problem.places) {
        place.visits = 1;
    }
    return problem;
}

} // namespace loa::touring
