#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace loa::rotation {

/// By how much gaps of one item on a circle pass the least Σ gap² there is. A gap may be counted by
/// itself: with q = ⌊size / count⌋ it costs (gap − q)(gap − q − 1), or (gap − q)² when count divides
/// size, never less than 0; summed round the circle that is Σ gap² less its least.
class GapExcess {
public:
    static constexpr std::int32_t never = 1 << 20;

    GapExcess(std::int32_t count, std::int32_t size);

    [[nodiscard]] std::int32_t count() const noexcept { return count_; }
    /// The shorter of the two best gaps.
    [[nodiscard]] std::int32_t shorter() const noexcept { return shorter_; }
    [[nodiscard]] std::int32_t of(std::int32_t gap) const noexcept
    {
        const std::int32_t over = gap - shorter_;
        return over * (divides_ ? over : over - 1);
    }
    /// The least that `gaps` gaps of `length` slots together cost; at most count and size.
    [[nodiscard]] std::int32_t rest(std::int32_t gaps, std::int32_t length) const noexcept
    {
        return rest_[static_cast<std::size_t>(gaps) * width_ + static_cast<std::size_t>(length)];
    }
    /// The same when one of the gaps is at least `longest`.
    [[nodiscard]] std::int32_t
    rest(std::int32_t gaps, std::int32_t length, std::int32_t longest) const noexcept
    {
        // Squares are convex: beyond an even share, no longer than it must be.
        if (longest <= shorter_ + 1 || longest * gaps <= length) {
            return rest(gaps, length);
        }
        return longest > length ? never : of(longest) + rest(gaps - 1, length - longest);
    }

private:
    std::int32_t count_;
    std::int32_t shorter_;
    bool divides_;
    std::size_t width_;
    std::vector<std::int32_t> rest_; // gaps × length
};

} // namespace loa::rotation
