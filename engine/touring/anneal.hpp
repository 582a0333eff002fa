#pragma once

#include <cstdint>
#include <limits>

#include "loa/search/progress.hpp"
#include "loa/search/slack.hpp"
#include "recreate.hpp"
#include "ruin.hpp"

namespace loa::touring {

/// Simulated annealing over ruin and recreate, in cycles that cool down and start again: first from
/// scratch, later from the best at a lower temperature. Day routes may break limits of time and
/// load at prices that keep about two plans in five within them.
class Annealing {
public:
    struct Schedule {
        double hottest{};         ///< temperature of a cycle from scratch
        double again{};           ///< of one from the best
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
    [[nodiscard]] bool choose_strictness(std::size_t cycle) const noexcept;
    void ruin_and_recreate();
    void step(double temperature);
    void look();
    void adapt_penalties();
    void keep_best();
    void go_to_best();
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
    std::int64_t best_value_{std::numeric_limits<std::int64_t>::max()};
    std::uint64_t best_missing_{}; ///< visits
    Plan best_;
};

} // namespace loa::touring
