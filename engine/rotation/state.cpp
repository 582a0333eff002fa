#include "state.hpp"

#include <algorithm>
#include <cassert>
#include <cstdlib>
#include <numeric>

namespace loa::rotation {

State::State(const Layout& layout) : layout_{&layout}, tracks_{layout.item_count, layout.slot_count}
{
    const std::size_t cells = std::size_t{layout.item_count} * layout.slot_count;
    blocked_.assign(cells, 0);
    family_blocked_.assign(layout.grid->families.size() * layout.slot_count, 0);
    count_.assign(layout.item_count, 0);
    spread_.assign(layout.item_count, 0);
    where_.assign(cells, 0);
    held_count_.assign(layout.slot_count, 0);
    for (const Slot& slot : layout.grid->slots) {
        seconds_left_.push_back(slot.capacity);
        positions_left_.push_back(slot.positions);
        const auto holds = static_cast<std::size_t>(std::max(0, slot.positions));
        stride_ = std::max(stride_, std::min<std::size_t>(layout.item_count, holds));
    }
    held_.assign(layout.slot_count * stride_, Airing{});
    for (ItemIndex i = 0; i != layout.item_count; ++i) {
        for (const SlotIndex s : layout.grid->items[i].fixed) {
            put(i, s);
        }
    }
}

State::State(const Layout& layout, const Placement& placement) : State{layout}
{
    for (ItemIndex i = 0; i != layout.item_count; ++i) {
        for (const SlotIndex s : placement[i]) {
            if (!placed(i, s)) { // the fixed are there already
                place(i, s);
            }
        }
    }
}

bool State::has_room(ItemIndex i, SlotIndex s) const noexcept
{
    const SlotIndex again = layout_->repeat[layout_->cell(i, s)];
    return has_room_in(s, i) && (again == no_slot || has_room_in(again, i));
}

bool State::blocked(ItemIndex i, SlotIndex s) const noexcept
{
    if (blocked_[layout_->cell(i, s)] != 0) {
        return true;
    }
    const auto families = layout_->families[i];
    return std::any_of(families.begin(), families.end(), [&](std::uint32_t f) {
        return family_blocked_[std::size_t{f} * layout_->slot_count + s] != 0;
    });
}

bool State::fits(ItemIndex i, SlotIndex s) const noexcept
{
    const std::size_t cell = layout_->cell(i, s);
    if (layout_->open[cell] == 0 || blocked(i, s) || !has_room(i, s)) {
        return false;
    }
    const SlotIndex again = layout_->repeat[cell];
    return again == no_slot || !blocked(i, again);
}

/// Books (+1) or frees (−1) one slot for `i`.
void State::occupy(ItemIndex i, SlotIndex s, std::int32_t sign)
{
    seconds_left_[s] -= std::int64_t{sign} * layout_->grid->items[i].duration;
    positions_left_[s] -= sign;
    const auto add = [&](std::vector<std::uint16_t>& blocks, std::size_t first, SlotRange range) {
        for (SlotIndex t = range.from; t != range.until; ++t) {
            blocks[first + t] = static_cast<std::uint16_t>(blocks[first + t] + sign);
        }
    };
    const std::size_t slots = layout_->slot_count;
    add(blocked_, i * slots, layout_->near[layout_->cell(i, s)]);
    for (const std::uint32_t f : layout_->families[i]) {
        if (layout_->grid->families[f].gap > 0) {
            add(family_blocked_, f * slots, layout_->family_near[f * slots + s]);
        }
    }
}

void State::put(ItemIndex i, SlotIndex s)
{
    spread_[i] = spread_after(i, no_slot, s);
    ++count_[i];
    tracks_.flip(i, s);
    occupy(i, s, +1);
    if (const SlotIndex again = layout_->repeat[layout_->cell(i, s)]; again != no_slot) {
        occupy(i, again, +1);
    }
}

void State::place(ItemIndex i, SlotIndex s)
{
    assert(fits(i, s));
    put(i, s);
    enlist(i, s);
}

void State::lift(ItemIndex i, SlotIndex s)
{
    assert(placed(i, s) && layout_->fixed[layout_->cell(i, s)] == 0);
    spread_[i] = spread_after(i, s, no_slot);
    --count_[i];
    tracks_.flip(i, s);
    occupy(i, s, -1);
    if (const SlotIndex again = layout_->repeat[layout_->cell(i, s)]; again != no_slot) {
        occupy(i, again, -1);
    }
    delist(i, s);
}

void State::enlist(ItemIndex i, SlotIndex s)
{
    where_[layout_->cell(i, s)] = static_cast<std::uint32_t>(movable_.size());
    movable_.push_back({i, s});
    hold(s, {i, s});
    if (const SlotIndex again = layout_->repeat[layout_->cell(i, s)]; again != no_slot) {
        hold(again, {i, s});
    }
}

void State::delist(ItemIndex i, SlotIndex s)
{
    const std::uint32_t at = where_[layout_->cell(i, s)];
    movable_[at] = movable_.back();
    where_[layout_->cell(movable_[at].item, movable_[at].slot)] = at;
    movable_.pop_back();
    release(s, {i, s});
    if (const SlotIndex again = layout_->repeat[layout_->cell(i, s)]; again != no_slot) {
        release(again, {i, s});
    }
}

void State::hold(SlotIndex at, const Airing& airing)
{
    held_[at * stride_ + held_count_[at]++] = airing;
}

void State::release(SlotIndex at, const Airing& airing)
{
    const std::span<Airing> there = std::span{held_}.subspan(at * stride_, held_count_[at]);
    *std::find(there.begin(), there.end(), airing) = there.back();
    --held_count_[at];
}

std::int64_t State::spread_after(ItemIndex i, SlotIndex out, SlotIndex in) const noexcept
{
    const bool alone = count_[i] == (out == no_slot ? 0 : 1);
    return spread_[i] + tracks_.gain(i, out, in, alone, [&](SlotIndex a, SlotIndex b) {
        return layout_->gap_cost(i, a, b);
    });
}

std::int64_t State::shortfall(ItemIndex i, std::int32_t count) const noexcept
{
    const Item& item = layout_->grid->items[i];
    return item.shortfall_weight * std::max(0, item.at_least - count);
}

std::int64_t State::off_target(ItemIndex i, std::int32_t count) const noexcept
{
    const Item& item = layout_->grid->items[i];
    return item.shortfall_weight * std::abs(count - item.target);
}

Cost State::cost_of(std::span<const ItemIndex> items) const
{
    Cost sum;
    for (const ItemIndex i : items) {
        sum.shortfall += shortfall(i, count_[i]);
        sum.off_target += off_target(i, count_[i]);
        sum.unevenness += layout_->unevenness(i, count_[i], spread_[i]);
    }
    return sum;
}

Cost State::cost() const
{
    std::vector<ItemIndex> all(layout_->item_count);
    std::iota(all.begin(), all.end(), ItemIndex{0});
    return cost_of(all);
}

Placement State::placement() const
{
    Placement slots(layout_->item_count);
    for (ItemIndex i = 0; i != layout_->item_count; ++i) {
        for (SlotIndex s = 0; s != layout_->slot_count; ++s) {
            if (placed(i, s)) {
                slots[i].push_back(s);
            }
        }
    }
    return slots;
}

} // namespace loa::rotation
