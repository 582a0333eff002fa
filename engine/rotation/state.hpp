#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "layout.hpp"
#include "tracks.hpp"

namespace loa::rotation {

/// An item in a slot; its repeat, if any, follows from it.
struct Airing {
    ItemIndex item{};
    SlotIndex slot{};
    friend bool operator==(const Airing&, const Airing&) = default;
};

/// A placement under change: knows what fits and what it costs. Starts with the fixed airings, which
/// stay. Counts, spreads and blocks are whole numbers, so going back and forth drifts by nothing.
class State {
public:
    explicit State(const Layout& layout);
    /// Starts with `placement`, which keeps every hard limit.
    State(const Layout& layout, const Placement& placement);

    [[nodiscard]] const Layout& layout() const noexcept { return *layout_; }

    /// Whether an airing of `i` at `s` keeps every hard limit but at_most.
    /// Cost: constant, but for the families of `i`.
    [[nodiscard]] bool fits(ItemIndex i, SlotIndex s) const noexcept;
    /// Whether the slot and the repeat's have the seconds and positions for `i`.
    [[nodiscard]] bool has_room(ItemIndex i, SlotIndex s) const noexcept;
    /// The same for the slot `s` by itself, be it an airing's or a repeat's.
    [[nodiscard]] bool has_room_in(SlotIndex s, ItemIndex i) const noexcept
    {
        return seconds_left_[s] >= layout_->grid->items[i].duration && positions_left_[s] > 0;
    }

    [[nodiscard]] std::int32_t positions_left(SlotIndex s) const noexcept
    {
        return positions_left_[s];
    }

    /// Whether the seconds suffice when `a` goes where `b` is, and `b` to `u`; repeats left aside.
    [[nodiscard]] bool could_change(const Airing& a, const Airing& b, SlotIndex u) const noexcept
    {
        const std::int64_t here = layout_->grid->items[a.item].duration;
        const std::int64_t there = layout_->grid->items[b.item].duration;
        return seconds_left_[b.slot] + there >= here &&
               seconds_left_[u] + (u == a.slot ? here : 0) >= there;
    }

    /// Cost: the slots within the gaps of `i`.
    void place(ItemIndex i, SlotIndex s);
    /// Takes out a placed airing that is not fixed.
    void lift(ItemIndex i, SlotIndex s);

    [[nodiscard]] bool placed(ItemIndex i, SlotIndex s) const noexcept
    {
        return tracks_.holds(i, s);
    }
    [[nodiscard]] std::int32_t count(ItemIndex i) const noexcept { return count_[i]; }
    [[nodiscard]] std::int64_t spread(ItemIndex i) const noexcept { return spread_[i]; }
    /// Σ c·d² of `i` were it moved from `out` to `in`; either may be no_slot.
    [[nodiscard]] std::int64_t
    spread_after(ItemIndex i, SlotIndex out, SlotIndex in) const noexcept;
    /// The placed slot next before or after `s`, or no_slot.
    [[nodiscard]] SlotIndex before(ItemIndex i, SlotIndex s) const noexcept
    {
        return tracks_.before(i, s);
    }
    [[nodiscard]] SlotIndex after(ItemIndex i, SlotIndex s) const noexcept
    {
        return tracks_.after(i, s);
    }

    /// All airings that are not fixed, in no particular but a reproducible order.
    [[nodiscard]] std::span<const Airing> movable() const noexcept { return movable_; }
    /// Those among them that are in `s`, or their repeats are.
    [[nodiscard]] std::span<const Airing> movable_in(SlotIndex s) const noexcept
    {
        return std::span{held_}.subspan(std::size_t{s} * stride_, held_count_[s]);
    }

    [[nodiscard]] std::int64_t shortfall(ItemIndex i, std::int32_t count) const noexcept;
    [[nodiscard]] std::int64_t off_target(ItemIndex i, std::int32_t count) const noexcept;
    [[nodiscard]] Cost cost_of(std::span<const ItemIndex> items) const;
    [[nodiscard]] Cost cost() const;
    [[nodiscard]] Placement placement() const;

private:
    [[nodiscard]] bool blocked(ItemIndex i, SlotIndex s) const noexcept;
    void occupy(ItemIndex i, SlotIndex s, std::int32_t sign);
    void put(ItemIndex i, SlotIndex s);
    void enlist(ItemIndex i, SlotIndex s);
    void delist(ItemIndex i, SlotIndex s);
    void hold(SlotIndex at, const Airing& airing);
    void release(SlotIndex at, const Airing& airing);

    const Layout* layout_;
    std::size_t stride_{};
    Tracks tracks_;                      // item × word
    std::vector<std::uint16_t> blocked_; // item × slot: airings whose gap forbids it
    std::vector<std::uint16_t> family_blocked_;
    std::vector<std::int64_t> seconds_left_;
    std::vector<std::int32_t> positions_left_;
    std::vector<std::int32_t> count_;
    std::vector<std::int64_t> spread_;
    std::vector<Airing> movable_;
    std::vector<std::uint32_t> where_; // item × slot: index in movable_
    std::vector<Airing> held_;         // slot × stride
    std::vector<std::uint32_t> held_count_;
};

} // namespace loa::rotation
