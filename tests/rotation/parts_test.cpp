#include "rotation/parts.hpp"

#include <catch2/catch.hpp>

#include "definition.hpp"

namespace loa::rotation {
namespace {

TEST_CASE("the parts of a grid put together are the whole")
{
    for (std::uint64_t seed = 0; seed != 100; ++seed) {
        const Grid grid = random_grid(seed, {30, 20, 6, true});
        const Placement placed = solve(grid, {1'000, seed}).placement;
        Placement joined(grid.items.size());
        double unevenness = 0;
        for (const Part& part : parts(grid, placed)) {
            const Placement own = part.from(placed);
            REQUIRE(broken_limit(part.grid, own).empty());
            unevenness += cost(part.grid, own).unevenness;
            part.copy_to(joined, own);
        }
        REQUIRE(joined == placed);
        REQUIRE(unevenness == Approx(cost(grid, placed).unevenness).margin(1e-9));
    }
}

TEST_CASE("items that share neither slots nor families are in different parts")
{
    Grid grid{{{0, 60, 60, 1}, {3600, 60, 60, 1}}, {}, {}};
    for (const SlotIndex s : {SlotIndex{0}, SlotIndex{1}}) {
        Item item;
        item.duration = 30;
        item.slots = {s};
        item.target = item.at_most = 1;
        grid.items.push_back(item);
    }
    CHECK(parts(grid, Placement(2)).size() == 2);
    grid.families.push_back({{0, 1}, 7200});
    CHECK(parts(grid, Placement(2)).size() == 1);
}

} // namespace
} // namespace loa::rotation
