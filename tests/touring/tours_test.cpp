#include "touring/tours.hpp"

#include <catch2/catch.hpp>

#include "random_problem.hpp"
#include "small_problem.hpp"

namespace loa::touring {
namespace {

DayWork stop_at(const Problem& problem, PlaceIndex v)
{
    return {v, v, 0, problem.places[v].service, problem.places[v].load, false};
}

TEST_CASE("a team that stays at home costs nothing")
{
    Problem problem = line_problem();
    problem.teams[0].nights = 2;
    const Layout layout{problem};
    const Tours tours{layout, 0};
    CHECK(tours.value() == 0);
    CHECK(tours.nights() == std::vector<bool>{false, false, false});
}

TEST_CASE("nights follow from the stops")
{
    Problem problem = line_problem();
    problem.teams[0].nights = 2;
    problem.teams[0].night_cost = 1;
    const Layout layout{problem};
    Tours tours{layout, 0};
    tours.change(0, stop_at(problem, 2));
    tours.change(2, stop_at(problem, 1));
    CHECK(tours.value() == 62); // waits a day rather than go home and out again
    CHECK(tours.nights() == std::vector<bool>{true, true, false});
}

TEST_CASE("the value with a changed day is the value after changing it")
{
    for (std::uint64_t seed = 0; seed != 300; ++seed) {
        const Problem problem = random_problem(seed, {8, 9, 1, 3, 1});
        if (problem.teams[0].nights == 0) {
            continue;
        }
        const Layout layout{problem};
        Tours tours{layout, 0};
        search::Random random{seed};
        for (int i = 0; i != 40; ++i) {
            const Day d = random.below(problem.days);
            if (!problem.teams[0].works.empty() && !problem.teams[0].works[d]) {
                continue;
            }
            const DayWork work = stop_at(problem, random.below(8));
            const std::int64_t expected = tours.value_with(d, work);
            tours.change(d, work);
            INFO("problem " << seed << ", change " << i);
            REQUIRE(tours.value() == expected);
            if (random.below(3) == 0) {
                tours.change(random.below(problem.days), {});
            }
        }
    }
}

TEST_CASE("tours changed often are those built from the same days at once")
{
    for (std::uint64_t seed = 0; seed != 300; ++seed) {
        const Problem problem = random_problem(seed, {8, 9, 1, 3, 1});
        if (problem.teams[0].nights == 0) {
            continue;
        }
        const Layout layout{problem};
        search::Random random{seed};
        Tours often{layout, 0};
        std::vector<DayWork> days(problem.days);
        for (int i = 0; i != 40; ++i) {
            const Day d = random.below(problem.days);
            days[d] = random.below(3) == 0 ? DayWork{} : stop_at(problem, random.below(8));
            often.change(d, days[d]);
        }
        Tours once{layout, 0};
        for (Day d = 0; d != problem.days; ++d) {
            once.change(d, days[d]);
        }
        INFO("problem " << seed);
        REQUIRE(often.value() == once.value());
        REQUIRE(often.nights() == once.nights());
        for (Day d = 0; d != problem.days; ++d) {
            const DayWork work = stop_at(problem, random.below(8));
            REQUIRE(often.value_with(d, work) == once.value_with(d, work));
        }
    }
}

} // namespace
} // namespace loa::touring
