#pragma once

#include <cstdint>
#include <vector>

#include "layout.hpp"
#include "loa/touring/plan.hpp"

namespace loa::touring {

/// What each level of a Cost weighs in the one number that the search lowers, so that a unit of a
/// level outweighs what one visit can change below it. Results are compared by Cost, not by this.
class Prices {
public:
    explicit Prices(const Layout& layout);

    /// Of one unit of effort.
    static constexpr std::int64_t effort = 1024;

    /// Of one missing visit to `v`.
    [[nodiscard]] std::int64_t missing(PlaceIndex v) const noexcept { return missing_[v]; }
    /// Of one visit missing from a norm.
    [[nodiscard]] std::int64_t norm() const noexcept { return norm_; }
    /// Of visiting `v` on the day and with the team of `r`: dislike and lateness, less what being
    /// fixed or announced is worth.
    [[nodiscard]] std::int64_t visit(PlaceIndex v, RouteIndex r) const noexcept
    {
        return visit_.empty() ? 0 : visit_[v * routes_ + r];
    }
    /// Of a plan without visits.
    [[nodiscard]] std::int64_t nothing() const noexcept { return nothing_; }
    /// What the search lowers, for a plan of this cost.
    [[nodiscard]] std::int64_t of(const Cost& cost) const noexcept;

private:
    void set_levels(const Layout& layout);
    void price_visits(const Layout& layout);

    std::size_t routes_;
    std::int64_t fixed_{};
    std::int64_t told_{};
    std::int64_t shortfall_{};
    std::int64_t norm_{};
    std::int64_t unfairness_{};
    std::int64_t nothing_{};
    std::vector<std::int64_t> missing_; // by place
    std::vector<std::int64_t> visit_;   // place × route; empty: all 0
};

} // namespace loa::touring
