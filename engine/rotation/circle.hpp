#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "loa/rotation/grid.hpp"

namespace loa::rotation {

/// The copies of items that share a circle of slots, item by item. A copy stays between its neighbours
/// of the same item, so who they are never changes. Items of one copy cost nothing wherever they are
/// and are all one blank.
class Circle {
public:
    using Copy = std::uint32_t; ///< 0 is the blank
    static constexpr Copy blank = 0;
    /// The slot of each copy; the blank's means nothing.
    using Places = std::vector<std::int32_t>;

    explicit Circle(std::span<const std::int32_t> counts);

    [[nodiscard]] std::uint32_t copies() const noexcept
    {
        return static_cast<std::uint32_t>(owner_.size()) - 1;
    }
    [[nodiscard]] std::int32_t size() const noexcept { return size_; }
    [[nodiscard]] Copy previous(Copy k) const noexcept { return previous_[k]; }
    [[nodiscard]] Copy next(Copy k) const noexcept { return next_[k]; }
    [[nodiscard]] std::int32_t gap_after(Copy k, const Places& places) const noexcept
    {
        const std::int32_t distance = places[next_[k]] - places[k];
        return distance <= 0 ? distance + size_ : distance;
    }

    [[nodiscard]] Places places(std::span<const ItemIndex> slots) const;
    /// The items by slot; blanks become the items of one copy in turn.
    [[nodiscard]] std::vector<ItemIndex> slots(const Places& places) const;
    /// Σ gap² over all items of more than one copy.
    [[nodiscard]] std::int64_t cost(const Places& places) const;

private:
    std::int32_t size_;
    std::vector<Copy> previous_;
    std::vector<Copy> next_;
    std::vector<ItemIndex> owner_;
    std::vector<Copy> first_;       ///< by item
    std::vector<ItemIndex> single_; ///< items of one copy
};

} // namespace loa::rotation
