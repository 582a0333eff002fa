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
    limits_.resize(limits_.size() + slots.size() + layout.family_near.size(), {1, 0});
    for (ItemIndex i = 0; i != layout.item_count; ++i) {
        for (SlotIndex s = 0; s != layout.slot_count; ++s) {
            const std::size_t cell = layout.cell(i, s);
            if (layout.open[cell] != 0 || layout.fixed[cell] != 0) {
                list_uses(i, s);
            }
            uses_.close();
        }
    }
    for (ItemIndex i = 0; i != layout.item_count; ++i) {
        load(i, layout.grid->items[i].fixed);
    }
    // Where fixed airings pass a limit, nothing else goes, and they are what it holds.
    for (Limit& limit : limits_) {
        limit.holds = std::max(limit.holds, limit.load);
    }
}

void Scarcity::list_uses(ItemIndex i, SlotIndex s)
{
    const std::uint32_t slots = layout_->slot_count;
    const std::int32_t duration = layout_->grid->items[i].duration;
    const SlotIndex again = layout_->repeat[layout_->cell(i, s)];
    for (const SlotIndex t : {s, again}) {
        if (t == no_slot) {
            continue;
        }
        uses_.values.push_back({t, static_cast<double>(duration)});
        uses_.values.push_back({slots + t, 1.0});
        if (duration > layout_->grid->slots[t].capacity / 2) {
            uses_.values.push_back({2 * slots + t, 1.0});
        }
    }
    for (const std::uint32_t f : layout_->families[i]) {
        if (layout_->grid->families[f].gap > 0) {
            list_windows(f, s, again);
        }
    }
}

/// Slots near a window's first are near each other: of a family at most one is in it. An airing and
/// its repeat may share a window and count once.
void Scarcity::list_windows(std::uint32_t family, SlotIndex s, SlotIndex again)
{
    const std::uint32_t slots = layout_->slot_count;
    const std::uint32_t first = (3 + family) * slots;
    const auto near = std::span{layout_->family_near}.subspan(std::size_t{family} * slots, slots);
    for (SlotIndex t = near[s].from; t <= s; ++t) {
        uses_.values.push_back({first + t, 1.0});
    }
    if (again == no_slot) {
        return;
    }
    for (SlotIndex t = std::max(near[again].from, s + 1); t <= again; ++t) {
        uses_.values.push_back({first + t, 1.0});
    }
}

void Scarcity::airing_prices(ItemIndex i,
                             std::span<const double> prices,
                             std::vector<double>& of) const
{
    of.resize(layout_->slot_count);
    for (SlotIndex s = 0; s != layout_->slot_count; ++s) {
        double sum = 0;
        for (const Use& use : uses_[layout_->cell(i, s)]) {
            sum += prices[use.limit] * use.amount;
        }
        of[s] = sum;
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
        for (const Use& use : uses_[layout_->cell(i, s)]) {
            limits_[use.limit].load += use.amount;
        }
    }
}

Prices Scarcity::spelled_out(std::span<const double> prices) const
{
    const std::size_t slots = layout_->slot_count;
    Prices by_name;
    for (std::size_t s = 0; s != slots; ++s) {
        by_name.slots.push_back({prices[s], prices[slots + s], prices[2 * slots + s]});
    }
    by_name.windows.assign(prices.begin() + static_cast<std::ptrdiff_t>(3 * slots), prices.end());
    return by_name;
}

std::vector<double> Scarcity::flat(const Prices& prices) const
{
    std::vector<double> all;
    all.reserve(limits_.size());
    for (const double Price::*const price : {&Price::second, &Price::position, &Price::longer}) {
        for (const Price& slot : prices.slots) {
            all.push_back(slot.*price);
        }
    }
    all.insert(all.end(), prices.windows.begin(), prices.windows.end());
    all.resize(limits_.size(), 0.0);
    return all;
}

} // namespace loa::rotation
