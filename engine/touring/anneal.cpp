#include "anneal.hpp"

#include <algorithm>
#include <cmath>

#include "crossing.hpp"

namespace loa::touring {
namespace {

constexpr std::uint32_t within_a_day = 8; // of ten rounds

/// Temperatures are in near ways.
constexpr Annealing::Schedule for_day_routes{2, 0.4, 0.1, 600, 1.1, 0.4};
constexpr Annealing::Schedule for_tours{3, 1.5, 0.03, 1500, 1.25, 0.25};

// Of cycles when plans are crossed, per visit:
constexpr double steps_of_founder = 150;
constexpr double steps_of_crossed = 60;
constexpr double steps_to_cross = 5'000; // in the whole budget
constexpr std::uint32_t most_refused = 60;
constexpr double latest_founders = 0.7; // of the budget
constexpr std::size_t between_recombinations = 24;

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
      schedule_{ruin_.tours() ? for_tours : for_day_routes},
      pool_{state.layout()}
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
    const State::Totals& totals = state_->totals();
    if (totals.value >= best_of_cycle_.value || !state_->keeps_limits()) {
        return;
    }
    best_of_cycle_ = {totals.value, state_->plan()};
    if (totals.value < best_.value) {
        best_ = best_of_cycle_;
        best_missing_ = static_cast<std::uint64_t>(totals.missing);
    }
}

void Annealing::clear()
{
    for (PlaceIndex v = 0; v != state_->layout().places(); ++v) {
        state_->remove(v);
    }
    state_->mark();
}

void Annealing::go_to(const Plan& plan)
{
    clear();
    for (const DayRoute& route : plan) {
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

/// Founders, then crossings until the elites get no better, then longer cycles the same way.
Annealing::From Annealing::choose_among_elites()
{
    if (founders_ >= Elites::most && elites_.size() >= 2 && refused_ < most_refused) {
        return From::crossing;
    }
    if (founders_ >= Elites::most) {
        if (used_ > latest_founders) {
            return From::best;
        }
        elites_ = {};
        founders_ = 0;
        refused_ = 0;
        longer_ *= 2;
    }
    ++founders_;
    return From::scratch;
}

Annealing::From Annealing::choose_start()
{
    if (crosses_ && !recreate_.penalties().forbidden) {
        return choose_among_elites();
    }
    return used_ < schedule_.from_scratch ? From::scratch : From::best;
}

void Annealing::start(From from)
{
    if (from == From::best) {
        go_to(best_.plan);
    } else {
        clear();
    }
    if (from == From::crossing) {
        const Elites::Pair parents = elites_.draw(random_);
        cross(*state_, parents.first->plan, parents.second->plan, random_);
    }
}

double Annealing::length(From from) const noexcept
{
    const double founder = crosses_ ? steps_of_founder : schedule_.steps_per_visit;
    const double steps = from == From::crossing ? steps_of_crossed : founder;
    return steps * longer_ * static_cast<double>(visits_ + 1);
}

/// Crossing needs many plans: with less time the best alone ends lower.
bool Annealing::has_time_to_cross() const noexcept
{
    return !ruin_.tours() &&
           static_cast<double>(steps_) > steps_to_cross * static_cast<double>(visits_) * used_;
}

/// What the cycle ended with; the next is measured afresh. Without crossings nobody asks.
void Annealing::keep_elite(From from)
{
    if (!crosses_) {
        longer_ *= schedule_.longer;
    } else if (!best_of_cycle_.plan.empty()) {
        const bool kept = elites_.add(state_->layout().problem(), best_of_cycle_);
        refused_ = kept || from != From::crossing ? 0 : refused_ + 1;
        recombine();
        best_of_cycle_ = {};
    }
}

/// Keeps the routes of what the cycle ended with, and now and then puts those kept together.
void Annealing::recombine()
{
    if (best_missing_ != 0 || !pool_.suits()) {
        return;
    }
    pool_.add(best_of_cycle_.plan);
    if (++pooled_ % between_recombinations != 0) {
        return;
    }
    if (const auto plan = pool_.cheaper_than(best_.plan)) {
        best_of_cycle_ = {};
        go_to(*plan);
        keep_best();
        pool_.add(best_of_cycle_.plan);
        elites_.add(state_->layout().problem(), best_of_cycle_);
    }
}

Plan Annealing::run()
{
    begin();
    used_ = budget_->progress(0);
    if (visits_ == 0) {
        return best_.plan;
    }
    for (std::size_t i = 0; used_ < 1; ++i) {
        recreate_.penalties().forbidden = choose_strictness(i);
        const From from = choose_start();
        if (i != 0 || !recreate_.penalties().forbidden) {
            start(i == 0 ? From::best : from);
            fill();
        }
        cycle(from == From::scratch ? schedule_.hottest : schedule_.again, length(from));
        if (i == 0 && has_time_to_cross()) {
            crosses_ = true;
        }
        keep_elite(from);
    }
    return best_.plan;
}

} // namespace loa::touring
