#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "loa/rotation/grid.hpp"
#include "prices.hpp"
#include "state.hpp"

namespace loa::rotation {

/// What items cost, and what they would under the prices of a bound.
struct Worth {
    Cost cost;
    double priced{}; ///< unevenness, and what the airings pay
};

[[nodiscard]] Worth operator+(const Worth& a, const Worth& b);

/// Whether `a` is better than `b` by more than rounding.
[[nodiscard]] bool clearly_less(const Cost& a, const Cost& b);

/// Movable slots that an item can have by itself.
struct Option {
    Worth worth;
    std::vector<SlotIndex> slots;
};

/// The options of all items of a small grid, with Lagrangian prices that tell early what cannot be part
/// of the best.
class Options {
public:
    /// The prices are those of a bound on `known`; lists `most_nodes` options at most.
    Options(const Layout& layout, const State& known, std::uint64_t most_nodes);

    /// 0: not all are listed.
    [[nodiscard]] std::uint64_t nodes_left() const noexcept { return nodes_left_; }
    /// Cheapest first.
    [[nodiscard]] const std::vector<Option>& of(ItemIndex i) const noexcept { return of_[i]; }
    /// The best that the options of `i` have, each figure by itself.
    [[nodiscard]] Worth least(ItemIndex i) const;
    /// Whether what is worth at least `least` can be clearly less than `known`.
    [[nodiscard]] bool may_beat(const Worth& least, const Cost& known) const;
    /// Leaves out what cannot be part of anything better than `known`.
    void narrow(const Cost& known);

private:
    [[nodiscard]] double paid_for_fixed(ItemIndex i) const;
    void list(ItemIndex i, std::size_t next, double paid, std::vector<SlotIndex>& slots);

    const Layout* layout_;
    Scarcity scarcity_;
    State state_;
    std::uint64_t nodes_left_;
    std::vector<std::vector<Option>> of_;
    std::vector<double> prices_;
    std::vector<double> airing_prices_;
    double earned_{}; ///< what all that is scarce would earn when full
};

} // namespace loa::rotation
