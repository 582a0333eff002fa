#include "circle_annealer.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace loa::rotation {

void CircleAnnealer::run(std::uint64_t batch, double temperature)
{
    for (std::uint64_t step = 0; step != batch; ++step) {
        propose(temperature);
    }
}

const Circle& CircleAnnealer::best()
{
    keep();
    return best_;
}

void CircleAnnealer::keep()
{
    if (circle_.cost() < best_.cost()) {
        best_ = circle_;
    }
}

void CircleAnnealer::propose(double temperature)
{
    // Moves towards the middle of a copy's neighbours; short ones, for a change grows with the
    // square of the distance.
    static constexpr std::array<std::int8_t, 16> reach{
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2};
    const std::uint64_t bits = random_.next();
    const auto k = static_cast<Circle::Copy>(1 + ((bits >> 32U) * circle_.copies() >> 32U));
    const std::int32_t v = circle_.imbalance(k);
    const std::int32_t distance =
        (bits & 15U) == 15 ? std::max(2, std::abs(v) / 2) : reach[bits & 15U];
    const bool back = v > 0 || (v == 0 && (bits & 16U) != 0);
    const std::int32_t shift = back ? -distance : distance;
    if (distance >= circle_.size()) {
        return;
    }
    const Circle::Copy m = circle_.beside(k, shift);
    const std::int32_t change = circle_.half_change(k, m, shift);
    if ((change > 0 && change > temperature * slack_.of(bits >> 5U)) ||
        !circle_.can_change(k, m, shift)) {
        return;
    }
    if (change > 0) {
        keep();
    }
    circle_.change(k, m, shift);
}

} // namespace loa::rotation
