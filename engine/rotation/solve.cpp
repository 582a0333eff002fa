#include "loa/rotation/solve.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "exact.hpp"
#include "part_search.hpp"
#include "parts.hpp"

namespace loa::rotation {
namespace {

/// Looks at everything where that is quick: milliseconds as a rule, a tenth of a second at worst.
std::optional<Placement> proved_best(const Grid& grid, const Placement& known)
{
    constexpr std::size_t small_items = 10;
    constexpr std::size_t small_slots = 24;
    constexpr std::uint64_t nodes = 1'000'000;
    const bool zoned =
        std::ranges::any_of(grid.items, [](const Item& item) { return !item.zones.empty(); });
    return !zoned && grid.items.size() <= small_items && grid.slots.size() <= small_slots
               ? best_placement(grid, known, nodes)
               : std::nullopt;
}

/// How much a part needs, about: as the root of its airings times the places they choose from, for what
/// is small is no easier in proportion.
double size(const Part& part, const Placement& placed)
{
    std::size_t airings = 0;
    for (ItemIndex i = 0; i != part.items.size(); ++i) {
        const auto target = static_cast<std::size_t>(part.grid.items[i].target);
        airings += std::max(target, placed[part.items[i]].size());
    }
    return std::sqrt(static_cast<double>(airings * part.slots.size()));
}

std::vector<Part> smallest_first(std::vector<Part> parts, const Placement& placed)
{
    std::ranges::stable_sort(parts, {}, [&](const Part& part) { return size(part, placed); });
    return parts;
}

/// Each part by itself, small ones first, with steps in proportion to its size and what those before
/// left of theirs.
template <class Search>
Solution by_parts(const Grid& grid, const Placement& placed, const Effort& effort, Search search)
{
    const std::vector<Part> all = smallest_first(parts(grid, placed), placed);
    double whole = 0;
    for (const Part& part : all) {
        whole += size(part, placed);
    }
    const double all_steps = static_cast<double>(effort.steps) / std::max(1.0, whole);
    std::uint64_t steps_left = effort.steps;
    Solution solution;
    solution.placement.resize(grid.items.size());
    solution.prices.slots.resize(grid.slots.size());
    solution.prices.windows.resize(grid.families.size() * grid.slots.size());
    std::uint64_t seed = effort.seed;
    for (const Part& part : all) {
        const double share = std::min(1.0, size(part, placed) / std::max(1.0, whole));
        const auto steps = static_cast<std::uint64_t>(share * static_cast<double>(steps_left));
        const auto own = static_cast<std::uint64_t>(size(part, placed) * all_steps);
        whole -= size(part, placed);
        const Found found =
            search(part, Share{{steps, seed++, effort.stopped, effort.bounded}, own});
        steps_left -= steps - found.steps_left;
        part.copy_to(solution.placement, found.placement);
        solution.exact_bound += found.exact_bound;
        part.copy_to(solution.prices, found.prices, grid.slots.size());
    }
    return solution;
}

/// Says what `solution` costs, and at least must.
Solution judged(const Grid& grid, Solution solution, const Effort& effort)
{
    if (const auto best = proved_best(grid, solution.placement)) {
        solution.placement = *best;
        solution.proved = true;
    }
    solution.cost = cost(grid, solution.placement);
    solution.bound = effort.bounded ? bound(grid, solution.placement, solution.prices) : 0;
    solution.exact_bound =
        solution.proved ? solution.cost.unevenness : std::max(solution.exact_bound, solution.bound);
    return solution;
}

} // namespace

Solution solve(const Grid& grid, const Effort& effort)
{
    const Placement nothing(grid.items.size());
    return judged(grid, by_parts(grid, nothing, effort, search), effort);
}

Solution improve(const Grid& grid, const Placement& placement, const Effort& effort)
{
    const auto further = [&](const Part& part, const Share& share) {
        return search_further(part, part.from(placement), share);
    };
    return judged(grid, by_parts(grid, placement, effort, further), effort);
}

} // namespace loa::rotation
