#include "rotation/path_program.hpp"

#include <algorithm>
#include <bit>
#include <utility>

#include <catch2/catch.hpp>

#include "constructed.hpp"
#include "definition.hpp"
#include "rotation/exact.hpp"
#include "rotation/path_choice.hpp"

namespace loa::rotation {
namespace {

constexpr std::uint64_t rounds = 200;
constexpr double exact = 1e-6;

/// As many airings of each item as `placement` has, no more and no fewer.
Grid with_numbers(Grid grid, const Placement& placement)
{
    for (ItemIndex i = 0; i != grid.items.size(); ++i) {
        const auto count = static_cast<std::int32_t>(placement[i].size());
        grid.items[i].at_least = grid.items[i].target = grid.items[i].at_most = count;
    }
    return grid;
}

TEST_CASE("the prices of the linear program prove its bound, and that is below what is known")
{
    for (std::uint64_t seed = 0; seed != 100; ++seed) {
        const Grid grid = random_grid(seed, {20, 15, 5, true});
        const Layout layout{grid};
        const State known = constructed(layout);
        PathProgram program{known};
        program.generate(rounds);
        INFO("grid " << seed);
        REQUIRE(program.bound() <= known.cost().unevenness + exact);
        REQUIRE(bound(grid, known.placement(), program.prices()) == Approx(program.bound()));
    }
}

TEST_CASE("no prices that ascent finds prove more than the linear program")
{
    for (std::uint64_t seed = 0; seed != 60; ++seed) {
        const Grid grid = random_grid(seed, {20, 15, 5, true});
        const Layout layout{grid};
        const State known = constructed(layout);
        PathProgram program{known};
        program.generate(rounds);
        PricedPaths ascended{known};
        const Prices prices = ascended.ascend(known.cost().unevenness, 500);
        INFO("grid " << seed);
        REQUIRE(ascended.bound(prices) <= program.bound() + exact);
    }
}

/// Every set of `count` slots that `item` can have, with what it costs at `prices`.
std::vector<std::pair<double, std::vector<SlotIndex>>>
all_paths(const Layout& layout, ItemIndex item, const std::vector<double>& prices, int count)
{
    std::vector<std::pair<double, std::vector<SlotIndex>>> all;
    for (std::uint32_t set = 0; set != 1U << layout.slot_count; ++set) {
        State state{layout};
        double paid = 0;
        bool fits = std::popcount(set) == count;
        for (SlotIndex s = 0; s != layout.slot_count && fits; ++s) {
            const bool in = (set >> s & 1U) != 0;
            if (!in || state.placed(item, s)) {
                fits = in || !state.placed(item, s);
            } else if ((fits = state.fits(item, s))) {
                state.place(item, s);
            }
            paid += in ? prices[s] : 0.0;
        }
        if (fits) {
            const double cost = layout.unevenness(item, count, state.spread(item));
            all.emplace_back(cost + paid, state.placement()[item]);
        }
    }
    return all;
}

TEST_CASE("the paths of an item below a limit are all there are")
{
    for (std::uint64_t seed = 0; seed != 40; ++seed) {
        Grid grid = random_grid(seed, {10, 1, 3, true});
        grid.families.clear(); // paths know only their item
        const Layout layout{grid};
        const State known = constructed(layout);
        search::Random random{seed};
        std::vector<double> prices;
        for (SlotIndex s = 0; s != layout.slot_count; ++s) {
            prices.push_back(random.unit());
        }
        ItemPaths paths{State{layout}, 0, known.count(0)};
        const double limit = paths.find(prices) + 0.5;
        std::vector<ItemPaths::Found> found;
        REQUIRE(paths.list(limit, 10'000, found));
        std::vector<std::vector<SlotIndex>> slots;
        for (const auto& path : found) {
            slots.push_back(path.slots);
        }
        std::vector<std::vector<SlotIndex>> expected;
        for (const auto& [cost, path] : all_paths(layout, 0, prices, known.count(0))) {
            if (cost <= limit) {
                expected.push_back(path);
            }
        }
        std::ranges::sort(slots);
        std::ranges::sort(expected);
        INFO("grid " << seed);
        REQUIRE(slots == expected);
    }
}

TEST_CASE("more paths than asked for are told, not cut off")
{
    const Grid grid = random_grid(5, {20, 10, 4, true});
    const Layout layout{grid};
    const State known = constructed(layout);
    PathProgram program{known};
    CHECK(!program.paths_below(known.cost().unevenness + 100, 20).has_value());
}

TEST_CASE("branch and cut over paths finds what trying all placements finds")
{
    int improved = 0;
    for (std::uint64_t seed = 0; seed != 150; ++seed) {
        const Grid loose = random_grid(seed, {12, 6, 3, true});
        const Layout any{loose};
        const Placement start = constructed(any).placement();
        const Grid grid = with_numbers(loose, start);
        const Layout layout{grid};
        const State known{layout, start};
        const double before = known.cost().unevenness;
        PathProgram program{known};
        program.generate(rounds);
        const auto paths = program.paths_below(before, 5'000);
        const auto best = best_placement(grid, start, 5'000'000);
        if (!paths || !best) {
            continue;
        }
        const PathChoice choice = best_paths(layout, *paths, before, 100'000);
        INFO("grid " << seed);
        REQUIRE(choice.complete);
        const Placement& found = choice.placement.empty() ? start : choice.placement;
        REQUIRE(broken_limit(grid, found).empty());
        REQUIRE(cost(grid, found).unevenness == Approx(cost(grid, *best).unevenness).margin(exact));
        improved += choice.placement.empty() ? 0 : 1;
    }
    REQUIRE(improved > 50);
}

TEST_CASE("a choice of paths that is told to stop does so, and claims no more than it found")
{
    int stopped = 0;
    for (std::uint64_t seed = 0; seed != 30; ++seed) {
        const Grid grid = random_grid(seed, {25, 25, 3, true});
        const Layout layout{grid};
        const State known = constructed(layout);
        const double enough = known.cost().unevenness + 1;
        PathProgram program{known};
        program.generate(rounds);
        const auto paths = program.paths_below(enough, 2'000);
        if (!paths) {
            continue;
        }
        const PathChoice choice = best_paths(layout, *paths, enough, 1'000, [] { return true; });
        stopped += choice.complete ? 0 : 1;
        if (choice.complete) {
            const PathChoice whole = best_paths(layout, *paths, enough, 1'000);
            INFO("grid " << seed);
            REQUIRE(cost(grid, choice.placement).unevenness ==
                    Approx(cost(grid, whole.placement).unevenness));
        }
    }
    CHECK(stopped > 0);
}

} // namespace
} // namespace loa::rotation
