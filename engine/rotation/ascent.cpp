#include "ascent.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace loa::rotation {

Ascent::Ascent(std::vector<Axis> axes, double known, std::uint64_t rounds, search::Stopped stopped)
    : axes_{std::move(axes)},
      known_{known},
      rounds_{rounds},
      stopped_{std::move(stopped)},
      cooling_{std::pow(most_timid / boldest,
                        1 / static_cast<double>(std::max<std::uint64_t>(1, rounds)))}
{
}

/// `slope` where the price can follow it, else 0: what nobody pays for and nobody passes stays free.
double Ascent::inwards(std::size_t at, double price, double slope) const
{
    const bool stuck = slope > 0 ? price >= axes_[at].most : price <= 0;
    return stuck || axes_[at].holds <= 0 ? 0.0 : slope;
}

/// Turns the direction towards `slope`, keeping of the old one what does not point back, and goes as
/// far as would raise a linear bound by `rise`. Says whether there was anywhere to go.
bool Ascent::step(std::vector<double>& prices,
                  std::vector<double>& direction,
                  std::span<double> slope,
                  double rise) const
{
    constexpr double deflection = 1.5;
    double along = 0;
    double before = 0;
    for (std::size_t at = 0; at != prices.size(); ++at) {
        slope[at] = inwards(at, prices[at], slope[at] / std::max(1e-9, axes_[at].holds));
        along += slope[at] * direction[at];
        before += direction[at] * direction[at];
    }
    const double keep = along < 0 ? -deflection * along / before : 0.0;
    double rising = 0;
    for (std::size_t at = 0; at != prices.size(); ++at) {
        direction[at] = inwards(at, prices[at], slope[at] + keep * direction[at]);
        rising += direction[at] * slope[at];
    }
    if (rising <= 0) { // the slope turned right round
        std::copy(slope.begin(), slope.end(), direction.begin());
    }
    const double square =
        std::inner_product(direction.begin(), direction.end(), direction.begin(), 0.0);
    if (square <= 0) {
        return false;
    }
    for (std::size_t at = 0; at != prices.size(); ++at) {
        const double price =
            prices[at] + rise / square * direction[at] / std::max(1e-9, axes_[at].holds);
        prices[at] = std::clamp(price, 0.0, axes_[at].most);
    }
    return true;
}

} // namespace loa::rotation
