#include "layout.hpp"

#include <algorithm>
#include <limits>

namespace loa::rotation {
namespace {

bool could_hold(const Slot& slot, const Item& item)
{
    return slot.positions > 0 && item.duration <= slot.capacity;
}

} // namespace

Layout::Layout(const Grid& the_grid)
    : grid{&the_grid},
      slot_count{static_cast<std::uint32_t>(the_grid.slots.size())},
      item_count{static_cast<std::uint32_t>(the_grid.items.size())}
{
    std::int64_t latest = std::numeric_limits<std::int64_t>::min();
    for (const Slot& slot : grid->slots) {
        latest = std::max(latest, slot.begin + slot.length);
        latest_end_.push_back(latest);
    }
    for (const Family& family : grid->families) {
        for (SlotIndex s = 0; s != slot_count; ++s) {
            family_near.push_back(near_range(s, family.gap));
        }
    }
    const std::size_t cells = std::size_t{item_count} * slot_count;
    repeat.assign(cells, no_slot);
    zone.assign(cells, 0);
    open.assign(cells, 0);
    fixed.assign(cells, 0);
    for (ItemIndex i = 0; i != item_count; ++i) {
        for (std::uint32_t f = 0; f != grid->families.size(); ++f) {
            const auto& members = grid->families[f].items;
            if (std::find(members.begin(), members.end(), i) != members.end()) {
                families.values.push_back(f);
            }
        }
        families.close();
        measure_airtime(i);
        mark_slots(i);
    }
}

void Layout::measure_airtime(ItemIndex i)
{
    const Item& item = grid->items[i];
    std::int64_t passed = 0;
    auto eligible = item.slots.begin();
    for (SlotIndex s = 0; s != slot_count; ++s) {
        std::int64_t length = 0;
        if (eligible != item.slots.end() && *eligible == s) {
            length = grid->slots[s].length;
            ++eligible;
        }
        middle.push_back(2 * passed + length);
        passed += length;
        near.push_back(near_range(s, item.gap));
    }
    origin.push_back(item.last_end ? -2 * item.airtime_since : 0);
    end.push_back(2 * passed);
    first_factor.push_back(item.last_end ? 1 : 2);
    border_gaps.push_back(item.last_end ? 0.5 : 0.0);
    const auto width = static_cast<double>(end[i] - origin[i]);
    // Without airtime nothing can be uneven.
    weight.push_back(width > 0 ? static_cast<double>(item.weight) : 0.0);
    inverse_square.push_back(width > 0 ? 1 / (width * width) : 0.0);
}

void Layout::mark_slots(ItemIndex i)
{
    const Item& item = grid->items[i];
    for (const SlotIndex s : item.fixed) {
        fixed[cell(i, s)] = 1;
    }
    const std::int64_t released = release(i);
    for (std::size_t k = 0; k != item.slots.size(); ++k) {
        const SlotIndex s = item.slots[k];
        const SlotIndex again = item.repeats.empty() ? no_slot : item.repeats[k];
        repeat[cell(i, s)] = again;
        zone[cell(i, s)] = item.zones.empty() ? std::uint16_t{0} : item.zones[k];
        const bool fits = could_hold(grid->slots[s], item) &&
                          (again == no_slot || could_hold(grid->slots[again], item));
        if (fits && grid->slots[s].begin >= released && fixed[cell(i, s)] == 0) {
            open[cell(i, s)] = 1;
            open_slots.values.push_back(s);
        }
    }
    open_slots.close();
}

/// The earliest start that keeps the gaps to what was aired before the horizon.
std::int64_t Layout::release(ItemIndex i) const
{
    const Item& item = grid->items[i];
    std::int64_t earliest = std::numeric_limits<std::int64_t>::min();
    if (item.last_end && item.gap > 0) {
        earliest = *item.last_end + item.gap;
    }
    for (const std::uint32_t f : families[i]) {
        const Family& family = grid->families[f];
        for (const ItemIndex member : family.items) {
            const auto& last = grid->items[member].last_end;
            if (last && family.gap > 0) {
                earliest = std::max(earliest, *last + family.gap);
            }
        }
    }
    return earliest;
}

/// Slots less than `gap` from `s`, itself among them; just itself when there is no gap to keep.
SlotRange Layout::near_range(SlotIndex s, std::int32_t gap) const
{
    SlotRange range{s, s + 1};
    if (gap <= 0) {
        return range;
    }
    const auto& slots = grid->slots;
    while (range.from > 0 && latest_end_[range.from - 1] + gap > slots[s].begin) {
        --range.from;
    }
    while (range.until < slot_count && slots[range.until].begin < latest_end_[s] + gap) {
        ++range.until;
    }
    return range;
}

bool Layout::clash(ItemIndex i, SlotIndex a, SlotIndex b) const noexcept
{
    const SlotIndex again_a = repeat[cell(i, a)];
    const SlotIndex again_b = repeat[cell(i, b)];
    const auto too_near = [&](SlotIndex x, SlotIndex y) {
        return x != no_slot && y != no_slot && near[cell(i, x)].holds(y);
    };
    return too_near(a, b) || too_near(a, again_b) || too_near(again_a, b) ||
           too_near(again_a, again_b);
}

double Layout::mean_weight() const
{
    double sum = 0;
    int count = 0;
    for (ItemIndex i = 0; i != item_count; ++i) {
        if (!open_slots[i].empty()) {
            sum += weight[i];
            ++count;
        }
    }
    return count == 0 ? 0.0 : sum / count;
}

} // namespace loa::rotation
