#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace loa::search {

/// One claimant of an apportionment.
struct Share {
    std::int32_t weight{1};  ///< ≥ 0
    std::int32_t at_least{}; ///< ≥ 0
    std::int32_t at_most{};  ///< ≥ at_least
    friend bool operator==(const Share&, const Share&) = default;
};

/// Spreads `total` over `shares` in proportion to their weights and within their bounds, by Webster's
/// (Sainte-Laguë's) divisor method: everyone starts at `at_least`, then each next unit goes to the
/// largest weight / (2 · has + 1) that is still below `at_most`. Exact in whole numbers. What the
/// weighted cannot take goes, one each in turn, to those of weight 0.
///
/// Order:  ties go to the smaller index; the result stands in the order of `shares`.
/// Errors: none; a `total` outside [Σ at_least, Σ at_most] is moved to the nearer end, so compare the
///         sum of the result with what was asked.
/// Cost:   (shares + units handed out) · log shares.
/// Source: Balinski and Young, "Fair Representation", 2nd ed. (2001), for methods with bounds.
[[nodiscard]] std::vector<std::int32_t> apportion(std::span<const Share> shares,
                                                  std::int64_t total);

} // namespace loa::search
