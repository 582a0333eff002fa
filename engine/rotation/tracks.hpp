#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "loa/rotation/grid.hpp"

namespace loa::rotation {

/// Which slots each item is in, as bits, so that its neighbours in time are found by counting zeros.
class Tracks {
public:
    Tracks(std::size_t items, std::size_t slots)
        : words_{(slots + word_bits - 1) / word_bits}, bits_(items * words_, 0)
    {
    }

    [[nodiscard]] bool holds(ItemIndex i, SlotIndex s) const noexcept
    {
        return (word(i, s / word_bits) >> (s % word_bits) & 1U) != 0;
    }
    void flip(ItemIndex i, SlotIndex s) noexcept
    {
        bits_[std::size_t{i} * words_ + s / word_bits] ^= Word{1} << (s % word_bits);
    }

    /// The item's slot next before `s`, or no_slot. Cost: slots / 64 at worst.
    [[nodiscard]] SlotIndex before(ItemIndex i, SlotIndex s) const noexcept
    {
        std::size_t w = s / word_bits;
        Word left = word(i, w) & ((Word{1} << (s % word_bits)) - 1);
        while (left == 0) {
            if (w == 0) {
                return no_slot;
            }
            left = word(i, --w);
        }
        return static_cast<SlotIndex>(w * word_bits + word_bits - 1) -
               static_cast<SlotIndex>(std::countl_zero(left));
    }

    /// The item's slot next after `s`, or no_slot.
    [[nodiscard]] SlotIndex after(ItemIndex i, SlotIndex s) const noexcept
    {
        std::size_t w = s / word_bits;
        Word left = word(i, w) & (~Word{1} << (s % word_bits));
        while (left == 0) {
            if (++w == words_) {
                return no_slot;
            }
            left = word(i, w);
        }
        return static_cast<SlotIndex>(w * word_bits) +
               static_cast<SlotIndex>(std::countr_zero(left));
    }

    /// What `gap_cost(a, b)` summed over the item's consecutive slots, borders as no_slot, gains when
    /// it moves from `out` to `in`; either may be no_slot. An item in no slot at all costs nothing.
    template <class GapCost>
    [[nodiscard]] std::int64_t
    gain(ItemIndex i, SlotIndex out, SlotIndex in, bool alone, const GapCost& gap_cost) const
    {
        std::int64_t sum = 0;
        SlotIndex out_before = no_slot;
        SlotIndex out_after = no_slot;
        if (out != no_slot) {
            out_before = before(i, out);
            out_after = after(i, out);
            sum -= gap_cost(out_before, out) + gap_cost(out, out_after);
            sum += alone ? 0 : gap_cost(out_before, out_after);
        }
        if (in != no_slot) {
            SlotIndex in_before = before(i, in);
            SlotIndex in_after = after(i, in);
            in_before = in_before == out ? out_before : in_before;
            in_after = in_after == out ? out_after : in_after;
            sum += gap_cost(in_before, in) + gap_cost(in, in_after);
            sum -= alone ? 0 : gap_cost(in_before, in_after);
        }
        return sum;
    }

private:
    using Word = std::uint64_t;
    static constexpr unsigned word_bits = 64;

    [[nodiscard]] Word word(ItemIndex i, std::size_t w) const noexcept
    {
        return bits_[std::size_t{i} * words_ + w];
    }

    std::size_t words_;
    std::vector<Word> bits_; // item × word
};

} // namespace loa::rotation
