#include "plan/station_plan.hpp"

#include <algorithm>

#include "loa/rotation/solve.hpp"
#include "plan/bumps.hpp"
#include "plan/completion.hpp"
#include "plan/counts.hpp"
#include "plan/pins.hpp"
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

std::vector<int> served_each(const Problem& problem, const Room& room)
{
    std::vector<int> counts;
    for (const Claim& claim : problem.claims) {
        counts.push_back(served(problem, room, claim));
    }
    return counts;
}

// The same number of airings of every item, and for every claim: airings can move off its days.
bool equivalent(const Problem& problem, const Room& a, const Room& b)
{
    const auto size = &std::vector<rotation::SlotIndex>::size;
    return std::ranges::equal(a.placement(), b.placement(), {}, size, size) &&
           served_each(problem, a) == served_each(problem, b);
}

struct Placed {
    Room room;
    double unevenness{};
    double bound{};
};

// Searched once for what is owed and aimed at, completed, and evened out with what was added.
Placed place(const Problem& problem, const Search& search)
{
    const auto first = rotation::solve(problem.grid, {search.steps / 4, search.seed});
    Room room{problem.grid};
    room.put(first.placement);
    complete(problem, room);

    const rotation::Grid counted = with_counts(problem.grid, room.placement());
    const auto second = rotation::solve(counted, {search.steps, search.seed + 1});
    Room evened{problem.grid};
    evened.put(second.placement);
    const double before = rotation::cost(counted, room.placement()).unevenness;
    if (!equivalent(problem, evened, room)) {
        return {std::move(room), before, 0};
    }
    const double after = second.cost.unevenness;
    return {after < before ? std::move(evened) : std::move(room),
            std::min(after, before),
            second.bound};
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

model::Quality quality(const Problem& problem, const Placed& placed)
{
    model::Quality quality;
    quality.unevenness = placed.unevenness;
    quality.bound = placed.bound;
    for (const Claim& claim : problem.claims) {
        const int count = served(problem, placed.room, claim);
        const model::Demand& demand = *claim.demand;
        quality.shortfall += std::int64_t{demand.weight} * std::max(0, demand.at_least - count);
        const int above = filled_by_another(problem, claim) ? 0 : count - demand.target;
        quality.off_target += std::int64_t{demand.weight} * std::max(demand.target - count, above);
    }
    return quality;
}

} // namespace

StationPlan plan_station(const Setting& setting, const StationWeek& week, const Search& search)
{
    Problem problem = plan::problem(setting, week);
    const auto dropped = fix_pins(setting, problem);
    fix_carried(problem);
    set_counts(setting.model, problem);
    const Placed placed = place(problem, search);

    StationPlan plan;
    plan.airings = airings(problem, placed.room);
    plan.bumped = bumps(setting, problem, placed.room);
    for (const DroppedPin& pin : dropped) {
        plan.bumped.push_back(bump(setting, week, pin));
    }
    plan.quality = quality(problem, placed);
    return plan;
}

} // namespace loa::plan
