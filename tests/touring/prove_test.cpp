#include "loa/touring/prove.hpp"

#include <catch2/catch.hpp>

#include "exhaustive.hpp"
#include "loa/touring/solve.hpp"
#include "random_problem.hpp"
#include "small_problem.hpp"

namespace loa::touring {
namespace {

constexpr Patience patience{600, 20'000};

Plan hasty_plan(const Problem& problem, std::uint64_t steps)
{
    return solve(problem, {search::by_steps(steps), 1}).plan;
}

TEST_CASE("small tours are closed at what trying everything finds")
{
    for (std::uint64_t seed = 0; seed != 100; ++seed) {
        Problem problem = small_tours(seed);
        problem.announced_first = seed % 3 == 0;
        const Proof proof = prove(problem, hasty_plan(problem, 20), patience);
        const Cost least = least_cost(problem);
        INFO("problem " << seed);
        REQUIRE(proof.closed());
        REQUIRE(broken_limits(problem, proof.plan).empty());
        for (const Level& proved : proof.levels) {
            REQUIRE(proved.cost == level(least, proved.goal));
        }
    }
}

TEST_CASE("a fortnight of two teams and twenty places is closed")
{
    for (const std::uint64_t seed : {2U, 3U}) {
        const Problem problem = random_problem(seed, {20, 14, 2, 3, 1});
        const Plan hasty = hasty_plan(problem, 3000);
        const Proof proof = prove(problem, hasty, patience);
        INFO("problem " << seed);
        CHECK(proof.closed());
        CHECK(broken_limits(problem, proof.plan).empty());
        CHECK(cost(problem, proof.plan) <= cost(problem, hasty));
    }
}

TEST_CASE("no level is bounded above what a plan costs, whatever the stops and gaps")
{
    for (std::uint64_t seed = 0; seed != 60; ++seed) {
        Size size{
            8, 6, 2, static_cast<std::int32_t>(seed % 3), static_cast<std::int32_t>(seed % 3)};
        size.patterns = true;
        const Problem problem = random_problem(seed, size);
        const Proof proof = prove(problem, hasty_plan(problem, 400), patience);
        INFO("problem " << seed);
        for (const Level& proved : proof.levels) {
            REQUIRE(proved.bound.value <= proved.cost);
        }
    }
}

TEST_CASE("a plan without a better one stays as it is")
{
    Problem problem = line_problem();
    problem.teams[0].stops = 1;
    problem.teams[0].nights = 2;
    const Plan best = hasty_plan(problem, 200);
    const Proof proof = prove(problem, best, patience);
    CHECK(proof.closed());
    CHECK(proof.plan == best);
}

TEST_CASE("a worse plan is replaced and the better one proved")
{
    Problem problem = line_problem();
    problem.teams[0].stops = 1;
    problem.teams[0].nights = 2;
    const Proof proof = prove(problem, {}, patience);
    CHECK(proof.closed());
    CHECK(cost(problem, proof.plan) == cost(problem, hasty_plan(problem, 200)));
}

TEST_CASE("what the shares of a day leave open is not called closed")
{
    Problem problem = line_problem();
    problem.days = 1;
    problem.teams[0].day_limit = {60};
    for (Place& place : problem.places) {
        place.service = 20;
    }
    const Proof proof = prove(problem, hasty_plan(problem, 200), patience);
    CHECK(!proof.closed());
    CHECK(!proof.levels[1].bound.ways);
    CHECK(proof.levels[1].bound.value <= proof.levels[1].cost);
}

} // namespace
} // namespace loa::touring
