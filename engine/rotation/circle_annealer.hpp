#pragma once

#include <cstdint>
#include <utility>

#include "circle.hpp"
#include "loa/search/random.hpp"
#include "loa/search/slack.hpp"

namespace loa::rotation {

/// One circle under annealing, and the best it has been.
class CircleAnnealer {
public:
    CircleAnnealer(Circle circle, std::uint64_t seed)
        : circle_{std::move(circle)}, best_{circle_}, random_{seed}
    {
    }

    /// `batch` proposals at one temperature, in units of Circle::half_change.
    void run(std::uint64_t batch, double temperature);

    [[nodiscard]] std::int64_t cost() const noexcept { return circle_.cost(); }
    [[nodiscard]] const Circle& best();

private:
    void keep();
    void propose(double temperature);

    Circle circle_;
    Circle best_;
    search::Random random_;
    search::Slack slack_;
};

} // namespace loa::rotation
