#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "layout.hpp"

namespace loa::rotation {

/// The airings of one item that cost least, seen by itself.
struct Path {
    std::vector<SlotIndex> slots; ///< ascending, the fixed among them
    double cost{};                ///< weight · V, and the prices paid
};

/// Finds for one item the places that cost least, exactly: a shortest path with one node per airing
/// and arcs c·d². Keeps its tables between calls.
class BestPath {
public:
    explicit BestPath(const Layout& layout) : layout_{&layout} {}

    /// The best `count` airings of `i`, or as many as go, on its fixed slots and those in `allowed`
    /// (ascending, none fixed), with its gap kept between neighbours; an airing at s costs
    /// `prices[s]` on top when there are prices.
    /// Cost: count · slots².
    [[nodiscard]] Path find(ItemIndex i,
                            std::int32_t count,
                            std::span<const SlotIndex> allowed,
                            std::span<const double> prices = {});

private:
    struct Step {
        double cost;
        std::uint32_t from;
    };

    void gather(std::span<const SlotIndex> allowed);
    std::int32_t fill(std::int32_t wanted, std::span<const double> prices);
    void start(std::span<const double> prices);
    bool extend(std::int32_t round, std::span<const double> prices);
    [[nodiscard]] double price(std::uint32_t node, std::span<const double> prices) const;
    [[nodiscard]] Path trace(std::int32_t rounds) const;

    const Layout* layout_;
    ItemIndex item_{};
    double scale_{};
    std::vector<SlotIndex> nodes_;
    std::vector<std::uint32_t> must_from_; ///< by node: the last fixed node before it, else 0
    std::vector<std::uint8_t> clash_;      ///< node × node, the later first
    std::vector<Step> steps_;              ///< round × node
};

} // namespace loa::rotation
