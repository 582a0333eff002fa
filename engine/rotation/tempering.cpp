#include "tempering.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

namespace loa::rotation {
namespace {

constexpr std::uint64_t batch = 2048;
constexpr double hot = 1.5;
constexpr double cold = 0.22;

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

/// 9 for a tenth of a second, 13 for a second, 16 for ten.
std::size_t replicas_for(double steps)
{
    constexpr double unit = 1e4;
    constexpr double most = 1e11;
    return std::max<std::size_t>(
        2, std::bit_width(static_cast<std::uint64_t>(std::min(steps, most) / unit)));
}

} // namespace

Tempering::Tempering(std::span<const std::int32_t> counts, const search::Budget& budget)
    : counts_{counts},
      progress_{budget.progress},
      random_{budget.seed},
      best_{counts, start_at(counts, aligned(counts.size()))},
      least_{least_squares(counts)}
{
    replicas_.emplace_back(best_, random_.next());
    temperatures_.push_back(hot);
    replica_at_.push_back(0);
}

void Tempering::run()
{
    enter_replicas();
    for (std::size_t round = 0; !finished(); ++round) {
        for (std::size_t k = 0; k != replica_at_.size() && !finished(); ++k) {
            step(k);
        }
        exchange(round % 2);
    }
}

/// As many as there is time for, each at its temperature.
void Tempering::enter_replicas()
{
    constexpr double enough = 0.002;
    while (used_ < enough && !finished()) {
        step(0);
    }
    const std::size_t last = used_ > 0 ? replicas_for(static_cast<double>(steps_) / used_) - 1 : 0;
    for (std::size_t k = 1; k <= last; ++k) {
        Phases phases;
        phases.reserve(counts_.size());
        for (std::size_t i = 0; i != counts_.size(); ++i) {
            phases.push_back(random_.unit());
        }
        replicas_.emplace_back(Circle{counts_, start_at(counts_, phases)}, random_.next());
        temperatures_.push_back(
            hot * std::pow(cold / hot, static_cast<double>(k) / static_cast<double>(last)));
        replica_at_.push_back(k);
    }
}

/// Neighbours in temperature, every other pair from `first` on.
void Tempering::exchange(std::size_t first)
{
    for (std::size_t k = first; k + 1 < replica_at_.size(); k += 2) {
        const auto cost = [&](std::size_t at) {
            return static_cast<double>(replicas_[replica_at_[at]].cost()) / 2;
        };
        const double worse =
            (cost(k + 1) - cost(k)) * (1 / temperatures_[k] - 1 / temperatures_[k + 1]);
        if (worse <= slack_.draw(random_)) {
            std::swap(replica_at_[k], replica_at_[k + 1]);
        }
    }
}

void Tempering::step(std::size_t k)
{
    CircleAnnealer& replica = replicas_[replica_at_[k]];
    replica.run(batch, temperatures_[k]);
    if (replica.best().cost() < best_.cost()) {
        best_ = replica.best();
    }
    steps_ += batch;
    used_ = progress_(steps_);
}

} // namespace loa::rotation
