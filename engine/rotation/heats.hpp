#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "circle_annealer.hpp"
#include "loa/search/progress.hpp"

namespace loa::rotation {

/// Annealings of one circle from different phases, in stages of equal length. All cool alike; after a
/// stage the half with the higher mean cost is given up, so that the others cool ever more slowly.
/// Phases change little once it is cold, and which are good shows before.
///
/// Source: Aldous and Vazirani, "Go with the winners algorithms", FOCS (1994), 492–501.
class Heats {
public:
    /// At least one of `counts` is above 1.
    Heats(std::span<const std::int32_t> counts, const search::Budget& budget);

    /// Until the budget is used or no circle can be better.
    void run();

    [[nodiscard]] const Circle& best() const noexcept { return best_; }
    [[nodiscard]] std::uint64_t steps() const noexcept { return steps_; }

private:
    struct Standing {
        double mean_cost{};
        std::size_t chain{};
        friend auto operator<=>(const Standing&, const Standing&) = default;
    };

    void enter_chains();
    [[nodiscard]] double
    anneal(CircleAnnealer& chain, std::pair<double, double> share, double until);
    void keep_better_half(std::vector<Standing> standings);
    [[nodiscard]] bool finished() const noexcept { return used_ >= 1 || best_.cost() == least_; }
    void step(CircleAnnealer& chain, double temperature);

    std::span<const std::int32_t> counts_;
    search::Progress progress_;
    search::Random random_;
    Circle best_;
    std::int64_t least_; ///< Σ gap² of gaps as equal as can be
    std::vector<CircleAnnealer> chains_;
    std::uint64_t steps_{};
    double used_{};
};

} // namespace loa::rotation
