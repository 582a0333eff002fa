#include "line_paths.hpp"

#include <algorithm>

namespace loa::rotation {

LinePaths::LinePaths(const Line& line) : line_{&line}, slots_{line.placed.size()}
{
    for (const std::int32_t count : line.counts) {
        rest_.emplace_back((static_cast<std::size_t>(count) + 1) * (slots_ + 1) * (slots_ + 1));
    }
    earned_.assign(slots_ + 1, 0);
}

void LinePaths::price(const std::vector<std::int64_t>& prices)
{
    for (std::size_t s = slots_; s-- > 0;) {
        earned_[s] = earned_[s + 1] + prices[s];
    }
    for (ItemIndex i = 0; i != line_->counts.size(); ++i) {
        price(i, prices);
    }
}

void LinePaths::price(ItemIndex i, const std::vector<std::int64_t>& prices)
{
    const auto count = static_cast<std::size_t>(line_->counts[i]);
    for (std::size_t left = 0; left <= count; ++left) {
        for (std::size_t last = 0; last <= slots_; ++last) {
            price(i, left, last, prices);
        }
    }
}

void LinePaths::price(ItemIndex i,
                      std::size_t left,
                      std::size_t last,
                      const std::vector<std::int64_t>& prices)
{
    const std::size_t width = slots_ + 1;
    std::vector<std::int64_t>& rest = rest_[i];
    const std::size_t row = (left * width + last) * width;
    std::int64_t best = left == 0 ? 0 : never;
    rest[row + slots_] = best;
    for (std::size_t from = slots_; from-- > last;) {
        // Where the item stands already it must be taken; elsewhere it may.
        if (line_->placed[from] == i) {
            best = never;
        }
        if (left > 0 && allowed(i, from)) {
            const std::int64_t then = rest[((left - 1) * width + from + 1) * width + from + 1];
            best = std::min(best, then + prices[from] + step(i, last, from));
        }
        rest[row + from] = std::min(best, never);
    }
}

std::int64_t LinePaths::bound() const
{
    std::int64_t sum = -earned_[0];
    for (ItemIndex i = 0; i != line_->counts.size(); ++i) {
        sum += rest(i, 0, line_->counts[i], 0);
    }
    return sum;
}

std::vector<std::size_t> LinePaths::path(ItemIndex i) const
{
    std::vector<std::size_t> slots;
    std::size_t last = 0;
    std::size_t from = 0;
    for (std::int32_t left = line_->counts[i]; left > 0; --left) {
        // The cost stays the same until the slot that is taken is passed.
        while (from + 1 < slots_ && rest(i, last, left, from) == rest(i, last, left, from + 1) &&
               line_->placed[from] != i) {
            ++from;
        }
        slots.push_back(from);
        last = ++from;
    }
    return slots;
}

} // namespace loa::rotation
