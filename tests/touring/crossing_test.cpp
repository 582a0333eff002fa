#include "touring/crossing.hpp"

#include <catch2/catch.hpp>

#include "loa/touring/solve.hpp"
#include "random_problem.hpp"
#include "touring/journey.hpp"

namespace loa::touring {
namespace {

Plan some_plan(const Problem& problem, std::uint64_t seed)
{
    return solve(problem, {search::by_steps(64), seed}).plan;
}

TEST_CASE("a crossing visits each place on the days of one of the plans or not at all")
{
    std::size_t from_first = 0;
    std::size_t from_second = 0;
    for (std::uint64_t seed = 0; seed != 100; ++seed) {
        const Problem problem = random_problem(seed, {12, 6, 2, 0, 0});
        const Layout layout{problem};
        const Prices prices{layout};
        const Plan first = some_plan(problem, 1);
        const Plan second = some_plan(problem, 2);
        State state{layout, prices};
        search::Random random{seed};
        cross(state, first, second, random);
        const auto days = days_by_place(problem, state.plan());
        const auto days_of_first = days_by_place(problem, first);
        const auto days_of_second = days_by_place(problem, second);
        for (PlaceIndex v = 0; v != layout.places(); ++v) {
            INFO("problem " << seed << ", place " << v);
            const bool as_first = days[v] == days_of_first[v];
            const bool as_second = days[v] == days_of_second[v];
            CHECK((as_first || as_second || days[v].empty()));
            from_first += as_first && !as_second ? 1 : 0;
            from_second += as_second && !as_first ? 1 : 0;
        }
    }
    CHECK(from_first > 0);
    CHECK(from_second > 0);
}

} // namespace
} // namespace loa::touring
