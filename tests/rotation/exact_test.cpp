#include "rotation/exact.hpp"

#include <algorithm>
#include <bit>
#include <numeric>
#include <tuple>

#include <catch2/catch.hpp>

#include "definition.hpp"

namespace loa::rotation {
namespace {

/// Tries every set of slots for every item, and believes only definition.hpp.
class Everything {
public:
    explicit Everything(const Grid& grid) : grid_{grid}, placement_(grid.items.size()) {}

    [[nodiscard]] Cost least()
    {
        try_item(0);
        return best_;
    }

private:
    void try_item(std::size_t i)
    {
        if (i == grid_.items.size()) {
            const Cost here = cost(grid_, placement_);
            if (!found_ || here < best_) {
                best_ = here;
                found_ = true;
            }
            return;
        }
        const Item& item = grid_.items[i];
        for (std::uint32_t set = 0; set != 1U << grid_.slots.size(); ++set) {
            placement_[i].clear();
            for (SlotIndex s = 0; s != grid_.slots.size(); ++s) {
                const bool known = std::binary_search(item.slots.begin(), item.slots.end(), s) ||
                                   std::binary_search(item.fixed.begin(), item.fixed.end(), s);
                if ((set >> s & 1U) != 0 && known) {
                    placement_[i].push_back(s);
                }
            }
            if (static_cast<std::size_t>(std::popcount(set)) == placement_[i].size() &&
                broken_limit(grid_, placement_with_fixed()).empty()) {
                try_item(i + 1);
            }
        }
        placement_[i].clear();
    }
    /// Items not tried yet have their fixed airings at least.
    [[nodiscard]] Placement placement_with_fixed() const
    {
        Placement all = placement_;
        for (std::size_t i = 0; i != all.size(); ++i) {
            if (all[i].empty()) {
                all[i] = grid_.items[i].fixed;
            }
        }
        return all;
    }

    const Grid& grid_;
    Placement placement_;
    Cost best_;
    bool found_{};
};

TEST_CASE("branch and bound finds what trying everything finds")
{
    for (std::uint64_t seed = 0; seed != 60; ++seed) {
        const Grid grid = random_grid(seed, {6, 3, 3, true});
        Placement fixed;
        for (const Item& item : grid.items) {
            fixed.push_back(item.fixed);
        }
        const auto best = best_placement(grid, fixed, 10'000'000);
        INFO("grid " << seed);
        REQUIRE(best.has_value());
        const Cost found = cost(grid, *best);
        const Cost least = Everything{grid}.least();
        REQUIRE(std::tie(found.shortfall, found.off_target) ==
                std::tie(least.shortfall, least.off_target));
        REQUIRE(found.unevenness == Approx(least.unevenness).margin(1e-8));
    }
}

TEST_CASE("small weeks are solved as well as exhaustive search solves them")
{
    for (std::uint64_t seed = 0; seed != 200; ++seed) {
        search::Random random{seed};
        const Grid grid = random_grid(
            seed + 1000, {4 + random.below(17), 1 + random.below(8), 1 + random.below(5), true});
        const Solution solution = solve(grid, {10'000, seed});
        INFO("grid " << seed);
        REQUIRE(solution.proved);
        REQUIRE(broken_limit(grid, solution.placement).empty());
    }
}

// Slots of one position, a day apart, and `count` items alike, each to air twice.
Grid alike(std::uint32_t count)
{
    Grid grid;
    for (SlotIndex s = 0; s != 2 * count; ++s) {
        grid.slots.push_back({std::int64_t{s} * 86'400, 600, 600, 1});
    }
    Item item;
    item.duration = 300;
    item.slots.resize(grid.slots.size());
    std::iota(item.slots.begin(), item.slots.end(), SlotIndex{0});
    item.at_least = item.target = item.at_most = 2;
    grid.items.assign(count, item);
    return grid;
}

TEST_CASE("items that are alike are proved in one order, not in all")
{
    const Grid grid = alike(6);
    const Placement known = solve(grid, {1'000, 1}).placement;
    const auto best = best_placement(grid, known, 20'000);
    REQUIRE(best.has_value());
    CHECK(cost(grid, *best).unevenness == Approx(cost(grid, known).unevenness));
}

TEST_CASE("a search that would take too long gives no answer rather than a wrong one")
{
    const Grid grid = random_grid(3, {20, 8, 5, true});
    CHECK(!best_placement(grid, solve(grid, {1'000, 1}).placement, 10).has_value());
}

} // namespace
} // namespace loa::rotation
