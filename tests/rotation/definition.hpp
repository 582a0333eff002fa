#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "loa/rotation/grid.hpp"
#include "loa/rotation/solve.hpp"
#include "loa/search/random.hpp"

// The hard limits and the cost written down once more, plainly and slowly, and grids to try them on.
namespace loa::rotation {

inline SlotIndex repeat_of(const Item& item, SlotIndex s)
{
    const auto at = std::lower_bound(item.slots.begin(), item.slots.end(), s);
    if (at == item.slots.end() || *at != s || item.repeats.empty()) {
        return no_slot;
    }
    return item.repeats[static_cast<std::size_t>(at - item.slots.begin())];
}

/// An airing and its repeat are one unit and do not stand in each other's way.
struct Use {
    ItemIndex item;
    SlotIndex slot;
    std::size_t unit;
    bool fixed;
};

inline std::vector<Use> uses(const Grid& grid, const Placement& placement)
{
    std::vector<Use> all;
    std::size_t unit = 0;
    for (ItemIndex i = 0; i != grid.items.size(); ++i) {
        const Item& item = grid.items[i];
        for (const SlotIndex s : placement[i]) {
            const bool fixed = std::binary_search(item.fixed.begin(), item.fixed.end(), s);
            all.push_back({i, s, unit, fixed});
            if (const SlotIndex again = repeat_of(item, s); again != no_slot) {
                all.push_back({i, again, unit, fixed});
            }
            ++unit;
        }
    }
    return all;
}

inline bool apart(const Grid& grid, SlotIndex a, SlotIndex b, std::int32_t gap)
{
    const Slot& first = grid.slots[std::min(a, b)];
    const Slot& second = grid.slots[std::max(a, b)];
    return a != b && (gap <= 0 || second.begin - (first.begin + first.length) >= gap);
}

inline bool gaps_kept(const Grid& grid, const Use& a, const Use& b)
{
    if (a.unit == b.unit || (a.fixed && b.fixed)) {
        return true;
    }
    if (a.item == b.item && !apart(grid, a.slot, b.slot, grid.items[a.item].gap)) {
        return false;
    }
    return std::all_of(grid.families.begin(), grid.families.end(), [&](const Family& family) {
        const auto holds = [&](ItemIndex i) {
            return std::find(family.items.begin(), family.items.end(), i) != family.items.end();
        };
        return family.gap <= 0 || !holds(a.item) || !holds(b.item) ||
               apart(grid, a.slot, b.slot, family.gap);
    });
}

inline bool history_kept(const Grid& grid, const Use& use)
{
    const std::int64_t begin = grid.slots[use.slot].begin;
    const auto kept = [&](ItemIndex other, std::int32_t gap) {
        const auto& last = grid.items[other].last_end;
        return gap <= 0 || !last || begin - *last >= gap;
    };
    return kept(use.item, grid.items[use.item].gap) &&
           std::all_of(grid.families.begin(), grid.families.end(), [&](const Family& family) {
               const auto& members = family.items;
               return std::find(members.begin(), members.end(), use.item) == members.end() ||
                      std::all_of(members.begin(), members.end(), [&](ItemIndex m) {
                          return kept(m, family.gap);
                      });
           });
}

/// The first hard limit that `placement` breaks other than by its fixed airings alone; empty: none.
inline std::string broken_limit(const Grid& grid, const Placement& placement)
{
    const std::vector<Use> all = uses(grid, placement);
    for (ItemIndex i = 0; i != grid.items.size(); ++i) {
        const Item& item = grid.items[i];
        const auto& placed = placement[i];
        if (!std::is_sorted(placed.begin(), placed.end())) {
            return "order";
        }
        if (!std::includes(placed.begin(), placed.end(), item.fixed.begin(), item.fixed.end())) {
            return "fixed";
        }
        const auto most =
            std::max<std::size_t>(static_cast<std::size_t>(item.at_most), item.fixed.size());
        if (placed.size() > most) {
            return "at_most";
        }
    }
    for (const Use& use : all) {
        const Item& item = grid.items[use.item];
        const Slot& slot = grid.slots[use.slot];
        std::int64_t seconds = 0;
        std::int32_t positions = 0;
        for (const Use& other : all) {
            if (other.slot == use.slot) {
                seconds += grid.items[other.item].duration;
                ++positions;
            }
            if (!gaps_kept(grid, use, other)) {
                return "gap";
            }
        }
        if (use.fixed) {
            continue;
        }
        if (seconds > slot.capacity || positions > slot.positions) {
            return "room";
        }
        if (!history_kept(grid, use)) {
            return "history";
        }
        const auto is_first = [&](SlotIndex s) {
            return std::binary_search(item.slots.begin(), item.slots.end(), s);
        };
        if (!is_first(use.slot) &&
            std::none_of(placement[use.item].begin(), placement[use.item].end(), [&](SlotIndex s) {
                return repeat_of(item, s) == use.slot;
            })) {
            return "eligibility";
        }
    }
    return {};
}

/// How large and how tight a random grid is to be.
struct Shape {
    std::uint32_t slots{20};
    std::uint32_t items{8};
    std::uint32_t airings{4}; ///< most an item aims at
    bool repeats{true};
};

inline Item random_item(search::Random& random, const Grid& grid, const Shape& shape)
{
    Item item;
    item.duration = static_cast<std::int32_t>(60 * (1 + random.below(8)));
    for (SlotIndex s = 0; s != grid.slots.size(); ++s) {
        if (random.below(3) != 0) {
            item.slots.push_back(s);
        }
    }
    if (shape.repeats && random.below(3) == 0) {
        for (const SlotIndex s : item.slots) {
            const SlotIndex again = s + 1 + random.below(3);
            item.repeats.push_back(again < grid.slots.size() ? again : no_slot);
        }
    }
    if (random.below(4) == 0 && !grid.slots.empty()) {
        item.fixed.push_back(random.below(static_cast<std::uint32_t>(grid.slots.size())));
    }
    const auto number = [&](std::uint32_t bound) {
        return static_cast<std::int32_t>(random.below(bound));
    };
    item.target = 1 + number(shape.airings);
    item.at_least = number(static_cast<std::uint32_t>(item.target) + 1);
    item.at_most = item.target + number(2);
    item.shortfall_weight = 1 + number(5);
    item.weight = 1 + number(3);
    item.gap = random.below(2) == 0 ? 0 : 3600 * number(20);
    if (random.below(3) == 0) {
        item.last_end = -3600 * number(30);
        item.airtime_since = 300 * number(9);
    }
    return item;
}

inline Grid random_grid(std::uint64_t seed, const Shape& shape)
{
    search::Random random{seed};
    Grid grid;
    std::int64_t begin = 5 * 3600;
    for (std::uint32_t s = 0; s != shape.slots; ++s) {
        const auto length = static_cast<std::int32_t>(300 * (1 + random.below(3)));
        grid.slots.push_back({begin,
                              length,
                              length - 60 * static_cast<std::int32_t>(random.below(3)),
                              static_cast<std::int32_t>(random.below(4))});
        begin += length + 3600 * static_cast<std::int64_t>(random.below(12));
    }
    for (std::uint32_t i = 0; i != shape.items; ++i) {
        grid.items.push_back(random_item(random, grid, shape));
    }
    for (std::uint32_t f = 0; f != shape.items / 4; ++f) {
        Family family{{}, static_cast<std::int32_t>(3600 * random.below(12))};
        for (ItemIndex i = 0; i != shape.items; ++i) {
            if (random.below(3) == 0) {
                family.items.push_back(i);
            }
        }
        grid.families.push_back(family);
    }
    return grid;
}

} // namespace loa::rotation
