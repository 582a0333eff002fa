#include "plan/evening.hpp"

#include <algorithm>
#include <cstddef>
#include <tuple>
#include <vector>

#include "plan/counts.hpp"

namespace loa::plan {

namespace {

using rotation::ItemIndex;
using rotation::SlotIndex;

// What is placed is now owed, so that a further search keeps the counts and only evens them out.
rotation::Grid with_counts(rotation::Grid grid, const rotation::Placement& placement)
{
    for (ItemIndex item = 0; item != grid.items.size(); ++item) {
        const auto count = static_cast<std::int32_t>(placement[item].size());
        grid.items[item].at_least = count;
        grid.items[item].target = count;
        grid.items[item].at_most = count;
    }
    return grid;
}

bool shares_items(const Claim& a, const Claim& b)
{
    for (std::size_t offer = 0; offer != a.serves.size(); ++offer) {
        if (a.serves[offer] && b.serves[offer]) {
            return true;
        }
    }
    return false;
}

// What a filling line adds to another's items is not off that one's target.
bool filled_by_another(const Problem& problem, const Claim& claim)
{
    return std::ranges::any_of(problem.claims, [&](const Claim& other) {
        return other.demand->fill && shares_items(claim, other);
    });
}

bool within_limits(const Problem& problem, const Room& room)
{
    return std::ranges::all_of(problem.claims, [&](const Claim& claim) {
        return !claim.demand->at_most || served(problem, room, claim) <= *claim.demand->at_most;
    });
}

bool serves_as_well(const Problem& problem, const Room& room, const Room& as)
{
    const auto left = quality(problem, room);
    const auto right = quality(problem, as);
    return within_limits(problem, room) &&
           std::tie(left.shortfall, left.off_target) <= std::tie(right.shortfall, right.off_target);
}

// What an airing of `item` in `slot` counts for, by claim.
std::vector<int> credits(const Problem& problem, const Room& room, ItemIndex item, SlotIndex slot)
{
    std::vector<int> by_claim;
    by_claim.reserve(problem.claims.size());
    for (const Claim& claim : problem.claims) {
        by_claim.push_back(credit(problem, room, claim, item, slot));
    }
    return by_claim;
}

// Slots of one zone are those in which an airing counts for the same.
void mark_zones(const Problem& problem, const Room& room, ItemIndex index, rotation::Item& item)
{
    std::vector<std::vector<int>> known;
    for (const SlotIndex slot : item.slots) {
        const auto credited = credits(problem, room, index, slot);
        const auto at = std::ranges::find(known, credited) - known.begin();
        if (static_cast<std::size_t>(at) == known.size()) {
            known.push_back(credited);
        }
        item.zones.push_back(static_cast<std::uint16_t>(at));
    }
    if (known.size() < 2) {
        item.zones.clear();
    }
}

rotation::Grid with_zones(const Problem& problem, const Room& room, rotation::Grid grid)
{
    for (ItemIndex item = 0; item != grid.items.size(); ++item) {
        mark_zones(problem, room, item, grid.items[item]);
    }
    return grid;
}

} // namespace

model::Quality quality(const Problem& problem, const Room& room)
{
    model::Quality quality;
    for (const Claim& claim : problem.claims) {
        const int count = served(problem, room, claim);
        const model::Demand& demand = *claim.demand;
        quality.shortfall += std::int64_t{demand.weight} * std::max(0, demand.at_least - count);
        const int above = filled_by_another(problem, claim) ? 0 : count - demand.target;
        quality.off_target += std::int64_t{demand.weight} * std::max(demand.target - count, above);
    }
    return quality;
}

// Evened out from where it stands; the counts stay. Should airings move off the days of a claim that
// does not cover the week, or onto them, each stays among slots where it counts for the same.
Placed evened(const Problem& problem, const Room& room, const rotation::Effort& effort)
{
    const rotation::Grid counted = with_counts(problem.grid, room.placement());
    auto found = rotation::improve(counted, room.placement(), effort);
    Room after{problem.grid};
    after.put(found.placement);
    if (!serves_as_well(problem, after, room)) {
        found = rotation::improve(with_zones(problem, room, counted), room.placement(), effort);
        after = Room{problem.grid};
        after.put(found.placement);
    }
    Placed placed{after, quality(problem, after), found.prices};
    placed.quality.unevenness = rotation::cost(counted, placed.room.placement()).unevenness;
    placed.quality.exact_bound = found.exact_bound;
    return placed;
}

} // namespace loa::plan
