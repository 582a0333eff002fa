#include "plan/tours/needs.hpp"

#include <algorithm>
#include <tuple>

#include "loa/model/demand.hpp"
#include "loa/model/visits.hpp"

namespace loa::plan {
namespace {

constexpr int never_visited = 36; // months: longer than any village that was visited

int due_every(const model::Model& model, const model::Village& village)
{
    const model::Commune* commune = model::find(model, village.commune);
    const bool border = commune != nullptr && commune->border;
    return border ? model.tours.border_every : model.tours.other_every;
}

bool ever_open(const model::Model& model, const model::Village& village, const time::DateSpan& days)
{
    for (time::Day day = days.from(); day < days.until(); day += date::days{1}) {
        if (model::open(model, village, day)) {
            return true;
        }
    }
    return false;
}

// A missed visit weighs double where no loudspeaker makes up for it.
std::int64_t weight_of(const model::Model& model, const model::Village& village)
{
    const model::Commune* commune = model::find(model, village.commune);
    if (commune == nullptr) {
        return 1;
    }
    const bool heard = !model::stations_of(model, commune->code).empty();
    return std::int64_t{model::place_weight(model, *commune)} * (heard ? 1 : 2);
}

Need need_of(const model::Model& model,
             const model::Village& village,
             model::TeamKind kind,
             const time::DateSpan& days,
             std::span<const model::Shown> history)
{
    Need need{.village = &village, .campaign = {}};
    const auto last = model::last_film(village, history, days.from());
    need.waiting = last ? model::months_between(*last, days.from()) : never_visited;
    const int every = due_every(model, village);
    const bool due = every > 0 && (!last || model::months_after(*last, every) < days.until());
    if (kind == model::TeamKind::film && due) {
        need.owed = true;
        need.weight = weight_of(model, village);
    }
    return need;
}

// Where two windows have no day in common, both have to be visited.
void owe(Need& need, const model::Demand& demand, int visits)
{
    const time::DateSpan before = need.days;
    const bool together = before.overlaps(demand.days);
    if (together) {
        need.days = {std::max(before.from(), demand.days.from()),
                     std::min(before.until(), demand.days.until())};
        need.visits = need.owed ? std::max(need.visits, visits) : visits;
    } else {
        need.days = {std::min(before.from(), demand.days.from()),
                     std::max(before.until(), demand.days.until())};
        need.visits += visits;
    }
    need.weight = std::max<std::int64_t>(need.weight, demand.weight);
    if (!need.owed) {
        need.campaign = demand.campaign;
    }
    need.owed = true;
}

// Spreads what the campaign owes the commune over its villages: what is owed there anyway counts, if
// the campaign's days allow. What it owes one village is that village's.
void serve(const model::Model& model, const model::Demand& demand, std::vector<Need>& needs)
{
    std::vector<Need*> here;
    for (Need& need : needs) {
        if (need.village->commune == demand.commune &&
            (demand.village.empty() || demand.village == need.village->key)) {
            here.push_back(&need);
        }
    }
    std::ranges::stable_sort(here, {}, [&](const Need* need) {
        const bool counted = need->owed && need->days.overlaps(demand.days);
        return std::tuple{!counted, !ever_open(model, *need->village, demand.days), -need->waiting};
    });
    const auto villages = static_cast<int>(here.size());
    for (int i = 0; i < villages && i < demand.at_least; ++i) {
        const int visits = (demand.at_least - i + villages - 1) / villages;
        owe(*here[static_cast<std::size_t>(i)], demand, visits);
    }
}

bool owes(const model::Demand& demand, const model::Missed& missed, const model::Village& village)
{
    const bool here = demand.village.empty()
                          ? demand.commune == village.commune && demand.campaign == missed.campaign
                          : demand.village == village.key;
    return here && demand.form == model::Form::screening && missed.form == demand.form;
}

void take_heavier(const model::Demand& demand, const model::Missed& missed, StandIn& best)
{
    for (const model::Instead& instead : demand.instead) {
        const std::int64_t weight = std::max(1, demand.weight / instead.times);
        if (instead.form == model::Form::information_team && weight > best.weight) {
            best = {missed.village, missed.visits * instead.times, weight, demand.days};
        }
    }
}

} // namespace

std::vector<Need> tour_needs(const model::Model& model,
                             model::TeamKind kind,
                             const time::DateSpan& days,
                             std::span<const model::Shown> history)
{
    const model::Form form =
        kind == model::TeamKind::film ? model::Form::screening : model::Form::information_team;
    std::vector<Need> needs;
    needs.reserve(model.villages.size());
    for (const model::Village& village : model.villages) {
        needs.push_back(need_of(model, village, kind, days, history));
    }
    for (const model::Demand& demand : model::due(model, days)) {
        if (demand.form == form && demand.at_least > 0) {
            serve(model, demand, needs);
        }
    }
    // Others help a team to its norm, unless they were visited lately.
    std::erase_if(needs, [&](const Need& need) {
        return !need.owed && 2 * need.waiting < std::max(2, due_every(model, *need.village));
    });
    return needs;
}

std::vector<StandIn> stand_ins(const model::Model& model,
                               const time::DateSpan& days,
                               std::span<const model::Missed> missed)
{
    const auto demands = model::due(model, days);
    std::vector<StandIn> all;
    for (const model::Missed& one : missed) {
        const model::Village* village = model::find(model, one.village);
        StandIn best;
        for (const model::Demand& demand : demands) {
            if (village != nullptr && owes(demand, one, *village)) {
                take_heavier(demand, one, best);
            }
        }
        if (best.visits > 0) {
            all.push_back(std::move(best));
        }
    }
    return all;
}

void add_stand_ins(const model::Model& model,
                   std::span<const StandIn> stand_ins,
                   std::vector<Need>& needs)
{
    for (const StandIn& stand_in : stand_ins) {
        auto need = std::ranges::find(
            needs, stand_in.village, [](const Need& n) { return n.village->key; });
        if (need == needs.end()) {
            needs.push_back({.village = model::find(model, stand_in.village), .campaign = {}});
            need = needs.end() - 1;
        }
        if (!need->owed) {
            need->visits = stand_in.visits;
            need->weight = stand_in.weight;
            need->days = stand_in.days;
        }
    }
    std::ranges::sort(needs, {}, &Need::village); // as in the file
}

} // namespace loa::plan
