#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "layout.hpp"
#include "state.hpp"

namespace loa::rotation {

/// One item's cheapest airings under changing prices, exactly: the shortest path of BestPath with all
/// that does not change laid out once, for the thousands of prices an ascent tries.
class ItemPaths {
public:
    /// `count` airings of `i` on its fixed slots and on what is open beside those in `bare`, a state
    /// with just the fixed airings. There is a path of that many.
    ItemPaths(const State& bare, ItemIndex i, std::int32_t count);

    /// weight · V and what the airings pay at `prices`, by slot.
    /// Cost: count · slots².
    [[nodiscard]] double find(std::span<const double> prices);
    /// Of the cheapest path found last, ascending.
    [[nodiscard]] std::span<const SlotIndex> slots() const noexcept { return path_; }
    /// Its weight · V, and that with what it pays.
    [[nodiscard]] double cost() const noexcept { return priced_ - paid_; }
    [[nodiscard]] double priced() const noexcept { return priced_; }

    /// A path, and its weight · V.
    struct Found {
        std::vector<SlotIndex> slots;
        double cost{};
    };
    /// Adds to `found` all paths that cost at most `limit` at the prices of the last find. Says whether
    /// there are at most `most` in it then.
    /// Cost: count · slots for each path.
    [[nodiscard]] bool list(double limit, std::size_t most, std::vector<Found>& found) const;

private:
    struct Tail;

    [[nodiscard]] bool list(const Tail& tail, std::size_t most, std::vector<Found>& found) const;
    void lay_out(const Layout& layout, ItemIndex i);
    void extend(std::size_t round);
    void trace(std::size_t last);

    std::vector<SlotIndex> nodes_;
    std::vector<double> first_; ///< by node: cost of the gap before it; infinite where it cannot be
    std::vector<double> last_;  ///< by node: cost of the gap after it
    std::vector<double> arcs_;  ///< earlier × later node: cost of the gap between them
    std::vector<double> costs_; ///< round × node: of the cheapest path that ends there
    std::vector<double> pays_;  ///< by node
    std::vector<SlotIndex> path_;
    std::size_t rounds_;
    double weight_{};
    double priced_{};
    double paid_{};
};

/// What one search for the cheapest path of each item takes, in evaluated proposals of annealing: count ·
/// slots² summed, as measured.
[[nodiscard]] std::uint64_t steps_of_paths(const State& state);

} // namespace loa::rotation
