#pragma once

#include <cstdint>

#include "elites.hpp"
#include "loa/search/progress.hpp"
#include "loa/search/slack.hpp"
#include "recreate.hpp"
#include "route_pool.hpp"
#include "ruin.hpp"

namespace loa::touring {

/// Simulated annealing over ruin and recreate, in cycles that cool down and start again: first from
/// scratch, later at a lower temperature from the best. Day routes with much time are instead crossed
/// from two of the good plans that cycles ended with. Day routes may break limits of time and load at prices
/// that keep about two plans in five within them.
class Annealing {
public:
    struct Schedule {
        double hottest{};         ///< temperature of a cycle from scratch
        double again{};           ///< of one from the best or a crossing
        double coldest{};         ///< at the end
        double steps_per_visit{}; ///< of the first cycle
        double longer{};          ///< each cycle than the one before
        double from_scratch{};    ///< of the budget
    };

    Annealing(State& state, const search::Budget& budget);

    /// The best plan met that keeps all limits, the one at the start included.
    Plan run();
    [[nodiscard]] std::uint64_t steps() const noexcept { return steps_; }

private:
    void fill();
    void begin();
    void cycle(double hottest, double length);
    enum class From { scratch, best, crossing };
    [[nodiscard]] From choose_start();
    [[nodiscard]] From choose_among_elites();
    void start(From from);
    [[nodiscard]] double length(From from) const noexcept;
    [[nodiscard]] bool has_time_to_cross() const noexcept;
    void keep_elite(From from);
    [[nodiscard]] bool choose_strictness(std::size_t cycle) const noexcept;
    void ruin_and_recreate();
    void step(double temperature);
    void look();
    void adapt_penalties();
    void keep_best();
    void go_to(const Plan& plan);
    void recombine();
    void clear();
    [[nodiscard]] double energy(const State::Totals& totals) const noexcept;

    State* state_;
    const search::Budget* budget_;
    search::Random random_;
    search::Slack slack_;
    Ruin ruin_;
    Recreate recreate_;
    Schedule schedule_;
    std::vector<PlaceIndex> places_;
    std::uint64_t steps_{};
    double used_{};          ///< of the budget
    std::uint32_t kept_{};   ///< limits, among the steps since the penalties changed
    std::uint64_t visits_{}; ///< owed
    Elite best_;
    std::uint64_t best_missing_{}; ///< visits
    Elite best_of_cycle_;
    Elites elites_;
    std::size_t founders_{};  ///< cycles from scratch since there were no elites
    std::uint32_t refused_{}; ///< plans in a row that were no elites
    double longer_{1};        ///< than the first cycles
    bool crosses_{};          ///< plans
    RoutePool pool_;
    std::size_t pooled_{}; ///< plans
};

} // namespace loa::touring
