#include "iterated_annealing.hpp"

#include <algorithm>
#include <utility>

namespace loa::rotation {
namespace {

constexpr std::uint64_t kick = 4'000; // proposals
constexpr int descents = 8;

/// In proposals, as measured: a descent takes the slots cubed.
std::uint64_t steps_of_round(const Layout& layout)
{
    constexpr std::uint64_t least = 150; // of a descent
    constexpr std::uint64_t cubes_for_a_step = 150;
    const std::uint64_t slots = layout.slot_count;
    return kick + descents * std::max(least, slots * slots * slots / cubes_for_a_step);
}

// Of the weight of an item.
constexpr double hot = 0.2;
constexpr double cold = 0.005;
constexpr double accepted = 0.1;

} // namespace

IteratedAnnealing::IteratedAnnealing(const State& start,
                                     std::uint64_t seed,
                                     search::Stopped stopped)
    : random_{seed},
      stopped_{std::move(stopped)},
      weight_{start.layout().mean_weight()},
      trial_{start},
      now_{start},
      best_{start},
      reassignment_{trial_},
      now_cost_{start.cost()},
      best_cost_{now_cost_}
{
}

void IteratedAnnealing::run(std::uint64_t steps)
{
    const std::uint64_t steps_per_round = steps_of_round(best_.layout());
    round();
    for (std::uint64_t done = steps_per_round; done < steps && !search::told(stopped_);
         done += steps_per_round) {
        round();
    }
}

void IteratedAnnealing::round()
{
    trial_ = now_;
    Annealing annealing{trial_, random_.next(), stopped_};
    annealing.cool(kick, {hot * weight_, cold * weight_});
    for (int descent = 0; descent != descents; ++descent) {
        reassignment_.round(random_);
    }
    const Cost found = trial_.cost();
    Cost limit = now_cost_;
    limit.unevenness += accepted * weight_ * random_.unit();
    if (found <= limit) {
        now_ = trial_;
        now_cost_ = found;
    }
    if (found < best_cost_) {
        best_ = trial_;
        best_cost_ = found;
    }
}

} // namespace loa::rotation
