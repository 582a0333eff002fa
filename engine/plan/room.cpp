#include "plan/room.hpp"

#include <algorithm>
#include <cassert>
#include <limits>

namespace loa::plan {
namespace {

using rotation::ItemIndex;
using rotation::SlotIndex;

void insert_sorted(std::vector<SlotIndex>& slots, SlotIndex slot)
{
    slots.insert(std::ranges::upper_bound(slots, slot), slot);
}

} // namespace

Room::Room(const rotation::Grid& grid)
    : grid_{&grid},
      placement_(grid.items.size()),
      occupied_(grid.items.size()),
      seconds_used_(grid.slots.size()),
      positions_used_(grid.slots.size()),
      families_of_(grid.items.size())
{
    for (std::size_t family = 0; family != grid.families.size(); ++family) {
        for (const ItemIndex item : grid.families[family].items) {
            families_of_[item].push_back(family);
        }
    }
}

SlotIndex Room::repeat_of(ItemIndex item, SlotIndex slot) const
{
    const rotation::Item& it = grid_->items[item];
    if (it.repeats.empty()) {
        return rotation::no_slot; // as nearly always
    }
    const auto at = std::ranges::lower_bound(it.slots, slot);
    if (at == it.slots.end() || *at != slot) {
        return rotation::no_slot;
    }
    return it.repeats[static_cast<std::size_t>(at - it.slots.begin())];
}

// From the end of the earlier slot to the start of the later one.
std::int64_t Room::between(SlotIndex a, SlotIndex b) const
{
    const rotation::Slot& first = grid_->slots[std::min(a, b)];
    return grid_->slots[std::max(a, b)].begin - first.begin - first.length;
}

std::int64_t Room::distance(ItemIndex item, SlotIndex slot) const
{
    std::int64_t least = std::numeric_limits<std::int64_t>::max();
    for (const SlotIndex other : occupied_[item]) {
        least = std::min(least, other == slot ? std::int64_t{-1} : between(other, slot));
    }
    return least;
}

bool Room::family_near(ItemIndex item, SlotIndex slot) const
{
    return std::ranges::any_of(families_of_[item], [&](std::size_t index) {
        const rotation::Family& family = grid_->families[index];
        return std::ranges::any_of(
            family.items, [&](ItemIndex other) { return distance(other, slot) < family.gap; });
    });
}

Block Room::blocked_alone(ItemIndex item, SlotIndex slot) const
{
    const std::int64_t near = distance(item, slot);
    if (near < 0) {
        return Block::taken;
    }
    if (near < grid_->items[item].gap) {
        return Block::gap;
    }
    if (family_near(item, slot)) {
        return Block::family;
    }
    if (seconds_left(slot) < grid_->items[item].duration) {
        return Block::seconds;
    }
    return positions_left(slot) < 1 ? Block::positions : Block::none;
}

Block Room::blocked(ItemIndex item, SlotIndex slot) const
{
    if (!std::ranges::binary_search(grid_->items[item].slots, slot)) {
        return Block::not_eligible;
    }
    const Block first = blocked_alone(item, slot);
    const SlotIndex repeat = repeat_of(item, slot);
    if (first != Block::none || repeat == rotation::no_slot) {
        return first;
    }
    return blocked_alone(item, repeat);
}

// One slot, the repeat's on its own.
void Room::book(ItemIndex item, SlotIndex slot, int sign)
{
    auto& slots = occupied_[item];
    if (sign > 0) {
        insert_sorted(slots, slot);
    } else {
        slots.erase(std::ranges::lower_bound(slots, slot));
    }
    seconds_used_[slot] += sign * grid_->items[item].duration;
    positions_used_[slot] += sign;
}

void Room::put(ItemIndex item, SlotIndex slot)
{
    insert_sorted(placement_[item], slot);
    book(item, slot, +1);
    if (const SlotIndex repeat = repeat_of(item, slot); repeat != rotation::no_slot) {
        book(item, repeat, +1);
    }
}

void Room::take(ItemIndex item, SlotIndex slot)
{
    auto& slots = placement_[item];
    slots.erase(std::ranges::lower_bound(slots, slot));
    book(item, slot, -1);
    if (const SlotIndex repeat = repeat_of(item, slot); repeat != rotation::no_slot) {
        book(item, repeat, -1);
    }
}

void Room::put(const rotation::Placement& placement)
{
    assert(placement.size() == placement_.size());
    for (ItemIndex item = 0; item != placement.size(); ++item) {
        for (const SlotIndex slot : placement[item]) {
            put(item, slot);
        }
    }
}

std::int32_t Room::seconds_left(SlotIndex slot) const
{
    return grid_->slots[slot].capacity - seconds_used_[slot];
}

std::int32_t Room::positions_left(SlotIndex slot) const
{
    return grid_->slots[slot].positions - positions_used_[slot];
}

} // namespace loa::plan
