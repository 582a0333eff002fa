#pragma once

#include <vector>

#include "loa/rotation/grid.hpp"

namespace loa::plan {

/// Why one more airing does not fit in a slot.
enum class Block { none, not_eligible, taken, gap, family, seconds, positions };

/// A grid while it is being filled: what lies where, and whether one more airing fits. Borrows the
/// grid; counts (at_least, at_most) are not its business. Copies are cheap: try things on a copy.
class Room {
public:
    explicit Room(const rotation::Grid& grid);

    /// Why `item` cannot be put into `slot`, its repeat included; the reasons that no other
    /// placement could help come first.
    [[nodiscard]] Block blocked(rotation::ItemIndex item, rotation::SlotIndex slot) const;
    [[nodiscard]] bool fits(rotation::ItemIndex item, rotation::SlotIndex slot) const
    {
        return blocked(item, slot) == Block::none;
    }

    void put(rotation::ItemIndex item, rotation::SlotIndex slot);
    void take(rotation::ItemIndex item, rotation::SlotIndex slot);

    /// Whatever the room, as for fixed airings and given placements.
    void put(const rotation::Placement& placement);

    /// Seconds and positions still free in `slot`.
    [[nodiscard]] std::int32_t seconds_left(rotation::SlotIndex slot) const;
    [[nodiscard]] std::int32_t positions_left(rotation::SlotIndex slot) const;

    /// First airings, ascending.
    [[nodiscard]] const rotation::Placement& placement() const noexcept { return placement_; }

    /// Slots an item lies in, first airings and repeats, ascending.
    [[nodiscard]] const std::vector<rotation::SlotIndex>& slots_of(rotation::ItemIndex item) const
    {
        return occupied_[item];
    }

    /// Least seconds between `slot` and a slot that `item` lies in; the largest number when it lies
    /// in none.
    [[nodiscard]] std::int64_t distance(rotation::ItemIndex item, rotation::SlotIndex slot) const;

    /// The later slot that an airing of `item` in `slot` takes up as well; no_slot when none.
    [[nodiscard]] rotation::SlotIndex repeat_of(rotation::ItemIndex item,
                                                rotation::SlotIndex slot) const;

private:
    [[nodiscard]] std::int64_t between(rotation::SlotIndex a, rotation::SlotIndex b) const;
    [[nodiscard]] Block blocked_alone(rotation::ItemIndex item, rotation::SlotIndex slot) const;
    void book(rotation::ItemIndex item, rotation::SlotIndex slot, int sign);
    [[nodiscard]] bool family_near(rotation::ItemIndex item, rotation::SlotIndex slot) const;

    const rotation::Grid* grid_;
    rotation::Placement placement_;
    rotation::Placement occupied_;
    std::vector<std::int32_t> seconds_used_;
    std::vector<std::int32_t> positions_used_;
    std::vector<std::vector<std::size_t>> families_of_; // by item
};

} // namespace loa::plan
