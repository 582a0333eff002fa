#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "loa/rotation/grid.hpp"

namespace loa::rotation {

/// The copies of items on a circle of slots. A copy moves only within the gap between its neighbours
/// of the same item, so who its neighbours are never changes, and with v = gap before − gap after,
/// moving it by δ changes Σ gap² by 2·δ·(δ + v): no gap need be looked up. Items of one copy cost
/// nothing wherever they are and are all one blank.
class Circle {
public:
    using Copy = std::uint32_t; ///< 0 is the blank
    static constexpr Copy blank = 0;

    Circle(std::span<const std::int32_t> counts, std::span<const ItemIndex> slots);

    [[nodiscard]] std::uint32_t copies() const noexcept
    {
        return static_cast<std::uint32_t>(position_.size()) - 1;
    }
    [[nodiscard]] std::int32_t size() const noexcept { return size_; }
    [[nodiscard]] std::int32_t imbalance(Copy k) const noexcept { return imbalance_[k]; }
    /// Σ gap² over all items of more than one copy.
    [[nodiscard]] std::int64_t cost() const noexcept { return cost_; }

    /// The copy `shift` slots after `k`; |shift| < slots.
    [[nodiscard]] Copy beside(Copy k, std::int32_t shift) const noexcept
    {
        return at_[static_cast<std::size_t>(wrapped(position_[k] + shift))];
    }
    /// Half of what changing places between `k` and `m` = beside(k, shift) adds to cost().
    [[nodiscard]] std::int32_t half_change(Copy k, Copy m, std::int32_t shift) const noexcept
    {
        // imbalance_[blank] stays 0; a blank's own δ² is taken off again.
        const std::int32_t squares = m == blank ? shift : 2 * shift;
        return shift * (squares + imbalance_[k] - imbalance_[m]);
    }
    /// Whether both stay between their neighbours of the same item.
    [[nodiscard]] bool can_change(Copy k, Copy m, std::int32_t shift) const noexcept
    {
        return stays(k, shift) && (m == blank || stays(m, -shift));
    }
    void change(Copy k, Copy m, std::int32_t shift) noexcept;

    /// The items by slot; blanks become the items of one copy in turn.
    [[nodiscard]] std::vector<ItemIndex> slots() const;

private:
    [[nodiscard]] std::int32_t wrapped(std::int32_t slot) const noexcept
    {
        slot += slot < 0 ? size_ : 0;
        return slot - (slot >= size_ ? size_ : 0);
    }
    [[nodiscard]] std::int32_t gap(Copy a, Copy b) const noexcept
    {
        const std::int32_t distance = position_[b] - position_[a];
        return distance <= 0 ? distance + size_ : distance;
    }
    [[nodiscard]] bool stays(Copy k, std::int32_t shift) const noexcept
    {
        return shift > 0 ? shift < gap(k, next_[k]) : -shift < gap(previous_[k], k);
    }
    void add(ItemIndex i, std::int32_t count, std::span<const ItemIndex> slots);
    void shift_by(Copy k, std::int32_t shift) noexcept;

    std::int32_t size_;
    std::int64_t cost_{};
    std::vector<Copy> at_; // by slot
    std::vector<std::int32_t> position_;
    std::vector<std::int32_t> imbalance_;
    std::vector<Copy> previous_;
    std::vector<Copy> next_;
    std::vector<ItemIndex> owner_;
    std::vector<ItemIndex> single_; ///< items of one copy
};

} // namespace loa::rotation
