#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "loa/rotation/grid.hpp"

namespace loa::rotation {

/// Slots [from, until).
struct SlotRange {
    SlotIndex from{};
    SlotIndex until{};
    [[nodiscard]] bool holds(SlotIndex s) const noexcept { return from <= s && s < until; }
};

/// A list of lists in one array.
template <class T>
struct Lists {
    std::vector<std::size_t> starts{0};
    std::vector<T> values;

    void close() { starts.push_back(values.size()); }
    [[nodiscard]] std::span<const T> operator[](std::size_t list) const noexcept
    {
        return std::span{values}.subspan(starts[list], starts[list + 1] - starts[list]);
    }
};

/// What the search asks of a grid again and again, as flat tables; item × slot is row-major.
struct Layout {
    explicit Layout(const Grid& grid);

    [[nodiscard]] std::size_t cell(ItemIndex i, SlotIndex s) const noexcept
    {
        return std::size_t{i} * slot_count + s;
    }
    /// Whether two airings of `i`, at `a` and `b` and with their repeats, are too near each other.
    [[nodiscard]] bool clash(ItemIndex i, SlotIndex a, SlotIndex b) const noexcept;

    /// c·d² of evenness.hpp between consecutive airings, in doubled seconds; no_slot is a border.
    [[nodiscard]] std::int64_t gap_cost(ItemIndex i, SlotIndex a, SlotIndex b) const noexcept
    {
        const std::int64_t left = a == no_slot ? origin[i] : middle[cell(i, a)];
        const std::int64_t right = b == no_slot ? end[i] : middle[cell(i, b)];
        const std::int64_t factor = b == no_slot ? 2 : (a == no_slot ? first_factor[i] : 1);
        return factor * (right - left) * (right - left);
    }
    /// weight · V of `count` airings whose Σ c·d² is `spread`.
    [[nodiscard]] double
    unevenness(ItemIndex i, std::int32_t count, std::int64_t spread) const noexcept
    {
        return count == 0 ? 0.0
                          : weight[i] * ((count + border_gaps[i]) * static_cast<double>(spread) *
                                             inverse_square[i] -
                                         1);
    }

    /// Of the items that can be moved; what temperatures are multiples of.
    [[nodiscard]] double mean_weight() const;

    const Grid* grid;
    std::uint32_t slot_count{};
    std::uint32_t item_count{};
    std::vector<std::int64_t> middle;   ///< item × slot: twice the airtime before its middle
    std::vector<SlotIndex> repeat;      ///< item × slot
    std::vector<std::uint16_t> zone;    ///< item × slot
    std::vector<std::uint8_t> open;     ///< item × slot: may be placed there by the search
    std::vector<std::uint8_t> fixed;    ///< item × slot
    std::vector<SlotRange> near;        ///< item × slot: where the item's gap forbids another
    std::vector<SlotRange> family_near; ///< family × slot
    std::vector<std::int64_t> origin;   ///< item: where the first gap starts
    std::vector<std::int64_t> end;      ///< item: twice its whole airtime
    std::vector<std::int64_t> first_factor;
    std::vector<double> weight;
    std::vector<double> border_gaps;    ///< n of evenness.hpp less the airings
    std::vector<double> inverse_square; ///< 1 / W²; 0 without airtime
    Lists<SlotIndex> open_slots;        ///< by item
    Lists<std::uint32_t> families;      ///< by item

private:
    void measure_airtime(ItemIndex i);
    void mark_slots(ItemIndex i);
    [[nodiscard]] std::int64_t release(ItemIndex i) const;
    [[nodiscard]] SlotRange near_range(SlotIndex s, std::int32_t gap) const;

    std::vector<std::int64_t> latest_end_; ///< of all slots up to each
};

} // namespace loa::rotation
