#include <cstddef>

#include <catch2/catch.hpp>

#include "small_problem.hpp"

namespace loa::touring {
namespace {

TEST_CASE("nothing planned costs everything owed")
{
    Problem problem = line_problem();
    problem.places[1].weight = 5;
    problem.places[2].waiting = 7;
    problem.teams[0].norm = 4;
    problem.fixed = {{0, 0, 0}};
    problem.announced = {{{0, 0, 0}, 3}};
    CHECK(cost(problem, {}) == Cost{1, 0, 7, 4, 7, 0, 3});
}

TEST_CASE("a day's ways lead from the base through the stops and back")
{
    const Problem problem = line_problem();
    CHECK(cost(problem, {{0, 0, {0, 1, 2}, false}}).effort == 60);
    CHECK(cost(problem, {{0, 0, {1, 0, 2}, false}}).effort == 80);
}

TEST_CASE("a night away begins the next day where it was spent")
{
    Problem problem = line_problem();
    problem.teams[0].nights = 1;
    problem.teams[0].night_cost = 4;
    CHECK(cost(problem, {{0, 0, {2}, true}, {0, 1, {1}, false}}).effort == 30 + 4 + 10 + 20);
}

TEST_CASE("a day away without a route is the way home")
{
    Problem problem = line_problem();
    problem.teams[0].nights = 1;
    CHECK(cost(problem, {{0, 0, {2}, true}}).effort == 60);
    CHECK(cost(problem, {{0, 0, {2}, true}, {0, 1, {}, false}}).effort == 60);
}

TEST_CASE("a day takes the ways of its season and the dislike of its day")
{
    Problem problem = line_problem();
    problem.seasons.push_back(problem.seasons[0]);
    for (std::int32_t& way : problem.seasons[1].time) {
        way *= 2;
    }
    problem.season_of = {0, 1, 0};
    problem.places[0].dislike = {0, 5, 0};
    CHECK(cost(problem, {{0, 0, {0}, false}}).effort == 20);
    CHECK(cost(problem, {{0, 1, {0}, false}}).effort == 45);
}

TEST_CASE("ways may cost something else than their time")
{
    Problem problem = line_problem();
    problem.seasons[0].cost.assign(problem.seasons[0].time.size(), 1);
    for (std::size_t node = 0; node != 4; ++node) {
        problem.seasons[0].cost[node * 4 + node] = 0;
    }
    CHECK(cost(problem, {{0, 0, {0, 1, 2}, false}}).effort == 4);
}

TEST_CASE("late visits count beside missing norms")
{
    Problem problem = line_problem();
    problem.places[0].due = Day{0};
    problem.teams[0].norm = 3;
    CHECK(cost(problem, {{0, 0, {0}, false}}).norms == 2);
    CHECK(cost(problem, {{0, 1, {0}, false}}).norms == 3);
}

TEST_CASE("an announced visit is kept only on its day by its team")
{
    Problem problem = line_problem();
    problem.announced = {{{0, 1, 0}, 2}, {{1, 1, 0}, 3}};
    CHECK(cost(problem, {{0, 1, {0}, false}}).distance == 3);
    problem.announced_first = true;
    CHECK(cost(problem, {{0, 1, {0}, false}}).distance == 0);
    CHECK(cost(problem, {{0, 1, {0}, false}}).changed == 3);
}

} // namespace
} // namespace loa::touring
