#include "loa/rotation/solve.hpp"

#include <algorithm>
#include <numeric>

#include <catch2/catch.hpp>

#include "definition.hpp"
#include "loa/rotation/evenness.hpp"

namespace loa::rotation {
namespace {

/// A week of two slots a day, 15 minutes each, two items each.
Grid quiet_week()
{
    Grid grid;
    for (int day = 0; day != 7; ++day) {
        grid.slots.push_back({day * 86'400LL + 5 * 3600, 900, 900, 2});
        grid.slots.push_back({day * 86'400LL + 17 * 3600, 900, 900, 2});
    }
    return grid;
}

Item anywhere(const Grid& grid, std::int32_t duration, std::int32_t times)
{
    Item item;
    item.duration = duration;
    item.slots.resize(grid.slots.size());
    std::iota(item.slots.begin(), item.slots.end(), SlotIndex{0});
    item.at_least = item.target = item.at_most = times;
    return item;
}

const Effort little{5'000, 1};

TEST_CASE("a solution keeps every hard limit on random grids")
{
    for (std::uint64_t seed = 0; seed != 300; ++seed) {
        const Grid grid = random_grid(seed, {30, 20, 6, true});
        const Solution solution = solve(grid, little);
        INFO("grid " << seed);
        REQUIRE(broken_limit(grid, solution.placement).empty());
        REQUIRE(solution.cost == cost(grid, solution.placement));
        REQUIRE(solution.bound <= solution.cost.unevenness + 1e-9);
    }
}

TEST_CASE("the same seed gives the same placement")
{
    const Grid grid = random_grid(99, {40, 30, 8, true});
    CHECK(solve(grid, {20'000, 5}) == solve(grid, {20'000, 5}));
}

TEST_CASE("a search that is stopped at any time keeps every hard limit")
{
    for (std::uint64_t seed = 0; seed != 40; ++seed) {
        const Grid grid = random_grid(seed, {30, 12, 5, true});
        auto questions = static_cast<int>(seed);
        const Effort stopped{100'000, seed, [&questions] { return questions-- <= 0; }};
        const Solution solution = solve(grid, stopped);
        INFO("grid " << seed);
        REQUIRE(broken_limit(grid, solution.placement).empty());
        REQUIRE(solution.bound <= solution.cost.unevenness + 1e-9);
    }
}

TEST_CASE("improving keeps every limit, is never worse and keeps counts that are exact")
{
    for (std::uint64_t seed = 0; seed != 100; ++seed) {
        Grid grid = random_grid(seed, {30, 20, 6, true});
        const Placement start = solve(grid, {0, 1}).placement;
        for (ItemIndex i = 0; i != grid.items.size(); ++i) {
            const auto count = static_cast<std::int32_t>(start[i].size());
            grid.items[i].at_least = grid.items[i].target = grid.items[i].at_most = count;
        }
        const Solution improved = improve(grid, start, little);
        INFO("grid " << seed);
        REQUIRE(broken_limit(grid, improved.placement).empty());
        REQUIRE(improved.cost <= cost(grid, start));
        REQUIRE(improved.cost.off_target == 0);
        REQUIRE(improved.bound <= improved.cost.unevenness + 1e-9);
    }
}

TEST_CASE("a grid without slots leaves everything owed")
{
    Grid grid;
    grid.items.push_back(anywhere(grid, 60, 3));
    const Solution solution = solve(grid, little);
    CHECK(solution.placement == Placement(1));
    CHECK(solution.cost == Cost{3, 3, 0.0});
}

TEST_CASE("an empty grid is solved by nothing")
{
    CHECK(solve(Grid{}, little).placement.empty());
    CHECK(solve(Grid{}, little).cost == Cost{});
    CHECK(solve(quiet_week(), little).cost == Cost{});
}

TEST_CASE("an item longer than any slot stays out")
{
    Grid grid = quiet_week();
    grid.items = {anywhere(grid, 901, 2), anywhere(grid, 900, 2)};
    const Solution solution = solve(grid, little);
    CHECK(solution.placement[0].empty());
    CHECK(solution.placement[1].size() == 2);
    CHECK(solution.cost.shortfall == 2);
}

TEST_CASE("an item without an eligible slot is owed, not placed")
{
    Grid grid = quiet_week();
    grid.items = {anywhere(grid, 60, 2)};
    grid.items[0].slots.clear();
    grid.items[0].shortfall_weight = 7;
    CHECK(solve(grid, little).cost == Cost{14, 14, 0.0});
}

TEST_CASE("a fixed airing is placed whatever it breaks")
{
    Grid grid = quiet_week();
    grid.items = {anywhere(grid, 2000, 1), anywhere(grid, 60, 14)};
    grid.items[0].fixed = {3};
    const Solution solution = solve(grid, little);
    CHECK(solution.placement[0] == std::vector<SlotIndex>{3});
    CHECK(solution.placement[1].size() == 13); // nothing fits beside it
}

TEST_CASE("seven airings in a week of sessions go one to a day")
{
    Grid grid = quiet_week();
    grid.items = {anywhere(grid, 60, 7), anywhere(grid, 60, 14)};
    const Solution solution = solve(grid, little);
    REQUIRE(solution.placement[0].size() == 7);
    for (std::size_t k = 0; k != 7; ++k) {
        CHECK(solution.placement[0][k] / 2 == k);
    }
    CHECK(solution.cost.unevenness == Approx(solution.bound));
}

TEST_CASE("an airing with a repeat takes up the repeat's slot as well")
{
    Grid grid = quiet_week();
    for (Slot& slot : grid.slots) {
        slot.positions = 1;
    }
    Item evening = anywhere(grid, 60, 3);
    evening.slots = {1, 3, 5};
    evening.repeats = {2, 4, 6};
    Item morning = anywhere(grid, 60, 2);
    morning.slots = {2, 4, 6, 8};
    grid.items = {evening, morning};
    const Solution solution = solve(grid, little);
    // Five are owed; three evenings take up three of the four mornings, two leave room for two.
    CHECK(solution.placement[0].size() + solution.placement[1].size() == 4);
    CHECK(solution.cost.shortfall == 1);
    CHECK(broken_limit(grid, solution.placement).empty());
}

TEST_CASE("a family comes no closer than its gap")
{
    Grid grid = quiet_week();
    grid.items = {anywhere(grid, 60, 4), anywhere(grid, 60, 4)};
    grid.families = {{{0, 1}, 86'000}};
    const Solution solution = solve(grid, little);
    CHECK(solution.placement[0].size() + solution.placement[1].size() == 5);
    CHECK(broken_limit(grid, solution.placement).empty());
}

TEST_CASE("the gap reaches back to the last airing before the horizon")
{
    Grid grid = quiet_week();
    grid.items = {anywhere(grid, 60, 1)};
    grid.items[0].gap = 3 * 86'400;
    grid.items[0].last_end = -3600;
    grid.items[0].weight = 0;
    const Solution solution = solve(grid, little);
    REQUIRE(solution.placement[0].size() == 1);
    CHECK(grid.slots[solution.placement[0][0]].begin >= 3 * 86'400 - 3600);
}

TEST_CASE("more capacity never raises the shortfall")
{
    for (std::uint64_t seed = 0; seed != 60; ++seed) {
        Grid grid = random_grid(seed, {10, 10, 4, true});
        const Solution before = solve(grid, {20'000, 1});
        for (Slot& slot : grid.slots) {
            slot.capacity += 120;
            ++slot.positions;
        }
        INFO("grid " << seed);
        REQUIRE(solve(grid, {20'000, 1}).cost.shortfall <= before.cost.shortfall);
    }
}

TEST_CASE("perfectly even airings have no unevenness")
{
    const Grid grid = quiet_week();
    const Item item = anywhere(grid, 60, 2);
    // Two airings at a quarter and three quarters of fourteen slots: in the middle of the gaps.
    CHECK(unevenness(item, grid.slots, std::vector<SlotIndex>{3, 10}) == Approx(0).margin(1e-12));
    CHECK(unevenness(item, grid.slots, std::vector<SlotIndex>{0, 1}) > 1);
    CHECK(unevenness(item, grid.slots, {}) == 0);
}

std::vector<int> airings_by_zone(const Item& item, const std::vector<SlotIndex>& placed)
{
    std::vector<int> airings(2);
    for (std::size_t n = 0; n != item.slots.size(); ++n) {
        airings[item.zones[n]] += std::ranges::binary_search(placed, item.slots[n]) ? 1 : 0;
    }
    return airings;
}

TEST_CASE("an improved placement keeps each item's airings in each of its zones")
{
    for (std::uint64_t seed = 0; seed != 100; ++seed) {
        Grid grid = random_grid(seed, {25, 12, 6, true});
        const Placement before = solve(grid, little).placement;
        for (ItemIndex i = seed % 2; i < grid.items.size(); i += 2) { // beside others without
            for (const SlotIndex slot : grid.items[i].slots) {
                grid.items[i].zones.push_back(slot < grid.slots.size() / 2 ? 0 : 1);
            }
        }
        for (ItemIndex i = 0; i != grid.items.size(); ++i) {
            const auto count = static_cast<std::int32_t>(before[i].size());
            grid.items[i].at_least = grid.items[i].target = grid.items[i].at_most = count;
        }
        const std::uint64_t steps = seed % 2 == 0 ? 5'000 : 200'000;
        const Placement after = improve(grid, before, {steps, seed}).placement;
        for (ItemIndex i = seed % 2; i < grid.items.size(); i += 2) {
            INFO("grid " << seed << ", item " << i);
            REQUIRE(airings_by_zone(grid.items[i], before[i]) ==
                    airings_by_zone(grid.items[i], after[i]));
        }
    }
}

TEST_CASE("what zones rule out is not called impossible")
{
    int below = 0;
    for (std::uint64_t seed = 0; seed != 40; ++seed) {
        Grid grid = random_grid(seed, {25, 12, 3, true});
        const Placement start = solve(grid, little).placement;
        for (ItemIndex i = 0; i != grid.items.size(); ++i) {
            const auto count = static_cast<std::int32_t>(start[i].size());
            grid.items[i].at_least = grid.items[i].target = grid.items[i].at_most = count;
        }
        const Cost free = improve(grid, start, {200'000, seed}).cost;
        for (Item& item : grid.items) {
            for (const SlotIndex slot : item.slots) {
                item.zones.push_back(slot < grid.slots.size() / 2 ? 0 : 1);
            }
        }
        const Solution zoned = improve(grid, start, {200'000, seed});
        INFO("grid " << seed);
        REQUIRE(zoned.exact_bound <= free.unevenness + 1e-5);
        below += free.unevenness < zoned.cost.unevenness - 1e-5 ? 1 : 0;
    }
    CHECK(below > 5);
}

} // namespace
} // namespace loa::rotation
