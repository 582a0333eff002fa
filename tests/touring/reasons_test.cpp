#include <catch2/catch.hpp>

#include "small_problem.hpp"

namespace loa::touring {
namespace {

/// Why the place 30 from the base is not visited.
Reason reason_of_last(const Problem& problem)
{
    const std::vector<Missing> missing = missing_visits(problem, {{0, 0, {0, 1}, false}});
    REQUIRE(missing.size() == 1);
    CHECK(missing[0].place == 2);
    CHECK(missing[0].visits == problem.places[2].visits);
    return missing[0].reason;
}

TEST_CASE("what is visited as owed is not missing")
{
    CHECK(missing_visits(line_problem(), {{0, 0, {0, 1, 2}, false}}).empty());
}

TEST_CASE("a missing visit that would fit alone had no room")
{
    CHECK(reason_of_last(line_problem()) == Reason::no_room);
}

TEST_CASE("a place without a team says so")
{
    Problem problem = line_problem();
    problem.teams.emplace_back().works = {false, false, false};
    problem.places[2].teams = {1};
    CHECK(reason_of_last(problem) == Reason::no_day);
    problem.teams.pop_back();
    CHECK(reason_of_last(problem) == Reason::no_team);
}

TEST_CASE("a place closed on every day or too soon after its last visit has no day")
{
    Problem problem = line_problem();
    problem.places[2].open = {false, false, false};
    CHECK(reason_of_last(problem) == Reason::no_day);
    problem.places[2].open.clear();
    problem.places[2].last_day = -1;
    problem.places[2].min_gap = 4;
    CHECK(reason_of_last(problem) == Reason::no_day);
}

TEST_CASE("a place beyond closed ways has no way")
{
    Problem problem = line_problem();
    for (std::size_t a = 0; a != 3; ++a) {
        problem.seasons[0].time[a * 4 + 3] = closed;
    }
    CHECK(reason_of_last(problem) == Reason::no_way);
}

TEST_CASE("a place too far for a day has no time unless a night away helps")
{
    Problem problem = line_problem();
    problem.places[2].service = 20;
    problem.teams[0].day_limit = {79};
    CHECK(reason_of_last(problem) == Reason::no_time);
    problem.teams[0].nights = 1;
    CHECK(reason_of_last(problem) == Reason::no_room);
    problem.teams[0].day_limit = {49};
    CHECK(reason_of_last(problem) == Reason::no_time);
}

TEST_CASE("a load no team can take says so")
{
    Problem problem = line_problem();
    problem.places[2].load = 3;
    problem.teams[0].load = {2};
    CHECK(reason_of_last(problem) == Reason::no_load);
}

} // namespace
} // namespace loa::touring
