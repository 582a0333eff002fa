#include "plan/station_plan.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "loa/rotation/solve.hpp"
#include "plan/bumps.hpp"
#include "plan/collision.hpp"
#include "plan/completion.hpp"
#include "plan/counts.hpp"
#include "plan/pins.hpp"
#include "plan/proof.hpp"
#include "plan/sequence.hpp"

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

struct Placed {
    Room room;
    model::Quality quality;
    rotation::Prices prices; ///< of the bound
};

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

// Searched for what is owed and aimed at, completed, and evened out with what was added.
Placed started(const Problem& problem, const Search& search)
{
    const rotation::Effort effort{search.steps, search.seed, search.stopped, false};
    Room room{problem.grid};
    room.put(rotation::solve(problem.grid, effort).placement);
    complete(problem, room);
    return evened(problem, room, effort);
}

bool owes_less(const Placed& a, const Placed& b)
{
    return std::tie(a.quality.shortfall, a.quality.off_target) <
           std::tie(b.quality.shortfall, b.quality.off_target);
}

// Enough to find room for what is owed where a week has much of it.
std::uint64_t steps_of_start(const Problem& problem)
{
    std::uint64_t airings = 0;
    for (const rotation::Item& item : problem.grid.items) {
        airings += static_cast<std::uint64_t>(item.target);
    }
    return std::max<std::uint64_t>(3'000, 4 * airings);
}

// How often each line that fills is heard decides how even the rest can get. The same starts for each
// seed, so that a plan hangs on chance no more than it must; the better quarter goes on four times as
// long until four at most are left.
//
// Source: Karnin, Koren, Somekh, "Almost optimal exploration in multi-armed bandits", ICML (2013).
Placed settled(const Problem& problem, const Search& search)
{
    constexpr std::uint64_t most = 48; // at normal effort already
    const std::uint64_t least = std::min(steps_of_start(problem), search.steps);
    const auto starts = std::clamp<std::uint64_t>(search.steps / (2 * least), 1, most);
    std::vector<Placed> left;
    for (std::uint64_t start = 0; start != starts; ++start) {
        if (start == 0 || !search::told(search.stopped)) {
            left.push_back(started(problem, {least, start, search.stopped}));
        }
    }
    const auto rank = [&] { std::ranges::stable_sort(left, better, &Placed::quality); };
    rank();
    for (std::uint64_t steps = 4 * least; left.size() > 4; steps *= 4) {
        left.erase(left.begin() + static_cast<std::ptrdiff_t>((left.size() + 3) / 4), left.end());
        for (Placed& placed : left) {
            placed = evened(problem, placed.room, {steps, 0, search.stopped, false});
        }
        rank();
    }
    return std::move(left.front());
}

// What is owed has no share in that: where something is missing, more starts look for room.
Placed with_less_owed(const Problem& problem, Placed best, const Search& search)
{
    const std::uint64_t steps = steps_of_start(problem);
    const std::uint64_t starts = search.steps / (10 * steps);
    for (std::uint64_t start = 0; start != starts && !search::told(search.stopped); ++start) {
        if (best.quality.shortfall == 0 && best.quality.off_target == 0) {
            break;
        }
        Placed other = started(problem, {steps, search.seed + start, search.stopped});
        if (owes_less(other, best)) {
            best = std::move(other);
        }
    }
    return best;
}

Placed place(const Problem& problem, const Search& search)
{
    const Placed counted = with_less_owed(problem, settled(problem, search), search);
    return evened(problem, counted.room, {search.steps, search.seed, search.stopped});
}

} // namespace

bool better(const model::Quality& a, const model::Quality& b)
{
    return std::tie(a.shortfall, a.off_target, a.unevenness) <
           std::tie(b.shortfall, b.off_target, b.unevenness);
}

StationPlan plan_station(const Setting& setting, const StationWeek& week, const Search& search)
{
    Problem problem = plan::problem(setting, week);
    const auto dropped = fix_pins(setting, problem);
    fix_carried(problem);
    set_counts(setting.model, problem);
    const Placed placed = place(problem, search);

    StationPlan plan;
    plan.airings = airings(problem, placed.room, setting.same_order);
    plan.bumped = bumps(setting, problem, placed.room);
    for (const DroppedPin& pin : dropped) {
        plan.bumped.push_back(bump(setting, week, pin));
    }
    plan.collisions = collisions(problem, placed.room, dropped);
    plan.quality = placed.quality;
    plan.proof =
        proof(problem, placed.room.placement(), placed.prices, plan.quality.shortfall, search);
    plan.quality.bound = plan.proof.bound;
    plan.quality.exact_bound = std::max(plan.quality.exact_bound, plan.proof.bound);
    plan.quality.shortfall_bound = plan.proof.shortfall_bound;
    return plan;
}

} // namespace loa::plan
