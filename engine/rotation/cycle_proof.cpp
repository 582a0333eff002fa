#include <algorithm>
#include <cmath>

#include "cycle_search.hpp"
#include "loa/rotation/cycle.hpp"

namespace loa::rotation {
namespace {

/// Rare items are best fitted in last when there is room to spare.
std::int32_t rare_below(std::span<const std::int32_t> counts)
{
    return std::find(counts.begin(), counts.end(), 1) == counts.end() ? 1 : 3;
}

} // namespace

Sequence
prove(std::span<const std::int32_t> counts, Sequence known, const search::Progress& progress)
{
    const double least = cycle_bound(counts);
    const auto excess_of = [&] {
        return static_cast<std::int32_t>(std::lround(known.cost - least));
    };
    if (known.slots.size() > RareItems::longest - 1 || excess_of() == 0) {
        return known;
    }
    CycleSearch search{counts, rare_below(counts), progress};
    std::int32_t refuted = -2; // excesses are even
    bool leapt = false;
    while (refuted < excess_of() - 2) {
        // Low limits are soon refuted; when they no longer are, the last one decides.
        const bool leap = !leapt && search.used() > 0.02;
        leapt = leapt || leap;
        const std::int32_t limit = leap ? excess_of() - 2 : refuted + 2;
        const Outcome outcome = search.run(limit, leap ? 0.75 : 1.0);
        if (outcome == Outcome::none) {
            refuted = limit;
        } else if (outcome == Outcome::found) {
            known.slots = search.slots();
            known.cost = response_time_variability(counts, known.slots);
            leapt = false;
        } else if (!leap) {
            break;
        }
    }
    known.bound = std::min(least + refuted + 2, known.cost);
    known.proved = refuted == excess_of() - 2;
    return known;
}

} // namespace loa::rotation
