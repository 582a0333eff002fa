#include "touring/route_pool.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

#include "loa/touring/solve.hpp"
#include "random_problem.hpp"

namespace loa::touring {
namespace {

/// Equal teams that sleep at home, and patterns for all places, one or two visits each.
Problem periodic(std::uint64_t seed, std::uint32_t places)
{
    Problem problem = random_problem(seed, {places, 4, 3, 0, 0, false, false, false});
    Team team = problem.teams.front();
    team.load = {static_cast<std::int32_t>(places / 2)};
    problem.teams.assign(3, team);
    for (PlaceIndex v = 0; v != places; ++v) {
        Place& place = problem.places[v];
        place.load = 1 + static_cast<std::int32_t>(v % 2);
        place.visits = v % 3 == 0 ? 2 : 1;
        place.patterns = v % 3 == 0 ? std::vector<std::vector<Day>>{{0, 2}, {1, 3}}
                                    : std::vector<std::vector<Day>>{{0}, {1}, {2}, {3}};
    }
    return problem;
}

/// `plan` with the stops of all days but `good` in the order of their places.
Plan spoilt(Plan plan, Day good)
{
    for (DayRoute& route : plan) {
        if (route.day != good) {
            std::ranges::sort(route.stops);
        }
    }
    return plan;
}

TEST_CASE(
    "what routes of several plans make up keeps every limit and is as cheap as their best days")
{
    for (std::uint64_t seed = 0; seed != 20; ++seed) {
        const Problem problem = periodic(seed, 24);
        const Plan good = solve(problem, {search::by_steps(500), seed}).plan;
        const Layout layout{problem};
        RoutePool pool{layout};
        for (Day d = 0; d != problem.days; ++d) {
            pool.add(spoilt(good, d));
        }
        INFO("problem " << seed);
        REQUIRE(missing_visits(problem, good).empty());
        const auto found = pool.cheaper_than(spoilt(good, 0));
        REQUIRE(found.has_value());
        CHECK(broken_limits(problem, *found).empty());
        CHECK(missing_visits(problem, *found).empty());
        CHECK(cost(problem, *found) <= cost(problem, good));
    }
}

TEST_CASE("the good day of each of two plans makes a better plan than either")
{
    // A line of places; one team, two days, each place on the day its half is visited.
    Problem problem = periodic(1, 6);
    problem.days = 2;
    problem.teams.resize(1);
    problem.teams[0].load.clear();
    for (std::uint32_t a = 0; a != problem.nodes; ++a) {
        for (std::uint32_t b = 0; b != problem.nodes; ++b) {
            const auto way = static_cast<std::int32_t>(a < b ? b - a : a - b);
            problem.seasons[0].time[a * problem.nodes + b] = 10 * way;
        }
    }
    for (Place& place : problem.places) {
        place.visits = 1;
        place.patterns = {{0}, {1}};
    }
    const Plan first{{0, 0, {0, 1, 2}, false}, {0, 1, {4, 3, 5}, false}};
    const Plan second{{0, 0, {1, 0, 2}, false}, {0, 1, {3, 4, 5}, false}};
    const Layout layout{problem};
    RoutePool pool{layout};
    pool.add(first);
    pool.add(second);
    const auto found = pool.cheaper_than(second);
    REQUIRE(found.has_value());
    CHECK(*found == Plan{{0, 0, {0, 1, 2}, false}, {0, 1, {3, 4, 5}, false}});
    CHECK(!pool.cheaper_than(*found).has_value());
}

TEST_CASE("plans that are more than their routes are left alone")
{
    const Problem plain = periodic(1, 6);
    const auto suits = [](const Problem& problem) { return RoutePool{Layout{problem}}.suits(); };
    REQUIRE(suits(plain));
    Problem away = plain;
    away.teams[0].nights = 1;
    CHECK(!suits(away));
    Problem told = plain;
    told.announced.push_back({{0, 0, 0}, 1});
    CHECK(!suits(told));
    Problem spaced = plain;
    spaced.places[0].patterns.clear();
    CHECK(!suits(spaced));
}

} // namespace
} // namespace loa::touring
