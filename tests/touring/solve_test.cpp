#include "loa/touring/solve.hpp"

#include <catch2/catch.hpp>

#include "exhaustive.hpp"
#include "loa/touring/prove.hpp"
#include "random_problem.hpp"
#include "small_problem.hpp"

namespace loa::touring {
namespace {

search::Budget steps(std::uint64_t count, std::uint64_t seed = 1)
{
    return {search::by_steps(count), seed};
}

std::vector<std::int64_t> levels(const Cost& cost)
{
    return {cost.not_fixed,
            cost.changed,
            cost.shortfall,
            cost.norms,
            cost.unfairness,
            cost.effort,
            cost.distance};
}

TEST_CASE("a solution keeps every limit and costs what the definition says")
{
    for (std::uint64_t seed = 0; seed != 200; ++seed) {
        Size size{
            12, 7, 2, static_cast<std::int32_t>(seed % 3), static_cast<std::int32_t>(seed % 4)};
        size.patterns = true;
        const Problem problem = random_problem(seed, size);
        const Solution solution = solve(problem, steps(300));
        INFO("problem " << seed);
        REQUIRE(broken_limits(problem, solution.plan).empty());
        REQUIRE(solution.cost == cost(problem, solution.plan));
        REQUIRE(solution.missing == missing_visits(problem, solution.plan));
        REQUIRE(solution.cost <= cost(problem, {}));
    }
}

TEST_CASE("small tours cost what trying everything finds")
{
    for (std::uint64_t seed = 0; seed != 200; ++seed) {
        Problem problem = small_tours(seed);
        problem.announced_first = seed % 5 == 0;
        INFO("problem " << seed);
        CHECK(levels(solve(problem, steps(8000)).cost) == levels(least_cost(problem)));
    }
}

TEST_CASE("with time to cross plans a solution keeps every limit and is no dearer")
{
    for (std::uint64_t seed = 0; seed != 5; ++seed) {
        Problem problem = random_problem(seed, {6, 4, 2, 0, 0});
        for (Place& place : problem.places) {
            place.visits = 1;
            place.patterns.clear();
        }
        INFO("problem " << seed);
        const Solution solution = solve(problem, steps(500'000));
        CHECK(broken_limits(problem, solution.plan).empty());
        CHECK(solution.cost <= solve(problem, steps(5'000)).cost);
        CHECK(solution.cost == cost(problem, solution.plan));
    }
}

TEST_CASE("the same seed gives the same plan")
{
    const Problem problem = random_problem(7, {20, 10, 2, 2, 2});
    CHECK(solve(problem, steps(500, 5)) == solve(problem, steps(500, 5)));
}

TEST_CASE("improving never costs more and keeps what is announced")
{
    for (std::uint64_t seed = 0; seed != 50; ++seed) {
        Problem problem = random_problem(seed, {10, 6, 2, 2, 1});
        const Solution before = solve(problem, steps(50));
        problem.announced.clear();
        for (const DayRoute& route : before.plan) {
            for (const PlaceIndex v : route.stops) {
                problem.announced.push_back({{v, route.day, route.team}, 1});
            }
        }
        problem.announced_first = true;
        const Solution after = improve(problem, before.plan, steps(200));
        INFO("problem " << seed);
        REQUIRE(after.cost <= cost(problem, before.plan));
        REQUIRE(after.cost.changed == 0);
    }
}

TEST_CASE("one place closed by rain changes one announced visit")
{
    Problem problem = line_problem();
    problem.teams[0].stops = 1;
    problem.announced = {{{0, 0, 0}}, {{1, 1, 0}}, {{2, 2, 0}}};
    problem.announced_first = true;
    problem.places[1].open = {true, false, true};
    const Plan rest{{0, 0, {0}, false}, {0, 2, {2}, false}};
    CHECK(improve(problem, rest, steps(200)).cost.changed == 1);
}

TEST_CASE("planning one stop a day again keeps at once what is announced")
{
    std::size_t told = 0;
    for (std::uint64_t seed = 0; seed != 60; ++seed) {
        Problem problem = random_problem(seed, {14, 8, 2, static_cast<std::int32_t>(seed % 3), 1});
        problem.announced.clear();
        const Plan before = solve(problem, steps(100)).plan;
        for (const DayRoute& route : before) {
            for (const PlaceIndex v : route.stops) {
                problem.announced.push_back({{v, route.day, route.team}, 1});
            }
        }
        problem.announced_first = true;
        INFO("problem " << seed);
        REQUIRE(solve(problem, steps(1)).cost.changed == 0);
        told += problem.announced.size();
    }
    CHECK(told > 300);
}

TEST_CASE("rain on a day of teams that sleep at home changes that day's visits only")
{
    for (std::uint64_t seed = 0; seed != 60; ++seed) {
        Problem problem =
            random_problem(seed, {14, 8, 2, 0, static_cast<std::int32_t>(1 + seed % 2)});
        problem.announced.clear();
        const Plan before = solve(problem, steps(100)).plan;
        const Day rain = 3;
        std::int64_t rained_off = 0;
        for (const DayRoute& route : before) {
            for (const PlaceIndex v : route.stops) {
                problem.announced.push_back({{v, route.day, route.team}, 1});
                rained_off += route.day == rain ? 1 : 0;
            }
        }
        for (Place& place : problem.places) {
            place.open.resize(problem.days, true);
            place.open[rain] = false;
            place.max_gap = 0;
        }
        problem.announced_first = true;
        const Solution after = solve(problem, steps(1));
        INFO("problem " << seed);
        REQUIRE(after.cost.changed == rained_off);
        REQUIRE(prove(problem, after.plan, {600, 1000}).levels[0].bound.value == rained_off);
    }
}

TEST_CASE("a fixed visit is in the plan unless it breaks a limit")
{
    Problem problem = line_problem();
    problem.teams[0].stops = 1;
    problem.places[0].dislike = {100, 0, 0};
    problem.fixed = {{0, 0, 0}};
    const Solution kept = solve(problem, steps(200));
    REQUIRE(!kept.plan.empty());
    CHECK(kept.plan[0].stops == std::vector<PlaceIndex>{0});
    CHECK(kept.cost.not_fixed == 0);
    problem.places[0].open = {false, true, true};
    CHECK(solve(problem, steps(200)).cost.not_fixed == 1);
}

TEST_CASE("what weighs more is visited when there is room for one")
{
    Problem problem = line_problem();
    problem.teams[0].works = {false, true, false};
    problem.teams[0].stops = 1;
    problem.places[2].weight = 2;
    const Solution solution = solve(problem, steps(200));
    REQUIRE(solution.plan.size() == 1);
    CHECK(solution.plan[0] == DayRoute{0, 1, {2}, false});
    CHECK(solution.missing ==
          std::vector<Missing>{{0, 1, Reason::no_room}, {1, 1, Reason::no_room}});
}

TEST_CASE("of equals the place that waits longest is visited")
{
    Problem problem = line_problem();
    problem.teams[0].works = {false, true, false};
    problem.teams[0].stops = 1;
    problem.places[2].waiting = 3;
    problem.places[1].waiting = 2;
    CHECK(solve(problem, steps(200)).plan == Plan{{0, 1, {2}, false}});
}

TEST_CASE("nights away are spent where they save ways")
{
    Problem problem = line_problem();
    problem.teams[0].stops = 1;
    CHECK(solve(problem, steps(200)).cost.effort == 20 + 40 + 60);
    problem.teams[0].nights = 2;
    CHECK(solve(problem, steps(200)).cost.effort == 60);
}

TEST_CASE("a problem without places, days or teams is solved by nothing")
{
    Problem problem = line_problem();
    problem.places.clear();
    CHECK(solve(problem, steps(100)).plan.empty());
    problem = line_problem();
    problem.days = 0;
    CHECK(solve(problem, steps(100)).cost.shortfall == 3);
    problem = line_problem();
    problem.teams.clear();
    CHECK(solve(problem, steps(100)).cost.shortfall == 3);
    CHECK(solve(Problem{}, steps(100)).cost == Cost{});
}

TEST_CASE("places owed nothing are left alone")
{
    Problem problem = line_problem();
    problem.places[1].visits = 0;
    const Solution solution = solve(problem, steps(200));
    CHECK(solution.missing.empty());
    CHECK(days_visited(solution.plan, 1) == 0);
}

} // namespace
} // namespace loa::touring
