#include "prices.hpp"

#include <algorithm>

namespace loa::rotation {

PricedPaths::PricedPaths(const State& state)
    : layout_{&state.layout()}, paths_{*layout_}, scarcity_{*layout_}
{
    const State bare{*layout_}; // just the fixed airings
    for (ItemIndex i = 0; i != layout_->item_count; ++i) {
        counts_.push_back(state.count(i));
        for (const SlotIndex s : layout_->open_slots[i]) {
            if (bare.fits(i, s)) {
                allowed_.values.push_back(s);
            }
        }
        allowed_.close();
    }
}

double PricedPaths::bound(const std::vector<double>& prices)
{
    scarcity_.clear_loads();
    double sum = 0;
    for (ItemIndex i = 0; i != layout_->item_count; ++i) {
        scarcity_.airing_prices(i, prices, airing_prices_);
        const Path path = paths_.find(i, counts_[i], allowed_[i], airing_prices_);
        sum += path.cost;
        scarcity_.load(i, path.slots);
    }
    for (std::size_t limit = 0; limit != prices.size(); ++limit) {
        sum -= prices[limit] * scarcity_.limits()[limit].holds;
    }
    return sum;
}

/// Raises the price of what is asked too much and lowers that of what is asked too little, by a
/// step that would close `gap` were the bound linear. Each limit counts as 1 when full. Says whether
/// there was anything to change.
bool PricedPaths::climb(std::vector<double>& prices, double gap) const
{
    const auto slope = [&](std::size_t at) {
        const Limit& limit = scarcity_.limits()[at];
        if (limit.holds <= 0) {
            return 0.0;
        }
        const double over = limit.load / limit.holds - 1;
        // What nobody pays for and nobody passes has no slope to follow.
        return over > 0 || prices[at] > 0 ? over : 0.0;
    };
    double squares = 0;
    for (std::size_t at = 0; at != prices.size(); ++at) {
        squares += slope(at) * slope(at);
    }
    if (squares <= 0) {
        return false;
    }
    for (std::size_t at = 0; at != prices.size(); ++at) {
        const double holds = std::max(1e-9, scarcity_.limits()[at].holds);
        prices[at] = std::max(0.0, prices[at] + gap / squares * slope(at) / holds);
    }
    return true;
}

Prices PricedPaths::ascend(double cost, std::uint64_t rounds)
{
    constexpr double met = 1e-9;
    constexpr int patience = 4;
    std::vector<double> prices(scarcity_.size(), 0.0);
    std::vector<double> best = prices;
    double highest = bound(prices);
    double reach = 1;
    int since = 0;
    for (std::uint64_t round = 0; round != rounds && highest < cost - met; ++round) {
        if (!climb(prices, reach * (cost - highest))) {
            break; // the paths fit together as they are
        }
        const double now = bound(prices);
        if (now > highest) {
            highest = now;
            best = prices;
            since = 0;
        } else if (++since == patience) {
            reach /= 2;
            since = 0;
            prices = best;
            static_cast<void>(bound(prices)); // its loads say where to go from there
        }
    }
    return scarcity_.spelled_out(best);
}

double bound(const Grid& grid, const Placement& placement, const Prices& prices)
{
    const Layout layout{grid};
    const State state{layout, placement};
    return PricedPaths{state}.bound(prices);
}

} // namespace loa::rotation
