#include "plan/remedies/trial.hpp"

#include <algorithm>

#include "plan/completion.hpp"

namespace loa::plan {
namespace {

using rotation::ItemIndex;
using rotation::SlotIndex;
using std::chrono::seconds;

std::int32_t shorter(std::int32_t gap, seconds less)
{
    return std::max(0, gap - static_cast<std::int32_t>(less.count()));
}

SlotIndex same_place(const StationWeek& week, const Place& place)
{
    const auto found = std::ranges::find_if(
        week.places, [&](const Place& other) { return other.span.from() == place.span.from(); });
    return found == week.places.end() ? rotation::no_slot
                                      : static_cast<SlotIndex>(found - week.places.begin());
}

} // namespace

int gain(const Trial& trial, const model::Demand& demand, int missing)
{
    const auto claim = std::ranges::find(trial.problem.claims, &demand, &Claim::demand);
    if (claim == trial.problem.claims.end()) {
        return 0;
    }
    Room room{trial.problem.grid};
    room.put(trial.placement);
    const int before = served(trial.problem, room, *claim);
    raise(trial.problem, room, *claim, before + missing);
    return served(trial.problem, room, *claim) - before;
}

Trial with_offer(const Setting& setting,
                 const Problem& problem,
                 const Room& room,
                 std::size_t offer,
                 Offer changed)
{
    Trial trial{problem, room.placement()};
    trial.problem.offers[offer] = std::move(changed);
    for (ItemIndex item = 0; item != problem.entries.size(); ++item) {
        if (problem.entries[item].offer == offer) {
            refresh(setting, trial.problem, item);
        }
    }
    return trial;
}

Trial with_time(
    const Problem& problem, const Room& room, const Place& segment, seconds more, bool position)
{
    Trial trial{problem, room.placement()};
    const auto added = static_cast<std::int32_t>(more.count());
    for (SlotIndex slot = 0; slot != problem.week->places.size(); ++slot) {
        const Place& place = problem.week->places[slot];
        if (place.pattern == segment.pattern && place.index == segment.index) {
            trial.problem.grid.slots[slot].capacity += added;
            trial.problem.grid.slots[slot].length += added;
            trial.problem.grid.slots[slot].positions += position ? 1 : 0;
        }
    }
    return trial;
}

Trial with_gap(const Problem& problem,
               const Room& room,
               const Claim& claim,
               std::string_view rule,
               seconds less)
{
    Trial trial{problem, room.placement()};
    rotation::Grid& grid = trial.problem.grid;
    const auto concerned = [&](ItemIndex item) {
        return claim.serves[problem.entries[item].offer];
    };
    for (ItemIndex item = 0; item != grid.items.size(); ++item) {
        if (rule == "minimum-gap" && concerned(item)) {
            grid.items[item].gap = shorter(grid.items[item].gap, less);
        }
    }
    for (rotation::Family& family : grid.families) {
        const std::size_t first = problem.entries[family.items.front()].offer;
        const bool one_item = std::ranges::all_of(
            family.items, [&](ItemIndex item) { return problem.entries[item].offer == first; });
        if (std::ranges::any_of(family.items, concerned) && one_item == (rule == "minimum-gap")) {
            family.gap = shorter(family.gap, less);
        }
    }
    return trial;
}

Trial with_week(const Setting& setting,
                const Problem& problem,
                const Room& room,
                const StationWeek& week)
{
    Trial trial{plan::problem(setting, week), {}};
    trial.placement.resize(trial.problem.entries.size());
    for (ItemIndex item = 0; item != problem.entries.size(); ++item) {
        // The offers are those of the model in both, so entries can be told by their numbers.
        const auto entry = std::ranges::find(trial.problem.entries, problem.entries[item]);
        if (entry == trial.problem.entries.end()) {
            continue;
        }
        auto& slots =
            trial.placement[static_cast<std::size_t>(entry - trial.problem.entries.begin())];
        for (const SlotIndex slot : room.placement()[item]) {
            slots.push_back(same_place(week, problem.week->places[slot]));
        }
    }
    return trial;
}

} // namespace loa::plan
