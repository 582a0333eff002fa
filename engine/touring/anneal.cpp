#include "anneal.hpp"

#include <algorithm>
#include <cmath>

namespace loa::touring {
namespace {

constexpr std::uint32_t within_a_day = 8; // of ten rounds

/// Temperatures are in near ways.
constexpr Annealing::Schedule for_day_routes{2, 0.4, 0.1, 600, 1.1, 0.4};
constexpr Annealing::Schedule for_tours{3, 1.5, 0.03, 1500, 1.25, 0.25};

constexpr std::uint64_t between_looks = 64;
constexpr std::uint64_t between_penalties = 2000;
constexpr std::uint64_t between_coolings = 16;

} // namespace

Annealing::Annealing(State& state, const search::Budget& budget)
    : state_{&state},
      budget_{&budget},
      random_{budget.seed},
      ruin_{state, random_},
      recreate_{state, random_},
      schedule_{ruin_.tours() ? for_tours : for_day_routes}
{
    const double unit = Prices::effort * state.layout().near_way();
    recreate_.penalties() = {unit / state.layout().near_way(), unit / 10};
    for (const Place& place : state.layout().problem().places) {
        visits_ += static_cast<std::uint64_t>(place.visits);
    }
}

double Annealing::energy(const State::Totals& totals) const noexcept
{
    const Penalties& penalties = recreate_.penalties();
    return static_cast<double>(totals.value) +
           penalties.time * static_cast<double>(totals.excess_time) +
           penalties.load * static_cast<double>(totals.excess_load) +
           static_cast<double>(Prices::effort * closed) * static_cast<double>(totals.shut);
}

void Annealing::keep_best()
{
    if (state_->totals().value < best_value_ && state_->keeps_limits()) {
        best_value_ = state_->totals().value;
        best_missing_ = static_cast<std::uint64_t>(state_->totals().missing);
        best_ = state_->plan();
    }
}

void Annealing::clear()
{
    for (PlaceIndex v = 0; v != state_->layout().places(); ++v) {
        state_->remove(v);
    }
    state_->mark();
}

void Annealing::go_to_best()
{
    clear();
    for (const DayRoute& route : best_) {
        const RouteIndex r = state_->layout().route(route.team, route.day);
        for (const PlaceIndex v : route.stops) {
            state_->insert(v, r, state_->size(r));
        }
    }
    state_->mark();
}

/// Inserts whatever is not there at all.
void Annealing::fill()
{
    places_.clear();
    for (PlaceIndex v = 0; v != state_->layout().places(); ++v) {
        if (state_->visits(v).empty()) {
            places_.push_back(v);
        }
    }
    recreate_(places_);
    state_->mark();
    keep_best();
}

/// Mostly within a day, which takes a fraction of the time: days are chosen well only among routes
/// that are. Tours have no days of their own.
void Annealing::ruin_and_recreate()
{
    if (!ruin_.tours() && random_.below(10) < within_a_day) {
        places_ = ruin_.in_one_day();
        recreate_.in_one_day(ruin_.day(), places_);
    } else {
        places_ = ruin_();
        recreate_(places_);
    }
}

void Annealing::step(double temperature)
{
    const double before = energy(state_->totals());
    ruin_and_recreate();
    const double after = energy(state_->totals());
    if (after > before + temperature * slack_.draw(random_)) {
        state_->undo();
    } else {
        keep_best();
        state_->mark();
    }
    kept_ += state_->keeps_limits() ? 1 : 0;
}

void Annealing::adapt_penalties()
{
    const double share = static_cast<double>(kept_) / static_cast<double>(between_penalties);
    const double factor = share < 0.3 ? 1.1 : share > 0.5 ? 0.95 : 1;
    recreate_.penalties().time *= factor;
    recreate_.penalties().load *= factor;
    kept_ = 0;
}

void Annealing::look()
{
    if (++steps_ % between_penalties == 0) {
        adapt_penalties();
    }
    if (steps_ % between_looks == 0) {
        used_ = budget_->progress(steps_);
    }
}

/// Cools from `hottest` within `length` steps, or what is left of the budget if that is less.
void Annealing::cycle(double hottest, double length)
{
    const double unit = Prices::effort * state_->layout().near_way();
    const double fall = std::log(schedule_.coldest / hottest);
    const double used_before = used_;
    const std::uint64_t steps_before = steps_;
    double part = 0;
    while (part < 1 && used_ < 1) {
        const double temperature = hottest * unit * std::exp(fall * part);
        for (std::uint64_t i = 0; i != between_coolings; ++i) {
            step(temperature);
            look();
        }
        part = std::max(static_cast<double>(steps_ - steps_before) / length,
                        (used_ - used_before) / (1 - used_before));
    }
}

/// Whether limits must be kept throughout: at first when a tenth of the visits is missing at once.
bool Annealing::choose_strictness(std::size_t cycle) const noexcept
{
    const bool scarce = visits_ < 10 * best_missing_;
    return best_missing_ != 0 && (cycle % 2 == 0) == scarce;
}

/// Inserts what keeps the limits into an empty plan.
void Annealing::begin()
{
    keep_best();
    recreate_.penalties().forbidden = true;
    fill();
}

Plan Annealing::run()
{
    begin();
    used_ = budget_->progress(0);
    if (visits_ == 0) {
        return best_;
    }
    auto length = schedule_.steps_per_visit * static_cast<double>(visits_ + 1);
    for (std::size_t i = 0; used_ < 1; ++i) {
        recreate_.penalties().forbidden = choose_strictness(i);
        const bool fresh = used_ < schedule_.from_scratch;
        if (i != 0 || !recreate_.penalties().forbidden) {
            if (fresh && i != 0) {
                clear();
            } else {
                go_to_best();
            }
            fill();
        }
        cycle(fresh ? schedule_.hottest : schedule_.again, length);
        length *= schedule_.longer;
    }
    return best_;
}

} // namespace loa::touring
