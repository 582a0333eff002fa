#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "loa/search/stopped.hpp"

namespace loa::rotation {

/// One price of a relaxation.
struct Axis {
    double most{};  ///< it goes from 0 to this
    double holds{}; ///< what its limit holds: steps count it as 1 when full
};

/// Subgradient ascent of a concave bound: each step goes up the slope, deflected so as not to undo
/// the last one, and as far as would close the gap to `known` were the bound linear; bold at first,
/// timid in the end. Keeps the best prices it met.
///
/// Source: Camerini, Fratta, Maffioli, "On improving relaxation methods by modified gradient
///         techniques", Mathematical Programming Study 3 (1975), 26–34.
class Ascent {
public:
    Ascent(std::vector<Axis> axes,
           double known,
           std::uint64_t rounds,
           search::Stopped stopped = {});

    /// From `prices`. `bound(prices)` is the bound there, then `slope(at)` its slope by price.
    template <class Bound, class Slope>
    [[nodiscard]] std::vector<double>
    run(std::vector<double> prices, const Bound& bound, const Slope& slope) const
    {
        std::vector<double> best = prices;
        std::vector<double> towards(prices.size());
        std::vector<double> direction(prices.size(), 0.0);
        double now = bound(std::span<const double>{prices});
        double highest = now;
        double reach = boldest;
        for (std::uint64_t round = 0; round != rounds_ && !done(highest); ++round) {
            for (std::size_t at = 0; at != prices.size(); ++at) {
                towards[at] = slope(at);
            }
            if (!step(prices, direction, towards, reach * (known_ - now))) {
                break; // nothing is asked too much
            }
            now = bound(std::span<const double>{prices});
            reach *= cooling_;
            if (now > highest) {
                highest = now;
                best = prices;
            }
        }
        return best;
    }

private:
    static constexpr double met = 1e-9;
    static constexpr double boldest = 1.5;
    static constexpr double most_timid = 0.02;

    [[nodiscard]] bool done(double highest) const
    {
        return highest >= known_ - met || search::told(stopped_);
    }
    bool step(std::vector<double>& prices,
              std::vector<double>& direction,
              std::span<double> slope,
              double rise) const;
    [[nodiscard]] double inwards(std::size_t at, double price, double slope) const;

    std::vector<Axis> axes_;
    double known_;
    std::uint64_t rounds_;
    search::Stopped stopped_;
    double cooling_;
};

} // namespace loa::rotation
