#include "anneal.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace loa::rotation {
namespace {

// Proposals between two changes of temperature.
constexpr std::uint64_t level = 256;

/// Falls by a constant factor from `hot` to `cold` in `steps`.
class Cooling {
public:
    Cooling(const Temperatures& between, std::uint64_t steps)
        : now_{between.hot},
          factor_{std::pow(between.cold / between.hot,
                           static_cast<double>(level) / static_cast<double>(steps + 1))}
    {
    }
    double at(std::uint64_t step)
    {
        if (step % level == 0 && step != 0) {
            now_ *= factor_;
        }
        return now_;
    }

private:
    double now_;
    double factor_;
};

} // namespace

Annealing::Annealing(State& state, std::uint64_t seed, search::Stopped stopped)
    : state_{&state},
      random_{seed},
      stopped_{std::move(stopped)},
      now_{state.cost()},
      best_{now_},
      best_airings_{state.movable().begin(), state.movable().end()}
{
    list_missing();
}

void Annealing::list_missing()
{
    missing_.clear();
    const Layout& layout = state_->layout();
    for (ItemIndex i = 0; i != layout.item_count; ++i) {
        if (state_->count(i) < layout.grid->items[i].target && !layout.open_slots[i].empty()) {
            missing_.push_back(i);
        }
    }
}

std::uint64_t Annealing::fill(std::uint64_t steps)
{
    std::int64_t heaviest = 1;
    for (const Item& item : state_->layout().grid->items) {
        heaviest = std::max(heaviest, item.shortfall_weight);
    }
    Cooling cooling{{0.5 * static_cast<double>(heaviest), 0.05}, steps};
    // Counts first: a missing airing that is owed weighs more than one that is aimed at, and both
    // more than any unevenness.
    constexpr double owed = 8;
    constexpr double uneven = 1e-3;
    const double scale = uneven / std::max(1e-9, state_->layout().mean_weight());
    std::uint64_t step = 0;
    for (; step != steps && !missing_.empty() && !told_to_stop(step); ++step) {
        const double temperature = cooling.at(step);
        const Move move = propose_fill();
        if (move[0].out == move[0].in) {
            continue;
        }
        const Cost added = change(*state_, move);
        const double energy = owed * static_cast<double>(added.shortfall) +
                              static_cast<double>(added.off_target) + scale * added.unevenness;
        if (energy <= temperature * slack_.draw(random_)) {
            make(move, added);
        }
    }
    return_to_best();
    return steps - step;
}

void Annealing::even(std::uint64_t steps)
{
    const double weight = state_->layout().mean_weight();
    if (!state_->movable().empty() && weight > 0) {
        cool(steps, {0.1 * weight, 0.001 * weight});
        return_to_best();
    }
}

void Annealing::cool(std::uint64_t steps, const Temperatures& temperatures)
{
    Cooling cooling{temperatures, steps};
    for (std::uint64_t step = 0; step != steps && !told_to_stop(step); ++step) {
        even_at(cooling.at(step));
    }
}

void Annealing::hold(std::uint64_t steps, double temperature)
{
    for (std::uint64_t step = 0; step != steps && !told_to_stop(step); ++step) {
        even_at(temperature);
    }
}

void Annealing::even_at(double temperature)
{
    const bool insert = !missing_.empty() && random_.below(16) == 0;
    const Move move = insert ? propose_fill() : propose_even();
    if (move[0].out == move[0].in) {
        return;
    }
    const Cost added = change(*state_, move);
    if (accepts(added, temperature)) {
        make(move, added);
    }
}

bool Annealing::told_to_stop(std::uint64_t step) const
{
    return step % level == 0 && search::told(stopped_);
}

bool Annealing::accepts(const Cost& added, double temperature)
{
    if (added.shortfall != 0) {
        return added.shortfall < 0;
    }
    if (added.off_target != 0) {
        return added.off_target < 0;
    }
    return added.unevenness <= temperature * slack_.draw(random_);
}

void Annealing::make(const Move& move, const Cost& added)
{
    const bool worse = Cost{} < added;
    if (worse && at_best_) {
        keep_best();
    }
    if (!try_move(*state_, move)) {
        return;
    }
    now_.shortfall += added.shortfall;
    now_.off_target += added.off_target;
    now_.unevenness += added.unevenness;
    at_best_ = !worse && (at_best_ || now_ < best_);
    if (at_best_) {
        best_ = now_;
    }
    if (added.off_target != 0 || added.shortfall != 0) {
        list_missing();
    }
}

void Annealing::keep_best()
{
    best_airings_.assign(state_->movable().begin(), state_->movable().end());
}

void Annealing::return_to_best()
{
    if (at_best_) {
        keep_best();
    }
    while (!state_->movable().empty()) {
        const Airing airing = state_->movable().back();
        state_->lift(airing.item, airing.slot);
    }
    for (const Airing& airing : best_airings_) {
        state_->place(airing.item, airing.slot);
    }
    now_ = best_ = state_->cost();
    at_best_ = true;
    list_missing();
}

} // namespace loa::rotation
