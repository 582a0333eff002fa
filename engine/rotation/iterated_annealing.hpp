#pragma once

#include <cstdint>

#include "anneal.hpp"
#include "loa/search/random.hpp"
#include "loa/search/stopped.hpp"
#include "reassignment.hpp"
#include "state.hpp"

namespace loa::rotation {

/// Iterated local search whose kick is a short annealing from hot and whose descent is reassignment: where
/// few airings share few slots, one rarely leads to the next best by small steps, and many short ways from
/// hot find more than one long one. Goes on from what is little worse than where it stood.
///
/// Source: Lourenço, Martin, Stützle, "Iterated local search", in Handbook of Metaheuristics (2003),
///         320–353.
class IteratedAnnealing {
public:
    IteratedAnnealing(const State& start, std::uint64_t seed, search::Stopped stopped);
    IteratedAnnealing(const IteratedAnnealing&) = delete;
    IteratedAnnealing& operator=(const IteratedAnnealing&) = delete;
    ~IteratedAnnealing() = default;

    /// Whole rounds that together do about `steps` proposals, at least one.
    void run(std::uint64_t steps);
    [[nodiscard]] const State& best() const noexcept { return best_; }
    [[nodiscard]] const Cost& best_cost() const noexcept { return best_cost_; }

private:
    void round();

    search::Random random_;
    search::Stopped stopped_;
    double weight_; ///< what temperatures are multiples of
    State trial_;
    State now_;
    State best_;
    Reassignment reassignment_; ///< of the trial
    Cost now_cost_;
    Cost best_cost_;
};

} // namespace loa::rotation
