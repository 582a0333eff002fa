#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include "circle.hpp"
#include "loa/search/progress.hpp"
#include "loa/search/slack.hpp"
#include "replicas.hpp"

namespace loa::rotation {

/// Parallel tempering: circles held at fixed temperatures, and neighbours in temperature change places
/// now and then, as Metropolis's rule allows. A circle that has frozen with poor phases so comes to
/// where it is hot, melts, and cools again for as long as there is time.
///
/// Source: Geyer, "Markov chain Monte Carlo maximum likelihood", Computing Science and Statistics 23
///         (1991), 156–163.
template <class Number>
class Tempering {
public:
    /// At least one of `counts` is above 1.
    Tempering(std::span<const std::int32_t> counts, const search::Budget& budget);

    /// Until the budget is used or no circle can be better.
    void run();

    [[nodiscard]] std::int64_t cost() const noexcept { return replicas_.best_cost(); }
    [[nodiscard]] std::vector<ItemIndex> slots() const { return circle_.slots(replicas_.best()); }
    [[nodiscard]] std::uint64_t steps() const noexcept { return steps_; }

private:
    using Lanes = Replicas<Number>;

    void melt();
    void exchange(std::size_t first);
    [[nodiscard]] bool finished() const noexcept { return used_ >= 1 || cost() == least_; }

    std::span<const std::int32_t> counts_;
    search::Progress progress_;
    search::Random random_;
    search::Slack slack_;
    Circle circle_;
    std::int64_t least_; ///< Σ gap² of gaps as equal as can be
    Lanes replicas_;
    std::array<double, Lanes::width> temperatures_{};    ///< falling
    std::array<std::size_t, Lanes::width> replica_at_{}; ///< by temperature
    std::uint64_t steps_{};
    double used_{};
};

} // namespace loa::rotation
