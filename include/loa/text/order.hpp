#pragma once

#include <compare>
#include <string_view>

namespace loa::text {

/// Vietnamese dictionary order (a ă â b c d đ e ê …, tones last): An Ăn Ấm Dân Du Đồng.
/// Cost: a collation key lookup; safe to call from several threads.
[[nodiscard]] std::strong_ordering vietnamese_order(std::string_view a, std::string_view b);

/// For std::sort and std::map: whether `a` stands before `b` in Vietnamese order.
struct VietnameseLess {
    using is_transparent = void;
    [[nodiscard]] bool operator()(std::string_view a, std::string_view b) const
    {
        return vietnamese_order(a, b) < 0;
    }
};

} // namespace loa::text
