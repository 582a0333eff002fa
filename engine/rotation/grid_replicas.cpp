#include "grid_replicas.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace loa::rotation {
namespace {

constexpr std::size_t replicas = 8;
constexpr std::uint64_t batch = 256;
// Of the weight of an item.
constexpr double hot = 0.02;
constexpr double cold = 0.001;

} // namespace

GridReplicas::GridReplicas(const State& start, std::uint64_t seed, const search::Stopped& stopped)
    : random_{seed}, stopped_{stopped}
{
    const double weight = start.layout().mean_weight();
    states_.assign(replicas, start);
    for (std::size_t k = 0; k != replicas; ++k) {
        annealings_.emplace_back(states_[k], random_.next(), stopped);
        const double part = static_cast<double>(k) / (replicas - 1);
        temperatures_.push_back(weight * hot * std::pow(cold / hot, part));
        replica_at_.push_back(k);
    }
}

void GridReplicas::run(std::uint64_t steps)
{
    const std::uint64_t rounds = steps / (batch * replica_at_.size());
    for (std::uint64_t round = 0; round != rounds && !search::told(stopped_); ++round) {
        for (std::size_t k = 0; k != replica_at_.size(); ++k) {
            annealings_[replica_at_[k]].hold(batch, temperatures_[k]);
        }
        exchange(round % 2);
    }
}

/// Neighbours in temperature, every other pair from `first` on.
void GridReplicas::exchange(std::size_t first)
{
    for (std::size_t k = first; k + 1 < replica_at_.size(); k += 2) {
        const Cost& hotter = annealings_[replica_at_[k]].now();
        const Cost& colder = annealings_[replica_at_[k + 1]].now();
        const double worse = (colder.unevenness - hotter.unevenness) *
                             (1 / temperatures_[k] - 1 / temperatures_[k + 1]);
        const bool owed = std::pair{hotter.shortfall, hotter.off_target} !=
                          std::pair{colder.shortfall, colder.off_target};
        if (owed ? hotter < colder : worse <= slack_.draw(random_)) {
            std::swap(replica_at_[k], replica_at_[k + 1]);
        }
    }
}

std::size_t GridReplicas::leader() const
{
    const auto best = std::ranges::min_element(annealings_, {}, &Annealing::best);
    return static_cast<std::size_t>(best - annealings_.begin());
}

const State& GridReplicas::best()
{
    annealings_[leader()].return_to_best();
    return states_[leader()];
}

} // namespace loa::rotation
