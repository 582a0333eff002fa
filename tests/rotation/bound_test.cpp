#include "loa/rotation/bound.hpp"

#include <catch2/catch.hpp>

#include "definition.hpp"
#include "loa/rotation/solve.hpp"

namespace loa::rotation {
namespace {

Prices random_prices(const Grid& grid, std::uint64_t seed, double scale)
{
    search::Random random{seed};
    Prices prices;
    for (std::size_t s = 0; s != grid.slots.size(); ++s) {
        prices.slots.push_back(
            {scale * random.unit() / 500, scale * random.unit(), scale * random.unit()});
    }
    for (std::size_t w = 0; w != grid.families.size() * grid.slots.size(); ++w) {
        prices.windows.push_back(random.below(3) == 0 ? scale * random.unit() : 0.0);
    }
    return prices;
}

TEST_CASE("a plan's prices prove its bound")
{
    for (std::uint64_t seed = 0; seed != 60; ++seed) {
        const Grid grid = random_grid(seed, {20, 15, 5, true});
        const Solution solution = solve(grid, {30'000, 1});
        INFO("grid " << seed);
        REQUIRE(bound(grid, solution.placement, solution.prices) == solution.bound);
        REQUIRE(solution.bound <= solution.cost.unevenness + 1e-9);
    }
}

TEST_CASE("whatever the prices, no placement is below the bound")
{
    for (std::uint64_t seed = 0; seed != 100; ++seed) {
        const Grid grid = random_grid(seed, {16, 12, 5, true});
        const Solution solution = solve(grid, {5'000, 1});
        for (const double scale : {0.01, 0.1, 1.0}) {
            INFO("grid " << seed << " scale " << scale);
            REQUIRE(bound(grid, solution.placement, random_prices(grid, seed, scale)) <=
                    solution.cost.unevenness + 1e-9);
        }
    }
}

TEST_CASE("prices of what is scarce raise the bound over that of each item by itself")
{
    // Two items that both want the one slot in the middle.
    Grid grid;
    for (std::int64_t day = 0; day != 3; ++day) {
        grid.slots.push_back({day * 86'400, 600, 60, 1});
    }
    Item item;
    item.duration = 60;
    item.slots = {0, 1, 2};
    item.at_least = item.target = item.at_most = 1;
    grid.items = {item, item};
    const Solution solution = solve(grid, {300'000, 1});
    const Prices nothing{std::vector<Price>(3), {}};
    CHECK(bound(grid, solution.placement, nothing) == Approx(0).margin(1e-12));
    CHECK(solution.cost.unevenness > 0.1);
    CHECK(solution.bound == Approx(solution.cost.unevenness).epsilon(0.01));
}

} // namespace
} // namespace loa::rotation
