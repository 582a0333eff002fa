#pragma once

#include <cstdint>
#include <vector>

#include "loa/rotation/bound.hpp"
#include "loa/rotation/grid.hpp"

namespace loa::rotation {

/// Items of a grid that share no slot and no family with the others, as a grid of their own.
struct Part {
    Grid grid;
    std::vector<ItemIndex> items;        ///< by item of the part: in the whole
    std::vector<SlotIndex> slots;        ///< by slot of the part: in the whole
    std::vector<std::uint32_t> families; ///< by family of the part: in the whole

    /// What of `whole` is in the part.
    [[nodiscard]] Placement from(const Placement& whole) const;
    void copy_to(Placement& whole, const Placement& placement) const;
    /// `whole` has `whole_slots` slots.
    void copy_to(Prices& whole, const Prices& prices, std::size_t whole_slots) const;
};

/// `grid` cut into parts that can be searched one by one, the smallest first. An item that is not in
/// `placed` and shall not be is in none, but for its last airing, which its families remember.
[[nodiscard]] std::vector<Part> parts(const Grid& grid, const Placement& placed);

} // namespace loa::rotation
