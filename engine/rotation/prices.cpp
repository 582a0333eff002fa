#include "prices.hpp"

#include <limits>
#include <utility>

#include "ascent.hpp"

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

Prices PricedPaths::ascend(double cost, std::uint64_t rounds, const search::Stopped& stopped)
{
    const std::vector<Limit>& limits = scarcity_.limits();
    std::vector<Axis> axes;
    axes.reserve(limits.size());
    for (const Limit& limit : limits) {
        axes.push_back({std::numeric_limits<double>::infinity(), limit.holds});
    }
    const Ascent ascent{std::move(axes), cost, rounds, stopped};
    return scarcity_.spelled_out(ascent.run(
        std::vector<double>(limits.size(), 0.0),
        [&](std::span<const double> prices) { return bound(prices); },
        [&](std::size_t at) { return limits[at].load - limits[at].holds; }));
}

double bound(const Grid& grid, const Placement& placement, const Prices& prices)
{
    const Layout layout{grid};
    const State state{layout, placement};
    return PricedPaths{state}.bound(prices);
}

} // namespace loa::rotation
