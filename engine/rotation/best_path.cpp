#include "best_path.hpp"

#include <algorithm>
#include <limits>

namespace loa::rotation {
namespace {

constexpr double unreachable = std::numeric_limits<double>::infinity();

} // namespace

Path BestPath::find(ItemIndex i,
                    std::int32_t count,
                    std::span<const SlotIndex> allowed,
                    std::span<const double> prices)
{
    item_ = i;
    gather(allowed);
    if (nodes_.empty()) {
        return {};
    }
    const Layout& l = *layout_;
    std::int32_t rounds = 0;
    for (std::int32_t wanted = count; wanted > 0; --wanted) {
        // Prices are weighed against what a gap costs, which depends on the number of airings;
        // without them whole numbers do, and one table serves all numbers.
        if (rounds == 0 || !prices.empty()) {
            scale_ = prices.empty()
                         ? 1.0
                         : l.weight[i] * (wanted + l.border_gaps[i]) * l.inverse_square[i];
            rounds = fill(wanted, prices);
        }
        wanted = std::min(wanted, rounds);
        Path path = trace(wanted);
        if (!path.slots.empty()) {
            path.cost = prices.empty()
                            ? l.unevenness(i, wanted, static_cast<std::int64_t>(path.cost))
                            : path.cost - l.weight[i];
            return path;
        }
    }
    return {};
}

/// Fills the table for up to `wanted` airings; says how many can be had.
std::int32_t BestPath::fill(std::int32_t wanted, std::span<const double> prices)
{
    start(prices);
    std::int32_t rounds = 1;
    while (rounds < wanted && extend(rounds, prices)) {
        ++rounds;
    }
    return rounds;
}

void BestPath::gather(std::span<const SlotIndex> allowed)
{
    const Layout& l = *layout_;
    nodes_.assign(allowed.begin(), allowed.end());
    for (SlotIndex s = 0; s != l.slot_count; ++s) {
        if (l.fixed[l.cell(item_, s)] != 0) {
            nodes_.push_back(s);
        }
    }
    std::sort(nodes_.begin(), nodes_.end());
    must_from_.clear();
    clash_.assign(nodes_.size() * nodes_.size(), 0);
    std::uint32_t last_fixed = 0;
    for (std::uint32_t b = 0; b != nodes_.size(); ++b) {
        must_from_.push_back(last_fixed);
        const bool b_fixed = l.fixed[l.cell(item_, nodes_[b])] != 0;
        for (std::uint32_t a = last_fixed; a != b; ++a) {
            const bool both_fixed = b_fixed && l.fixed[l.cell(item_, nodes_[a])] != 0;
            clash_[b * nodes_.size() + a] =
                static_cast<std::uint8_t>(!both_fixed && l.clash(item_, nodes_[a], nodes_[b]));
        }
        last_fixed = b_fixed ? b : last_fixed;
    }
}

double BestPath::price(std::uint32_t node, std::span<const double> prices) const
{
    return prices.empty() ? 0.0 : prices[nodes_[node]];
}

void BestPath::start(std::span<const double> prices)
{
    steps_.clear();
    bool fixed_before = false;
    for (std::uint32_t a = 0; a != nodes_.size(); ++a) {
        const auto gap = static_cast<double>(layout_->gap_cost(item_, no_slot, nodes_[a]));
        steps_.push_back({fixed_before ? unreachable : scale_ * gap + price(a, prices), no_slot});
        fixed_before = fixed_before || layout_->fixed[layout_->cell(item_, nodes_[a])] != 0;
    }
}

bool BestPath::extend(std::int32_t round, std::span<const double> prices)
{
    const std::size_t size = nodes_.size();
    const std::size_t previous = static_cast<std::size_t>(round - 1) * size;
    bool reached = false;
    for (std::uint32_t b = 0; b != size; ++b) {
        Step best{unreachable, no_slot};
        for (std::uint32_t a = must_from_[b]; a < b; ++a) {
            if (clash_[b * size + a] != 0 || steps_[previous + a].cost == unreachable) {
                continue;
            }
            const auto gap = static_cast<double>(layout_->gap_cost(item_, nodes_[a], nodes_[b]));
            const double cost = steps_[previous + a].cost + scale_ * gap;
            if (cost < best.cost) {
                best = {cost, a};
            }
        }
        best.cost += price(b, prices);
        steps_.push_back(best);
        reached = reached || best.cost < unreachable;
    }
    return reached;
}

Path BestPath::trace(std::int32_t rounds) const
{
    const std::size_t size = nodes_.size();
    const std::size_t last = static_cast<std::size_t>(rounds - 1) * size;
    Step best{unreachable, no_slot};
    for (auto a = static_cast<std::uint32_t>(size); a-- > 0;) {
        const auto gap = static_cast<double>(layout_->gap_cost(item_, nodes_[a], no_slot));
        const double cost = steps_[last + a].cost + scale_ * gap;
        if (cost < best.cost) {
            best = {cost, a};
        }
        if (layout_->fixed[layout_->cell(item_, nodes_[a])] != 0) {
            break; // what comes before leaves a fixed airing out
        }
    }
    Path path{{}, best.cost};
    for (std::int32_t round = rounds; best.cost < unreachable && round-- > 0;) {
        path.slots.push_back(nodes_[best.from]);
        best.from = steps_[static_cast<std::size_t>(round) * size + best.from].from;
    }
    std::reverse(path.slots.begin(), path.slots.end());
    return path;
}

} // namespace loa::rotation
