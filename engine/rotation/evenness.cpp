#include "loa/rotation/evenness.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <vector>

#include "loa/rotation/solve.hpp"

namespace loa::rotation {
namespace {

/// Twice the airtime open to `item` before each slot's middle; last, twice the whole.
std::vector<std::int64_t> doubled_airtime(const Item& item, std::span<const Slot> slots)
{
    std::vector<std::int64_t> at;
    at.reserve(slots.size() + 1);
    std::int64_t passed = 0;
    for (std::size_t s = 0; s != slots.size(); ++s) {
        const bool eligible =
            std::binary_search(item.slots.begin(), item.slots.end(), static_cast<SlotIndex>(s));
        const std::int64_t length = eligible ? slots[s].length : 0;
        at.push_back(2 * passed + length);
        passed += length;
    }
    at.push_back(2 * passed);
    return at;
}

} // namespace

double unevenness(const Item& item, std::span<const Slot> slots, std::span<const SlotIndex> placed)
{
    const std::vector<std::int64_t> at = doubled_airtime(item, slots);
    const std::int64_t origin = item.last_end ? -2 * item.airtime_since : 0;
    const std::int64_t width = at.back() - origin;
    if (placed.empty() || width <= 0) {
        return 0;
    }
    const std::int64_t last = at.back() - at[placed.back()];
    const std::int64_t first = at[placed.front()] - origin;
    std::int64_t sum = (item.last_end ? 1 : 2) * first * first + 2 * last * last;
    for (std::size_t k = 1; k != placed.size(); ++k) {
        const std::int64_t gap = at[placed[k]] - at[placed[k - 1]];
        sum += gap * gap;
    }
    const double gaps = static_cast<double>(placed.size()) + (item.last_end ? 0.5 : 0.0);
    const auto wide = static_cast<double>(width);
    return gaps * static_cast<double>(sum) / (wide * wide) - 1;
}

Cost cost(const Grid& grid, const Placement& placement)
{
    Cost sum;
    for (std::size_t i = 0; i != grid.items.size(); ++i) {
        const Item& item = grid.items[i];
        const auto placed = static_cast<std::int64_t>(placement[i].size());
        sum.shortfall += item.shortfall_weight * std::max<std::int64_t>(0, item.at_least - placed);
        sum.off_target += item.shortfall_weight * std::abs(placed - item.target);
        sum.unevenness +=
            static_cast<double>(item.weight) * unevenness(item, grid.slots, placement[i]);
    }
    return sum;
}

} // namespace loa::rotation
