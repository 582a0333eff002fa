#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "loa/rotation/line.hpp"

namespace loa::rotation {

/// What each item of a line costs at least from any point on, seen by itself, when slots have
/// prices. Whole numbers, so that a bound is exact.
class LinePaths {
public:
    static constexpr std::int64_t never = std::int64_t{1} << 56U;
    /// Finer than the line's unit, so that prices have room to move.
    static constexpr std::int64_t fineness = 1024;

    explicit LinePaths(const Line& line);

    /// Works all tables out anew. Cost: slots² · slots.
    void price(const std::vector<std::int64_t>& prices);

    /// Least cost and prices of the `left` remaining airings of `i`, none before slot `from`, the last
    /// one at `last` − 1; `last` 0: none yet.
    [[nodiscard]] std::int64_t
    rest(ItemIndex i, std::size_t last, std::int32_t left, std::size_t from) const
    {
        return rest_[i]
                    [(static_cast<std::size_t>(left) * (slots_ + 1) + last) * (slots_ + 1) + from];
    }
    /// The bound of the prices.
    [[nodiscard]] std::int64_t bound() const;
    /// The slots on the cheapest path of `i`.
    [[nodiscard]] std::vector<std::size_t> path(ItemIndex i) const;
    /// Σ prices from a slot on.
    [[nodiscard]] std::int64_t earned(std::size_t from) const { return earned_[from]; }

    /// What an airing at `slot` costs after one at `last` − 1, without prices.
    [[nodiscard]] std::int64_t step(ItemIndex i, std::size_t last, std::size_t slot) const
    {
        return last == 0 ? 0 : fineness * line_->gap_cost[i][slot + 1 - last];
    }
    [[nodiscard]] bool allowed(ItemIndex i, std::size_t slot) const
    {
        return line_->placed[slot] == no_item || line_->placed[slot] == i;
    }

private:
    void price(ItemIndex i, const std::vector<std::int64_t>& prices);
    void
    price(ItemIndex i, std::size_t left, std::size_t last, const std::vector<std::int64_t>& prices);

    const Line* line_;
    std::size_t slots_;
    std::vector<std::vector<std::int64_t>> rest_; // by item: left × last × from
    std::vector<std::int64_t> earned_;
};

} // namespace loa::rotation
