#include "prices.hpp"

#include <algorithm>

namespace loa::rotation {

Scarcity::Scarcity(const Layout& layout) : layout_{&layout}
{
    const std::vector<Slot>& slots = layout.grid->slots;
    for (const Slot& slot : slots) {
        limits_.push_back({static_cast<double>(std::max(0, slot.capacity)), 0});
    }
    for (const Slot& slot : slots) {
        limits_.push_back({static_cast<double>(std::max(0, slot.positions)), 0});
    }
    limits_.resize(limits_.size() + layout.family_near.size(), {1, 0});
    for (ItemIndex i = 0; i != layout.item_count; ++i) {
        load(i, layout.grid->items[i].fixed);
    }
    // Where fixed airings pass a limit, nothing else goes, and they are what it holds.
    for (Limit& limit : limits_) {
        limit.holds = std::max(limit.holds, limit.load);
    }
}

template <class Use>
void Scarcity::for_each_use(ItemIndex i, SlotIndex s, const Use& use) const
{
    const std::size_t slots = layout_->slot_count;
    const SlotIndex again = layout_->repeat[layout_->cell(i, s)];
    for (const SlotIndex t : {s, again}) {
        if (t != no_slot) {
            use(std::size_t{t}, static_cast<double>(layout_->grid->items[i].duration));
            use(slots + t, 1.0);
        }
    }
    for (const std::uint32_t f : layout_->families[i]) {
        if (layout_->grid->families[f].gap <= 0) {
            continue;
        }
        // Slots near the window's first are near each other: of a family at most one is in it. An
        // airing and its repeat may share a window and count once.
        const auto near = std::span{layout_->family_near}.subspan(f * slots, slots);
        for (SlotIndex t = near[s].from; t <= s; ++t) {
            use((2 + f) * slots + t, 1.0);
        }
        for (SlotIndex t = again == no_slot ? no_slot : std::max(near[again].from, s + 1);
             t != no_slot && t <= again;
             ++t) {
            use((2 + f) * slots + t, 1.0);
        }
    }
}

void Scarcity::airing_prices(ItemIndex i,
                             std::span<const double> prices,
                             std::vector<double>& of) const
{
    of.assign(layout_->slot_count, 0.0);
    const auto pay = [&](SlotIndex s) {
        for_each_use(
            i, s, [&](std::size_t limit, double amount) { of[s] += prices[limit] * amount; });
    };
    for (const SlotIndex s : layout_->open_slots[i]) {
        pay(s);
    }
    for (const SlotIndex s : layout_->grid->items[i].fixed) {
        pay(s);
    }
}

void Scarcity::clear_loads()
{
    for (Limit& limit : limits_) {
        limit.load = 0;
    }
}

void Scarcity::load(ItemIndex i, std::span<const SlotIndex> slots)
{
    for (const SlotIndex s : slots) {
        for_each_use(
            i, s, [&](std::size_t limit, double amount) { limits_[limit].load += amount; });
    }
}

Prices Scarcity::spelled_out(std::span<const double> prices) const
{
    const std::size_t slots = layout_->slot_count;
    Prices by_name;
    for (std::size_t s = 0; s != slots; ++s) {
        by_name.slots.push_back({prices[s], prices[slots + s]});
    }
    by_name.windows.assign(prices.begin() + static_cast<std::ptrdiff_t>(2 * slots), prices.end());
    return by_name;
}

std::vector<double> Scarcity::flat(const Prices& prices) const
{
    std::vector<double> all;
    all.reserve(limits_.size());
    for (const Price& price : prices.slots) {
        all.push_back(price.second);
    }
    for (const Price& price : prices.slots) {
        all.push_back(price.position);
    }
    all.insert(all.end(), prices.windows.begin(), prices.windows.end());
    all.resize(limits_.size(), 0.0);
    return all;
}

} // namespace loa::rotation
