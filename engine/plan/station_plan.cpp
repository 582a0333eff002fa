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

// Airings can move off the days of a campaign that does not cover the week, or onto them.
bool serves_as_well(const Problem& problem, const Room& room, const Room& as)
{
    const auto left = quality(problem, room);
    const auto right = quality(problem, as);
    return within_limits(problem, room) &&
           std::tie(left.shortfall, left.off_target) <= std::tie(right.shortfall, right.off_target);
}

// Evened out from where it stands; the counts stay.
Placed evened(const Problem& problem, const Room& room, const Search& search)
{
    const rotation::Grid counted = with_counts(problem.grid, room.placement());
    const auto found =
        rotation::improve(counted, room.placement(), {search.steps, search.seed, search.stopped});
    Placed placed{room, quality(problem, room), found.prices};
    Room after{problem.grid};
    after.put(found.placement);
    if (serves_as_well(problem, after, room)) {
        placed = {after, quality(problem, after), found.prices};
    }
    placed.quality.unevenness = rotation::cost(counted, placed.room.placement()).unevenness;
    return placed;
}

// Searched for what is owed and aimed at, completed, and evened out with what was added.
Placed started(const Problem& problem, const Search& search)
{
    const auto first = rotation::solve(problem.grid, {search.steps, search.seed, search.stopped});
    Room room{problem.grid};
    room.put(first.placement);
    complete(problem, room);
    return evened(problem, room, {search.steps, search.seed + 1, search.stopped});
}

// What fills the last gaps decides how even the rest can get: many short starts, the best goes on,
// as long as all of them together took.
Placed place(const Problem& problem, const Search& search)
{
    const std::uint64_t starts = std::clamp<std::uint64_t>(search.steps / 6'000, 1, 40);
    const std::uint64_t steps = search.steps / starts;
    Placed best = started(problem, {steps, search.seed, search.stopped});
    for (std::uint64_t start = 1; start != starts && !search::told(search.stopped); ++start) {
        Placed other = started(problem, {steps, search.seed + 2 * start, search.stopped});
        if (better(other.quality, best.quality)) {
            best = std::move(other);
        }
    }
    return evened(problem, best.room, {search.steps, search.seed + 1, search.stopped});
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
    plan.quality.shortfall_bound = plan.proof.shortfall_bound;
    return plan;
}

} // namespace loa::plan
