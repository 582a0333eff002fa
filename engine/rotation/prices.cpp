#include "prices.hpp"

#include <algorithm>
#include <cmath>

namespace loa::rotation {

PricedPaths::PricedPaths(const State& state) : scarcity_{state.layout()}
{
    const Layout& layout = state.layout();
    const State bare{layout}; // just the fixed airings
    paths_.reserve(layout.item_count);
    for (ItemIndex i = 0; i != layout.item_count; ++i) {
        paths_.emplace_back(bare, i, state.count(i));
    }
}

double PricedPaths::bound(std::span<const double> prices)
{
    scarcity_.clear_loads();
    double sum = 0;
    for (ItemIndex i = 0; i != paths_.size(); ++i) {
        scarcity_.airing_prices(i, prices, airing_prices_);
        sum += paths_[i].find(airing_prices_);
        scarcity_.load(i, paths_[i].slots());
    }
    for (std::size_t limit = 0; limit != prices.size(); ++limit) {
        sum -= prices[limit] * scarcity_.limits()[limit].holds;
    }
    return sum;
}

/// Turns the direction towards what is asked too much and away from what is asked too little, keeping
/// of the old one what does not point back. Each limit counts as 1 when full. Returns its square.
double PricedPaths::turn(std::span<const double> prices)
{
    std::vector<double> slope(prices.size());
    double along = 0;
    double before = 0;
    for (std::size_t at = 0; at != prices.size(); ++at) {
        const Limit& limit = scarcity_.limits()[at];
        const double over = limit.holds > 0 ? limit.load / limit.holds - 1 : 0.0;
        // What nobody pays for and nobody passes has no slope to follow.
        slope[at] = over > 0 || prices[at] > 0 ? over : 0.0;
        along += slope[at] * direction_[at];
        before += direction_[at] * direction_[at];
    }
    constexpr double turning = 1.5;
    const double keep = along < 0 ? -turning * along / before : 0.0;
    double square = 0;
    for (std::size_t at = 0; at != prices.size(); ++at) {
        const double towards = slope[at] + keep * direction_[at];
        direction_[at] = towards > 0 || prices[at] > 0 ? towards : 0.0;
        square += direction_[at] * direction_[at];
    }
    return square;
}

void PricedPaths::climb(std::vector<double>& prices, double step) const
{
    for (std::size_t at = 0; at != prices.size(); ++at) {
        const double holds = std::max(1e-9, scarcity_.limits()[at].holds);
        prices[at] = std::max(0.0, prices[at] + step * direction_[at] / holds);
    }
}

Prices PricedPaths::ascend(double cost, std::uint64_t rounds)
{
    constexpr double met = 1e-9;
    constexpr double bold = 1.5;
    constexpr double timid = 0.02;
    std::vector<double> prices(scarcity_.size(), 0.0);
    std::vector<double> best = prices;
    direction_.assign(scarcity_.size(), 0.0);
    double now = bound(prices);
    double highest = now;
    double reach = bold;
    const double cooling =
        std::pow(timid / bold, 1 / static_cast<double>(std::max<std::uint64_t>(1, rounds)));
    for (std::uint64_t round = 0; round != rounds && highest < cost - met; ++round) {
        const double square = turn(prices);
        if (square <= 0) {
            break; // the paths fit together as they are
        }
        climb(prices, reach * (cost - now) / square);
        now = bound(prices);
        reach *= cooling;
        if (now > highest) {
            highest = now;
            best = prices;
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
