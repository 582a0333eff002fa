#include "tempering.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace loa::rotation {
namespace {

constexpr std::uint64_t batch = 1024;
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
    // NOLINTNEXTLINE(modernize-return-braced-init-list): braces would hold two phases
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

} // namespace

template <class Number>
Tempering<Number>::Tempering(std::span<const std::int32_t> counts, const search::Budget& budget)
    : counts_{counts},
      progress_{budget.progress},
      random_{budget.seed},
      circle_{counts},
      least_{least_squares(counts)},
      replicas_{circle_, circle_.places(start_at(counts, aligned(counts.size()))), random_.next()}
{
}

template <class Number>
void Tempering<Number>::run()
{
    melt();
    for (std::size_t round = 0; !finished(); ++round) {
        replicas_.run(batch);
        steps_ += batch * Lanes::width;
        used_ = progress_(steps_);
        exchange(round % 2);
    }
}

/// Each at its temperature, all but the hottest with phases at random.
template <class Number>
void Tempering<Number>::melt()
{
    for (std::size_t k = 0; k != Lanes::width; ++k) {
        temperatures_[k] = hot * std::pow(cold / hot, static_cast<double>(k) / (Lanes::width - 1));
        replica_at_[k] = k;
        replicas_.set_temperature(k, temperatures_[k]);
        if (k != 0) {
            Phases phases;
            phases.reserve(counts_.size());
            for (std::size_t i = 0; i != counts_.size(); ++i) {
                phases.push_back(random_.unit());
            }
            replicas_.place(k, circle_.places(start_at(counts_, phases)));
        }
    }
}

/// Neighbours in temperature, every other pair from `first` on.
template <class Number>
void Tempering<Number>::exchange(std::size_t first)
{
    for (std::size_t k = first; k + 1 < Lanes::width; k += 2) {
        const auto cost = [&](std::size_t at) {
            return static_cast<double>(replicas_.cost(replica_at_[at])) / 2;
        };
        const double worse =
            (cost(k + 1) - cost(k)) * (1 / temperatures_[k] - 1 / temperatures_[k + 1]);
        if (worse <= slack_.draw(random_)) {
            replicas_.exchange_temperatures(replica_at_[k], replica_at_[k + 1]);
            std::swap(replica_at_[k], replica_at_[k + 1]);
        }
    }
}

template class Tempering<std::int16_t>;
template class Tempering<std::int32_t>;

} // namespace loa::rotation
