#include "loa/rotation/cycle.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <utility>

#include "circle.hpp"
#include "loa/search/random.hpp"
#include "loa/search/slack.hpp"

namespace loa::rotation {
namespace {

std::int32_t total(std::span<const std::int32_t> counts)
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

/// Every copy's ideal place, the first half a gap from the start, put in order. All items mirror
/// alike at the start, which anneals far better than other phases; single items are strewn over the
/// circle by the golden ratio.
std::vector<ItemIndex> aligned_start(std::span<const std::int32_t> counts)
{
    constexpr double golden = 0.6180339887498949;
    std::vector<std::pair<double, ItemIndex>> wishes;
    for (ItemIndex i = 0; i != counts.size(); ++i) {
        const double strewn = i * golden;
        for (std::int32_t copy = 0; copy != counts[i]; ++copy) {
            wishes.emplace_back(
                counts[i] == 1 ? strewn - std::floor(strewn) : (copy + 0.5) / counts[i], i);
        }
    }
    std::sort(wishes.begin(), wishes.end());
    std::vector<ItemIndex> slots;
    slots.reserve(wishes.size());
    for (const auto& [place, item] : wishes) {
        slots.push_back(item);
    }
    return slots;
}

/// One run from hot to cold on one circle.
class Annealer {
public:
    Annealer(Circle circle, std::uint64_t seed)
        : circle_{std::move(circle)}, best_{circle_}, random_{seed}
    {
    }

    /// `batch` proposals at one temperature, in units of half_change.
    void run(std::uint64_t batch, double temperature)
    {
        for (std::uint64_t step = 0; step != batch; ++step) {
            propose(temperature);
        }
    }
    [[nodiscard]] const Circle& best()
    {
        keep();
        return best_;
    }

private:
    void keep()
    {
        if (circle_.cost() < best_.cost()) {
            best_ = circle_;
        }
    }
    void propose(double temperature)
    {
        // Moves towards the middle of a copy's neighbours; short ones, for a change grows with the
        // square of the distance.
        static constexpr std::array<std::int8_t, 16> reach{
            1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 3};
        const std::uint64_t bits = random_.next();
        const auto k = static_cast<Circle::Copy>(1 + ((bits >> 32U) * circle_.copies() >> 32U));
        const std::int32_t v = circle_.imbalance(k);
        const std::int32_t distance =
            (bits & 15U) == 15 ? std::max(3, std::abs(v) / 2) : reach[bits & 15U];
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

    Circle circle_;
    Circle best_;
    search::Random random_;
    search::Slack slack_;
};

} // namespace

double response_time_variability(std::span<const std::int32_t> counts,
                                 std::span<const ItemIndex> slots)
{
    const auto size = static_cast<std::int64_t>(slots.size());
    std::vector<std::int64_t> first(counts.size(), -1);
    std::vector<std::int64_t> last(counts.size(), -1);
    std::vector<std::int64_t> squares(counts.size(), 0);
    for (std::int64_t p = 0; p != size; ++p) {
        const ItemIndex i = slots[static_cast<std::size_t>(p)];
        if (last[i] < 0) {
            first[i] = p;
        } else {
            squares[i] += (p - last[i]) * (p - last[i]);
        }
        last[i] = p;
    }
    double sum = 0;
    for (std::size_t i = 0; i != counts.size(); ++i) {
        const std::int64_t wrap = first[i] + size - last[i];
        // d·Σ gap² − D² is whole; only the division rounds.
        sum += static_cast<double>(counts[i] * (squares[i] + wrap * wrap) - size * size) /
               static_cast<double>(counts[i]);
    }
    return sum;
}

double cycle_bound(std::span<const std::int32_t> counts)
{
    const std::int64_t size = total(counts);
    double sum = 0;
    for (const std::int32_t count : counts) {
        const std::int64_t longer = size % count;
        sum += static_cast<double>(longer * (count - longer)) / static_cast<double>(count);
    }
    return sum;
}

Sequence even_cycle(std::span<const std::int32_t> counts, const search::Budget& budget)
{
    constexpr int runs = 4; // better than one long one at any length measured
    constexpr double hot = 1.0;
    constexpr double cold = 0.15;
    constexpr std::uint64_t batch = 4096;
    const Circle start{counts, aligned_start(counts)};
    Circle best = start;
    search::Random seeds{budget.seed};
    std::uint64_t steps = 0;
    double used = 0;
    const double bound = cycle_bound(counts);
    const auto closed = [&] {
        return response_time_variability(counts, best.slots()) < bound + 0.5;
    };
    for (int run = 0; run != runs && start.copies() > 0 && !closed(); ++run) {
        Annealer annealer{start, seeds.next()};
        const double until = (run + 1.0) / runs;
        const double from = used;
        while (used < until) {
            annealer.run(batch, hot * std::pow(cold / hot, (used - from) / (until - from)));
            steps += batch;
            used = budget.progress(steps);
        }
        if (annealer.best().cost() < best.cost()) {
            best = annealer.best();
        }
    }
    Sequence answer{best.slots(), 0, bound, false, steps};
    answer.cost = response_time_variability(counts, answer.slots);
    answer.proved = answer.cost < bound + 1e-6;
    return answer;
}

} // namespace loa::rotation
