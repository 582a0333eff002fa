#include "loa/rotation/shortfall_bound.hpp"

#include <catch2/catch.hpp>

#include <numeric>

#include "definition.hpp"
#include "loa/rotation/solve.hpp"

namespace loa::rotation {
namespace {

std::vector<Wish> random_wishes(const Grid& grid, search::Random& random)
{
    std::vector<Wish> wishes(1 + random.below(4));
    const auto slots = static_cast<std::uint32_t>(grid.slots.size());
    for (Wish& wish : wishes) {
        wish.at_least = static_cast<std::int32_t>(random.below(12));
        wish.weight = 1 + random.below(5);
        wish.from = random.below(slots);
        wish.until = wish.from + random.below(slots - wish.from) + 1;
        for (ItemIndex i = 0; i != grid.items.size(); ++i) {
            if (random.below(2) == 0) {
                wish.items.push_back(i);
            }
        }
    }
    return wishes;
}

std::int64_t missing(const Grid& grid, const std::vector<Wish>& wishes, const Placement& placement)
{
    std::int64_t sum = 0;
    for (const Wish& wish : wishes) {
        std::int32_t left = wish.at_least;
        for (const ItemIndex i : wish.items) {
            for (const SlotIndex s : placement[i]) {
                const SlotIndex again = repeat_of(grid.items[i], s);
                left -= wish.from <= s && s < wish.until ? 1 : 0;
                left -= again != no_slot && wish.from <= again && again < wish.until ? 1 : 0;
            }
        }
        sum += wish.weight * std::max(0, left);
    }
    return sum;
}

// Days of one slot that holds one item of 60 seconds.
Grid days(std::int64_t count)
{
    Grid grid;
    for (std::int64_t day = 0; day != count; ++day) {
        grid.slots.push_back({day * 86'400, 600, 60, 1});
    }
    return grid;
}

Item everywhere(const Grid& grid)
{
    Item item;
    item.duration = 60;
    item.slots.resize(grid.slots.size());
    std::iota(item.slots.begin(), item.slots.end(), SlotIndex{0});
    return item;
}

TEST_CASE("no placement leaves less missing than the bound, whatever the prices")
{
    for (std::uint64_t seed = 0; seed != 150; ++seed) {
        const Grid grid = random_grid(seed, {16, 10, 5, true});
        search::Random random{seed + 1};
        const auto wishes = random_wishes(grid, random);
        const auto found = missing(grid, wishes, solve(grid, {5'000, 1}).placement);
        const auto prices = shortfall_prices(grid, wishes, found, 100);
        INFO("grid " << seed);
        REQUIRE(shortfall_bound(grid, wishes, prices) <= static_cast<double>(found) + 1e-9);
        REQUIRE(least_shortfall(wishes, shortfall_bound(grid, wishes, prices)) <= found);
    }
}

TEST_CASE("two lines that owe more than all days hold are proved short by the rest")
{
    Grid grid = days(5);
    grid.items = {everywhere(grid), everywhere(grid)};
    const std::vector<Wish> wishes{{4, 3, {0}, 0, 5}, {4, 2, {1}, 0, 5}};
    const auto prices = shortfall_prices(grid, wishes, 6, 500);
    CHECK(least_shortfall(wishes, shortfall_bound(grid, wishes, prices)) == 6);
}

TEST_CASE("a gap that lets every other day go proves what it keeps out")
{
    Grid grid = days(6);
    grid.items = {everywhere(grid)};
    grid.items[0].gap = 100'000;
    const std::vector<Wish> wishes{{5, 1, {0}, 0, 6}};
    const auto prices = shortfall_prices(grid, wishes, 2, 100);
    CHECK(least_shortfall(wishes, shortfall_bound(grid, wishes, prices)) == 2);
}

TEST_CASE("what is missing comes in whole airings, so a bound is taken up to the next")
{
    const std::vector<Wish> wishes{{1, 4, {}, 0, 1}, {1, 6, {}, 0, 1}, {0, 1, {}, 0, 1}};
    CHECK(least_shortfall(wishes, 0) == 0);
    CHECK(least_shortfall(wishes, 0.5) == 2);
    CHECK(least_shortfall(wishes, 2) == 2);
    CHECK(least_shortfall(wishes, 4.1) == 6);
}

} // namespace
} // namespace loa::rotation
