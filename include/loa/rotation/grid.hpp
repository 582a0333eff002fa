#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace loa::rotation {

/// Dense indices into a Grid's lists.
using ItemIndex = std::uint32_t;
using SlotIndex = std::uint32_t;

/// A place in the horizon that can hold items: by seconds and by number.
struct Slot {
    std::int64_t begin{};     ///< seconds from the horizon's start; slots ascend by it
    std::int32_t length{};    ///< seconds the slot lasts; airtime, and where items may lie in it
    std::int32_t capacity{};  ///< seconds free for items
    std::int32_t positions{}; ///< items it can hold
    friend bool operator==(const Slot&, const Slot&) = default;
};

/// Something to be aired a number of times. An item is in a slot at most once.
struct Item {
    std::int32_t duration{};        ///< seconds
    std::vector<SlotIndex> slots;   ///< eligible, ascending
    std::vector<SlotIndex> repeats; ///< empty, or beside each eligible slot the later slot that an
                                    ///< airing there takes up as well (no_slot: none does)
    std::vector<std::uint16_t> zones; ///< empty, or beside each eligible slot: `improve` keeps how
                                      ///< many airings are in slots of each zone
    std::vector<SlotIndex> fixed;     ///< where it must be, ascending; eligible or not
    std::int32_t at_least{};          ///< below this: shortfall
    std::int32_t target{};            ///< aimed at; at_least ≤ target ≤ at_most
    std::int32_t at_most{};
    std::int64_t shortfall_weight{1}; ///< of one missing airing
    std::int64_t weight{1};           ///< of its unevenness
    std::int32_t gap{};               ///< seconds from the end of one slot to the start of the next
    std::optional<std::int64_t> last_end; ///< end of its last airing before the horizon, ≤ 0
    std::int64_t airtime_since{};         ///< airtime open to it between last_end and the horizon
    friend bool operator==(const Item&, const Item&) = default;
};

inline constexpr SlotIndex no_slot = 0xFFFF'FFFFU;

/// Items of which at most one may lie in any window of `gap` seconds.
struct Family {
    std::vector<ItemIndex> items;
    std::int32_t gap{};
    friend bool operator==(const Family&, const Family&) = default;
};

/// A weekly grid: what is to be aired, and where it may. Gaps are kept conservatively, from the end
/// of one slot to the start of the next, so that any order within a slot keeps them too.
struct Grid {
    std::vector<Slot> slots;
    std::vector<Item> items;
    std::vector<Family> families;
    friend bool operator==(const Grid&, const Grid&) = default;
};

/// What a placement costs, most important first.
struct Cost {
    std::int64_t shortfall{};  ///< Σ shortfall_weight · airings below at_least
    std::int64_t off_target{}; ///< Σ shortfall_weight · |airings − target|
    double unevenness{};       ///< Σ weight · V; see rotation/evenness.hpp
    friend auto operator<=>(const Cost&, const Cost&) = default;
};

/// Where each item is placed: ascending slots, first airings only (repeats follow from them).
using Placement = std::vector<std::vector<SlotIndex>>;

} // namespace loa::rotation
