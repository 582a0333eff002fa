#include "loa/rotation/cycle.hpp"

#include <numeric>

#include "tempering.hpp"

namespace loa::rotation {
namespace {

std::int32_t total(std::span<const std::int32_t> counts)
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

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
    Sequence answer;
    answer.bound = cycle_bound(counts);
    answer.slots.resize(static_cast<std::size_t>(total(counts)));
    std::iota(answer.slots.begin(), answer.slots.end(), ItemIndex{0});
    if (answer.slots.size() > counts.size()) {
        const auto temper = [&](auto tempering) {
            tempering.run();
            answer.slots = tempering.slots();
            answer.proposals = tempering.steps();
        };
        if (answer.slots.size() <= Replicas<std::int16_t>::longest) {
            temper(Tempering<std::int16_t>{counts, budget});
        } else {
            temper(Tempering<std::int32_t>{counts, budget});
        }
    }
    answer.cost = response_time_variability(counts, answer.slots);
    answer.proved = answer.cost < answer.bound + 1e-6;
    return answer;
}

} // namespace loa::rotation
