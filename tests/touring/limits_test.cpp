#include <catch2/catch.hpp>

#include "small_problem.hpp"

namespace loa::touring {
namespace {

using Limits = std::vector<Limit>;

const Plan all_on_the_first_day{{0, 0, {0, 1, 2}, false}};

TEST_CASE("a plan that breaks nothing breaks nothing")
{
    CHECK(broken_limits(line_problem(), {}).empty());
    CHECK(broken_limits(line_problem(), all_on_the_first_day).empty());
}

TEST_CASE("days and teams ascend and exist")
{
    const Problem problem = line_problem();
    CHECK(broken_limits(problem, {{0, 1, {0}, false}, {0, 0, {1}, false}}) == Limits{Limit::order});
    CHECK(broken_limits(problem, {{0, 3, {0}, false}}) == Limits{Limit::order});
    CHECK(broken_limits(problem, {{1, 0, {0}, false}}) == Limits{Limit::order});
    CHECK(broken_limits(problem, {{0, 0, {3}, false}}) == Limits{Limit::order});
}

TEST_CASE("a day has its time, load and stops")
{
    Problem problem = line_problem();
    problem.places[0].service = problem.places[0].load = 5;
    problem.teams[0].day_limit = {65};
    problem.teams[0].load = {5};
    problem.teams[0].stops = 3;
    CHECK(broken_limits(problem, all_on_the_first_day).empty());
    problem.teams[0].day_limit = {64, 100, 100};
    problem.teams[0].load = {4};
    problem.teams[0].stops = 2;
    CHECK(broken_limits(problem, all_on_the_first_day) ==
          Limits{Limit::time, Limit::load, Limit::stops});
}

TEST_CASE("a closed way is not gone")
{
    Problem problem = line_problem();
    problem.seasons[0].time[1 * 4 + 2] = closed;
    CHECK(broken_limits(problem, all_on_the_first_day) == Limits{Limit::way});
}

TEST_CASE("nobody is away longer than allowed or after the last day")
{
    Problem problem = line_problem();
    problem.teams[0].nights = 1;
    CHECK(broken_limits(problem, {{0, 0, {0}, true}, {0, 1, {1}, false}}).empty());
    CHECK(broken_limits(problem, {{0, 0, {0}, true}, {0, 1, {1}, true}}) == Limits{Limit::nights});
    CHECK(broken_limits(problem, {{0, 2, {0}, true}}) == Limits{Limit::nights});
    CHECK(broken_limits(problem, {{0, 0, {}, true}}) == Limits{Limit::nights});
}

TEST_CASE("days off are spent at the base")
{
    Problem problem = line_problem();
    problem.teams[0].nights = 2;
    problem.teams[0].works = {true, false, true};
    CHECK(broken_limits(problem, {{0, 0, {0}, false}, {0, 2, {1}, false}}).empty());
    CHECK(broken_limits(problem, {{0, 1, {0}, false}}) == Limits{Limit::work});
    CHECK(broken_limits(problem, {{0, 0, {0}, true}}) == Limits{Limit::work});
    CHECK(broken_limits(problem, {{0, 0, {0}, true}, {0, 1, {}, true}}) == Limits{Limit::work});
}

TEST_CASE("a tour with a night away is followed by rest")
{
    Problem problem = line_problem();
    problem.teams[0].nights = 1;
    problem.teams[0].rest = 1;
    const Plan tour{{0, 0, {0}, true}, {0, 1, {}, false}, {0, 2, {1}, false}};
    CHECK(broken_limits(problem, tour) == Limits{Limit::rest});
    CHECK(broken_limits(problem, {{0, 0, {0}, false}, {0, 1, {1}, false}}).empty());
    problem.teams[0].rest = 0;
    CHECK(broken_limits(problem, tour).empty());
}

TEST_CASE("a place is visited only by its teams on its days")
{
    Problem problem = line_problem();
    problem.teams.emplace_back();
    problem.places[0].teams = {1};
    problem.places[1].open = {false, true, true};
    CHECK(broken_limits(problem, all_on_the_first_day) == Limits{Limit::team, Limit::open});
    CHECK(broken_limits(problem, {{1, 0, {0}, false}, {0, 1, {1}, false}}).empty());
}

TEST_CASE("visits keep their gaps, from history on")
{
    Problem problem = line_problem();
    problem.places[0].visits = 2;
    problem.places[0].min_gap = 2;
    const Plan close{{0, 0, {0}, false}, {0, 1, {0}, false}};
    const Plan apart{{0, 0, {0}, false}, {0, 2, {0}, false}};
    CHECK(broken_limits(problem, close) == Limits{Limit::gap});
    CHECK(broken_limits(problem, apart).empty());
    problem.places[0].last_day = -1;
    CHECK(broken_limits(problem, apart) == Limits{Limit::gap});
    problem.places[0].last_day = -2;
    CHECK(broken_limits(problem, apart).empty());
    problem.places[0].min_gap = problem.places[0].max_gap = 1;
    CHECK(broken_limits(problem, apart) == Limits{Limit::gap});
}

TEST_CASE("patterns are visited wholly or not at all")
{
    Problem problem = line_problem();
    problem.places[0].visits = 2;
    problem.places[0].patterns = {{0, 1}};
    CHECK(broken_limits(problem, {}).empty());
    CHECK(broken_limits(problem, {{0, 0, {0}, false}, {0, 1, {0}, false}}).empty());
    CHECK(broken_limits(problem, {{0, 0, {0}, false}}) == Limits{Limit::pattern});
}

TEST_CASE("no place is visited more often than owed or twice a day")
{
    Problem problem = line_problem();
    CHECK(broken_limits(problem, {{0, 0, {0}, false}, {0, 1, {0}, false}}) ==
          Limits{Limit::visits});
    problem.places[0].visits = 2;
    CHECK(broken_limits(problem, {{0, 0, {0, 0}, false}}) == Limits{Limit::visits, Limit::gap});
}

} // namespace
} // namespace loa::touring
