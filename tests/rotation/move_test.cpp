#include <utility>

#include <catch2/catch.hpp>

#include "constructed.hpp"
#include "definition.hpp"
#include "rotation/anneal.hpp"

namespace loa::rotation {
namespace {

Shift random_shift(search::Random& random, const State& state, bool leave)
{
    const Layout& layout = state.layout();
    const auto any = [&](ItemIndex i) {
        const auto slots = layout.open_slots[i];
        return slots.empty() ? no_slot
                             : slots[random.below(static_cast<std::uint32_t>(slots.size()))];
    };
    if (leave && !state.movable().empty()) {
        const Airing airing =
            state.movable()[random.below(static_cast<std::uint32_t>(state.movable().size()))];
        return {airing.item, airing.slot, random.below(4) == 0 ? no_slot : any(airing.item)};
    }
    const ItemIndex i = random.below(layout.item_count);
    return {i, no_slot, any(i)};
}

bool sensible(const State& state, const Move& move)
{
    const auto lands = [&](const Shift& s) {
        return s.out != s.in && (s.in == no_slot || !state.placed(s.item, s.in));
    };
    return lands(move[0]) && ((move[1].out == no_slot && move[1].in == no_slot) ||
                              (move[0].item != move[1].item && lands(move[1])));
}

TEST_CASE("what a move adds is the difference of the costs")
{
    for (std::uint64_t seed = 0; seed != 100; ++seed) {
        const Grid grid = random_grid(seed, {25, 12, 6, true});
        const Layout layout{grid};
        State state = constructed(layout);
        search::Random random{seed};
        for (int round = 0; round != 300; ++round) {
            Move move{random_shift(random, state, random.below(4) != 0), Shift{}};
            if (random.below(2) == 0) {
                move[1] = random_shift(random, state, true);
            }
            if (!sensible(state, move)) {
                continue;
            }
            const Cost before = cost(grid, state.placement());
            const Placement placement = state.placement();
            const Cost added = change(state, move);
            if (!try_move(state, move)) {
                REQUIRE(state.placement() == placement);
                continue;
            }
            const Cost after = cost(grid, state.placement());
            REQUIRE(added.shortfall == after.shortfall - before.shortfall);
            REQUIRE(added.off_target == after.off_target - before.off_target);
            REQUIRE(added.unevenness == Approx(after.unevenness - before.unevenness).margin(1e-9));
            REQUIRE(state.cost().unevenness == Approx(after.unevenness).margin(1e-9));
        }
    }
}

TEST_CASE("an airing fits exactly where placing it breaks no limit")
{
    for (std::uint64_t seed = 0; seed != 100; ++seed) {
        const Grid grid = random_grid(seed, {15, 8, 4, true});
        const Layout layout{grid};
        State state = constructed(layout);
        for (ItemIndex i = 0; i != layout.item_count; ++i) {
            if (state.count(i) >= grid.items[i].at_most) {
                continue;
            }
            for (const SlotIndex s : grid.items[i].slots) {
                if (state.placed(i, s) || layout.fixed[layout.cell(i, s)] != 0) {
                    continue;
                }
                Placement with = state.placement();
                with[i].insert(std::lower_bound(with[i].begin(), with[i].end(), s), s);
                INFO("grid " << seed << " item " << i << " slot " << s);
                REQUIRE(state.fits(i, s) == broken_limit(grid, with).empty());
            }
        }
    }
}

Item aired_once(std::vector<SlotIndex> slots)
{
    Item item;
    item.duration = 300;
    item.slots = std::move(slots);
    item.at_least = item.target = item.at_most = 1;
    return item;
}

TEST_CASE("an airing and its repeat change places with what is in the way of both")
{
    // The later two slots are longer: an airing in the first of them lies nearer the middle.
    Grid grid;
    for (const std::int32_t length : {600, 600, 1200, 1200}) {
        const auto hour = static_cast<std::int64_t>(grid.slots.size());
        grid.slots.push_back({hour * 3600, length, 300, 1});
    }
    grid.items = {aired_once({0, 2}), aired_once({0, 2}), aired_once({1, 3})};
    grid.items[0].repeats = {1, 3};
    grid.items[0].weight = 10;
    const Layout layout{grid};
    State state{layout, {{0}, {2}, {3}}};
    Annealing{state, 1}.even(5'000);
    CHECK(state.placement() == Placement{{2}, {0}, {1}});
}

} // namespace
} // namespace loa::rotation
