#include "construct.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <vector>

namespace loa::rotation {
namespace {

std::vector<SlotIndex> fitting(const State& state, ItemIndex i)
{
    std::vector<SlotIndex> slots;
    for (const SlotIndex s : state.layout().open_slots[i]) {
        if (state.fits(i, s)) {
            slots.push_back(s);
        }
    }
    return slots;
}

/// The heaviest first; of equals the longest, then the one with the fewest places.
std::vector<ItemIndex> urgent_first(const Layout& layout)
{
    std::vector<ItemIndex> order(layout.item_count);
    std::iota(order.begin(), order.end(), ItemIndex{0});
    const auto urgency = [&](ItemIndex i) {
        const Item& item = layout.grid->items[i];
        return std::tuple{-item.shortfall_weight, -item.duration, layout.open_slots[i].size(), i};
    };
    std::sort(order.begin(), order.end(), [&](ItemIndex a, ItemIndex b) {
        return urgency(a) < urgency(b);
    });
    return order;
}

} // namespace

void lift_movable(State& state, ItemIndex i)
{
    for (const SlotIndex s : state.layout().open_slots[i]) {
        if (state.placed(i, s)) {
            state.lift(i, s);
        }
    }
}

void lay_again(
    State& state, BestPath& paths, ItemIndex i, std::int32_t count, std::span<const double> prices)
{
    lift_movable(state, i);
    const Path path = paths.find(i, count, fitting(state, i), prices);
    for (const SlotIndex s : path.slots) {
        // Repeats can bring airings together that are not neighbours, which the path does not see.
        if (!state.placed(i, s) && state.fits(i, s)) {
            state.place(i, s);
        }
    }
}

void construct(State& state, BestPath& paths)
{
    const Layout& layout = state.layout();
    const std::vector<ItemIndex> order = urgent_first(layout);
    for (const ItemIndex i : order) {
        lay_again(state, paths, i, layout.grid->items[i].at_least);
    }
    for (const ItemIndex i : order) {
        const Item& item = layout.grid->items[i];
        if (item.target > item.at_least) {
            lay_again(state, paths, i, item.target);
        }
    }
}

} // namespace loa::rotation
