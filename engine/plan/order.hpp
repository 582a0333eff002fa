#pragma once

#include <cstdint>
#include <vector>

#include "plan/problem.hpp"

namespace loa::plan {

/// An item in a segment.
struct Lying {
    rotation::ItemIndex item{};
    bool repeat{};
};
using Order = std::vector<Lying>;

/// Contents in playing order, to tell whether two segments sound the same.
using Sound = std::vector<const model::Content*>;

[[nodiscard]] Sound sound(const Problem& problem, const Order& order);

/// Urgent items first, then preferred, then the others; otherwise as it was.
[[nodiscard]] Order by_priority(const Problem& problem, Order order);

/// What is heard around a segment.
struct Around {
    const model::Content* before{}; ///< heard last in a segment of this kind; null: nothing yet
    const model::Content* after{};  ///< heard next in one; null: not known, or nothing
    Sound yesterday;                ///< the same segment the day before
    time::Day day;
};

/// `order` by priority, and turned: of some turns, and of
/// some random orders of a longer segment, the one with the fewest neighbours of one family, the
/// same item among them, then one that is not yesterday's, then the one least like yesterday's.
/// The same input gives the same order.
[[nodiscard]] Order ordered(const Problem& problem, Order order, const Around& around);

} // namespace loa::plan
