#include "touring/elites.hpp"

#include <array>

#include <catch2/catch.hpp>

#include "random_problem.hpp"

namespace loa::touring {
namespace {

/// Every place once, on the day its digit says.
Plan on_days(const std::vector<Day>& days)
{
    Plan plan;
    for (Day d = 0; d != 4; ++d) {
        DayRoute route{0, d, {}, false};
        for (PlaceIndex v = 0; v != days.size(); ++v) {
            if (days[v] == d) {
                route.stops.push_back(v);
            }
        }
        plan.push_back(route);
    }
    return plan;
}

Problem eight_places()
{
    return random_problem(1, {8, 4, 1, 0, 0});
}

TEST_CASE("a plan takes the place of the one it resembles only if it is better")
{
    const Problem problem = eight_places();
    Elites elites;
    REQUIRE(elites.add(problem, {10, on_days({0, 0, 0, 0, 1, 1, 1, 1})}));
    REQUIRE_FALSE(elites.add(problem, {11, on_days({0, 0, 0, 0, 1, 1, 1, 2})}));
    REQUIRE(elites.size() == 1);
    REQUIRE(elites.add(problem, {9, on_days({0, 0, 0, 0, 1, 1, 1, 2})}));
    REQUIRE(elites.size() == 1);
    REQUIRE(elites.add(problem, {20, on_days({3, 3, 0, 0, 1, 1, 1, 2})}));
    REQUIRE(elites.size() == 2);
}

TEST_CASE("among as many as there may be a better plan replaces the worst")
{
    const Problem problem = eight_places();
    Elites elites;
    for (Day d = 0; d != Elites::most; ++d) {
        const Day a = d % 4;
        const Day b = d / 4;
        REQUIRE(elites.add(problem, {100 + d, on_days({a, a, a, b, b, b, a, b})}));
    }
    REQUIRE(elites.size() == Elites::most);
    REQUIRE_FALSE(elites.add(problem, {200, on_days({0, 1, 2, 3, 0, 1, 2, 3})}));
    REQUIRE(elites.add(problem, {50, on_days({0, 1, 2, 3, 0, 1, 2, 3})}));
    REQUIRE(elites.size() == Elites::most);
}

TEST_CASE("two different elites are drawn, the better ones more often")
{
    const Problem problem = eight_places();
    Elites elites;
    for (Day d = 0; d != 4; ++d) {
        REQUIRE(elites.add(problem, {100 + d, on_days({d, d, d, d, d, d, d, d})}));
    }
    search::Random random{1};
    std::array<int, 4> times{};
    for (int i = 0; i != 1000; ++i) {
        const Elites::Pair pair = elites.draw(random);
        REQUIRE(pair.first != pair.second);
        ++times[static_cast<std::size_t>(pair.first->value - 100)];
    }
    CHECK(times[0] > times[1]);
    CHECK(times[1] > times[2]);
    CHECK(times[2] > times[3]);
}

} // namespace
} // namespace loa::touring
