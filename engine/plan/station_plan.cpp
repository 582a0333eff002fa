#include "plan/station_plan.hpp"

#include <algorithm>
#include <tuple>

#include "plan/bumps.hpp"
#include "plan/collision.hpp"
#include "plan/counts.hpp"
#include "plan/evening.hpp"
#include "plan/pins.hpp"
#include "plan/proof.hpp"
#include "plan/sequence.hpp"
#include "plan/settling.hpp"

namespace loa::plan {

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
    const Placed placed =
        evened(problem, settled(problem, search), {search.steps, search.seed, search.stopped});

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
