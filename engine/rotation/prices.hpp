#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "item_paths.hpp"
#include "loa/rotation/bound.hpp"
#include "loa/search/stopped.hpp"
#include "state.hpp"

namespace loa::rotation {

/// One limit that many airings share, and how it stands.
struct Limit {
    double holds{}; ///< at most
    double load{};  ///< of the paths looked at last
};

/// Everything that items compete for: slots' seconds, their positions, their one place for an item
/// longer than half of them, families' windows. Flat, so that prices, loads and steps run over one
/// array.
class Scarcity {
public:
    explicit Scarcity(const Layout& layout);

    [[nodiscard]] std::size_t size() const noexcept { return limits_.size(); }
    [[nodiscard]] const std::vector<Limit>& limits() const noexcept { return limits_; }
    /// How much of a limit an airing takes up.
    struct Use {
        std::uint32_t limit{};
        double amount{};
    };
    /// What an airing of `i` at `s` takes up, its repeat's part with it.
    [[nodiscard]] std::span<const Use> uses(ItemIndex i, SlotIndex s) const
    {
        return uses_[layout_->cell(i, s)];
    }
    /// What an airing of `i` at each slot pays, its repeat's part with it.
    void airing_prices(ItemIndex i, std::span<const double> prices, std::vector<double>& of) const;
    void clear_loads();
    void load(ItemIndex i, std::span<const SlotIndex> slots);

    [[nodiscard]] Prices spelled_out(std::span<const double> prices) const;
    [[nodiscard]] std::vector<double> flat(const Prices& prices) const;

private:
    void list_uses(ItemIndex i, SlotIndex s);
    void list_windows(std::uint32_t family, SlotIndex s, SlotIndex again);

    const Layout* layout_;
    std::vector<Limit> limits_; ///< three by slot, in the order above; windows by family × slot
    Lists<Use> uses_;           ///< item × slot: what an airing there takes up
};

/// Each item's best path beside the fixed airings under prices, and the bound that follows.
class PricedPaths {
public:
    /// For the numbers of airings in `state`.
    explicit PricedPaths(const State& state);

    [[nodiscard]] double bound(const Prices& prices)
    {
        return bound(std::span<const double>{scarcity_.flat(prices)});
    }
    /// The same with prices flat, as Scarcity has them.
    [[nodiscard]] double bound(std::span<const double> prices);
    /// Prices whose bound subgradient ascent could not raise in `rounds` rounds; `cost` is that of a
    /// placement with these numbers. Ends early when the two meet, or when told to stop.
    [[nodiscard]] Prices
    ascend(double cost, std::uint64_t rounds, const search::Stopped& stopped = {});

    [[nodiscard]] const Scarcity& scarcity() const noexcept { return scarcity_; }
    /// By item, as the last bound left them.
    [[nodiscard]] const std::vector<ItemPaths>& items() const noexcept { return paths_; }

private:
    Scarcity scarcity_;
    std::vector<ItemPaths> paths_; ///< by item: on what is open beside the fixed airings
    std::vector<double> airing_prices_;
};

} // namespace loa::rotation
