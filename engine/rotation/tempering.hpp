#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "circle_annealer.hpp"
#include "loa/search/progress.hpp"
#include "loa/search/slack.hpp"

namespace loa::rotation {

/// Parallel tempering: circles held at fixed temperatures, and neighbours in temperature change places
/// now and then, as Metropolis's rule allows. A circle that has frozen with poor phases so comes to
/// where it is hot, melts, and cools again for as long as there is time.
///
/// Source: Geyer, "Markov chain Monte Carlo maximum likelihood", Computing Science and Statistics 23
///         (1991), 156–163.
class Tempering {
public:
    /// At least one of `counts` is above 1.
    Tempering(std::span<const std::int32_t> counts, const search::Budget& budget);

    /// Until the budget is used or no circle can be better.
    void run();

    [[nodiscard]] const Circle& best() const noexcept { return best_; }
    [[nodiscard]] std::uint64_t steps() const noexcept { return steps_; }

private:
    void enter_replicas();
    void exchange(std::size_t first);
    [[nodiscard]] bool finished() const noexcept { return used_ >= 1 || best_.cost() == least_; }
    void step(std::size_t k);

    std::span<const std::int32_t> counts_;
    search::Progress progress_;
    search::Random random_;
    search::Slack slack_;
    Circle best_;
    std::int64_t least_; ///< Σ gap² of gaps as equal as can be
    std::vector<CircleAnnealer> replicas_;
    std::vector<double> temperatures_;    ///< falling
    std::vector<std::size_t> replica_at_; ///< by temperature
    std::uint64_t steps_{};
    double used_{};
};

} // namespace loa::rotation
