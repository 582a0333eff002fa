#include "heats.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

namespace loa::rotation {
namespace {

constexpr std::uint64_t batch = 4096;
constexpr double hot = 1.0;
constexpr double cold = 0.15;

/// Where in its first gap each item begins, as a part of the gap.
using Phases = std::vector<double>;

/// Every copy's ideal place, put in order; single items are strewn by the golden ratio.
std::vector<ItemIndex> start_at(std::span<const std::int32_t> counts, const Phases& phases)
{
    constexpr double golden = 0.6180339887498949;
    std::vector<std::pair<double, ItemIndex>> wishes;
    for (ItemIndex i = 0; i != counts.size(); ++i) {
        const double strewn = i * golden;
        for (std::int32_t copy = 0; copy != counts[i]; ++copy) {
            wishes.emplace_back(
                counts[i] == 1 ? strewn - std::floor(strewn) : (copy + phases[i]) / counts[i], i);
        }
    }
    std::sort(wishes.begin(), wishes.end());
    std::vector<ItemIndex> slots;
    slots.reserve(wishes.size());
    for (const auto& [place, item] : wishes) {
        slots.push_back(item);
    }
    return slots;
}

/// All items mirror alike at the start: the best bet of all phases.
Phases aligned(std::size_t items)
{
    return Phases(items, 0.5);
}

std::int64_t least_squares(std::span<const std::int32_t> counts)
{
    const std::int64_t size = std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
    std::int64_t sum = 0;
    for (const std::int64_t count : counts) {
        const std::int64_t shorter = size / count;
        const std::int64_t longer = size % count;
        const std::int64_t squares = count * shorter * shorter + longer * (2 * shorter + 1);
        sum += count == 1 ? 0 : squares;
    }
    return sum;
}

/// 4 for a tenth of a second, 8 for a second, 32 for ten.
std::size_t chains_for(double steps)
{
    constexpr double unit = 1e6;
    constexpr double most = 64;
    return std::bit_ceil(
        static_cast<std::size_t>(std::min(std::ceil(std::sqrt(steps / unit)), most)));
}

double temperature_at(double used)
{
    return hot * std::pow(cold / hot, std::min(used, 1.0));
}

} // namespace

Heats::Heats(std::span<const std::int32_t> counts, const search::Budget& budget)
    : counts_{counts},
      progress_{budget.progress},
      random_{budget.seed},
      best_{counts, start_at(counts, aligned(counts.size()))},
      least_{least_squares(counts)}
{
    chains_.emplace_back(best_, random_.next());
}

void Heats::run()
{
    enter_chains();
    const auto stages = static_cast<int>(std::bit_width(chains_.size()));
    for (int stage = 0; stage != stages && !finished(); ++stage) {
        const std::pair share{static_cast<double>(stage) / stages, (stage + 1.0) / stages};
        std::vector<Standing> standings;
        for (std::size_t k = 0; k != chains_.size() && !finished(); ++k) {
            const auto left = static_cast<double>(chains_.size() - k);
            const double until = used_ + (share.second - used_) / left;
            standings.push_back({anneal(chains_[k], share, until), k});
        }
        keep_better_half(std::move(standings));
    }
}

/// As many as there is time for.
void Heats::enter_chains()
{
    constexpr double enough = 0.002;
    while (used_ < enough && !finished()) {
        step(chains_.front(), hot);
    }
    const std::size_t chains = used_ > 0 ? chains_for(static_cast<double>(steps_) / used_) : 1;
    while (chains_.size() < chains) {
        Phases phases;
        phases.reserve(counts_.size());
        for (std::size_t i = 0; i != counts_.size(); ++i) {
            phases.push_back(random_.unit());
        }
        chains_.emplace_back(Circle{counts_, start_at(counts_, phases)}, random_.next());
    }
}

void Heats::step(CircleAnnealer& chain, double temperature)
{
    chain.run(batch, temperature);
    steps_ += batch;
    used_ = progress_(steps_);
}

/// Cools `chain` through its `share` of the temperatures while the budget lasts to `until`; its mean
/// cost in the second half of that.
double Heats::anneal(CircleAnnealer& chain, std::pair<double, double> share, double until)
{
    const double from = used_;
    double sum = 0;
    int samples = 0;
    while (used_ < until) {
        const double done = (used_ - from) / (until - from);
        step(chain, temperature_at(share.first + (share.second - share.first) * done));
        if (2 * done >= 1) {
            sum += static_cast<double>(chain.cost());
            ++samples;
        }
    }
    if (chain.best().cost() < best_.cost()) {
        best_ = chain.best();
    }
    return samples > 0 ? sum / samples : static_cast<double>(chain.cost());
}

void Heats::keep_better_half(std::vector<Standing> standings)
{
    std::sort(standings.begin(), standings.end());
    standings.resize((standings.size() + 1) / 2);
    std::vector<CircleAnnealer> better;
    better.reserve(standings.size());
    for (const Standing& standing : standings) {
        better.push_back(std::move(chains_[standing.chain]));
    }
    chains_ = std::move(better);
}

} // namespace loa::rotation
