#include "loa/touring/bound.hpp"

#include <catch2/catch.hpp>

#include "exhaustive.hpp"
#include "loa/touring/solve.hpp"
#include "random_problem.hpp"
#include "small_problem.hpp"

namespace loa::touring {
namespace {

TEST_CASE("no small tour has less shortfall, change or effort than the bounds")
{
    int closed_shortfalls = 0;
    for (std::uint64_t seed = 0; seed != 200; ++seed) {
        Problem problem = small_tours(seed);
        problem.announced_first = seed % 2 == 0;
        const Cost least = least_cost(problem);
        const Bound shortfall = bound(problem, Goal::shortfall, least);
        const Bound changed = bound(problem, Goal::changed, least);
        const Bound effort = bound(problem, Goal::effort, least);
        INFO("problem " << seed);
        REQUIRE((shortfall.solved && changed.solved && effort.solved));
        REQUIRE((shortfall.ways && shortfall.nights));
        REQUIRE(shortfall.value <= least.shortfall);
        REQUIRE(effort.value <= least.effort);
        if (problem.announced_first) {
            REQUIRE(changed.value <= least.changed);
        }
        REQUIRE(shortfall_bound(problem).value <= shortfall.value);
        closed_shortfalls += shortfall.value == least.shortfall ? 1 : 0;
    }
    CHECK(closed_shortfalls > 150);
}

TEST_CASE("no plan found goes below the bounds, whatever the stops, gaps and patterns")
{
    for (std::uint64_t seed = 0; seed != 150; ++seed) {
        Size size{
            9, 6, 2, static_cast<std::int32_t>(seed % 3), static_cast<std::int32_t>(seed % 4)};
        size.patterns = true;
        const Problem problem = random_problem(seed, size);
        const Solution found = solve(problem, {search::by_steps(500), 1});
        INFO("problem " << seed);
        const Bound shortfall = shortfall_bound(problem);
        REQUIRE(shortfall.solved);
        REQUIRE(shortfall.value <= found.cost.shortfall);
        REQUIRE(bound(problem, Goal::effort, found.cost).value <= found.cost.effort);
    }
}

TEST_CASE("another team never raises the least shortfall")
{
    for (std::uint64_t seed = 0; seed != 60; ++seed) {
        Problem problem = random_problem(seed, {9, 6, 2, 2, static_cast<std::int32_t>(seed % 3)});
        const std::int64_t before = shortfall_bound(problem).value;
        problem.teams.push_back(problem.teams[seed % 2]);
        INFO("problem " << seed);
        REQUIRE(shortfall_bound(problem).value <= before);
    }
}

TEST_CASE("one evening a day leaves out what the days do not hold")
{
    Problem problem = line_problem();
    problem.days = 2;
    problem.teams[0].stops = 1;
    problem.places[1].weight = 4;
    problem.places[2].weight = 3;
    CHECK(shortfall_bound(problem) == Bound{1, true, true, true});
}

TEST_CASE("rest days cost evenings")
{
    Problem problem = line_problem();
    problem.teams[0].stops = 1;
    problem.teams[0].nights = 1;
    problem.teams[0].rest = 1;
    problem.teams[0].day_limit = {30}; // every place takes a night
    for (Place& place : problem.places) {
        place.service = 15;
    }
    problem.places[2].service = 0;
    CHECK(shortfall_bound(problem).value ==
          solve(problem, {search::by_steps(500), 1}).cost.shortfall);
}

TEST_CASE("hours bound the visits of a day with several stops")
{
    Problem problem = line_problem();
    problem.days = 1;
    problem.teams[0].day_limit = {60};
    for (Place& place : problem.places) {
        place.service = 20;
    }
    const Bound bound = shortfall_bound(problem);
    CHECK(bound.value == 1); // a way of 10 and 20 of work each: two fit at most
    CHECK(!bound.ways);
}

TEST_CASE("what is announced and shut is the least change")
{
    Problem problem = line_problem();
    problem.teams[0].stops = 1;
    problem.announced = {{{0, 0, 0}}, {{1, 1, 0}}, {{2, 2, 0}}};
    problem.announced_first = true;
    problem.places[1].open = {true, false, true};
    CHECK(bound(problem, Goal::changed, {}).value == 1);
}

TEST_CASE("many places are bounded by their nearest neighbours")
{
    Problem problem = random_problem(3, {60, 28, 2, 3, 1});
    problem.teams[0].nights = problem.teams[1].nights = 3;
    const Bound bound = shortfall_bound(problem);
    CHECK(bound.solved);
    CHECK(!bound.ways);
    CHECK(bound.nights);
    CHECK(bound.value <= solve(problem, {search::by_steps(300), 1}).cost.shortfall);
}

} // namespace
} // namespace loa::touring
