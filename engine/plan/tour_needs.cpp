#include "plan/tour_needs.hpp"

#include <algorithm>
#include <set>
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

void owe(Need& need, const model::Demand& demand, int visits)
{
    need.visits = need.owed ? std::max(need.visits, visits) : visits;
    need.weight = std::max<std::int64_t>(need.weight, demand.weight);
    if (!need.owed) {
        need.campaign = demand.campaign;
    }
    need.owed = true;
}

// Spreads what the campaign owes the commune over its villages: what is owed there anyway counts.
void serve(const model::Model& model,
           const model::Demand& demand,
           const time::DateSpan& days,
           std::vector<Need>& needs)
{
    std::vector<Need*> here;
    for (Need& need : needs) {
        if (need.village->commune == demand.commune) {
            here.push_back(&need);
        }
    }
    std::ranges::stable_sort(here, {}, [&](const Need* need) {
        return std::tuple{!need->owed, !ever_open(model, *need->village, days), -need->waiting};
    });
    const auto villages = static_cast<int>(here.size());
    for (int i = 0; i < villages && i < demand.at_least; ++i) {
        const int visits = (demand.at_least - i + villages - 1) / villages;
        owe(*here[static_cast<std::size_t>(i)], demand, visits);
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
    std::set<std::tuple<std::string, int, std::string>> served; // several stations owe it but once
    for (const model::Demand& demand : model::due(model, days)) {
        if (demand.form == form && demand.at_least > 0 &&
            served.emplace(demand.campaign.value, demand.line, demand.commune.value).second) {
            serve(model, demand, days, needs);
        }
    }
    // Others help a team to its norm, unless they were visited lately.
    std::erase_if(needs, [&](const Need& need) {
        return !need.owed && 2 * need.waiting < std::max(2, due_every(model, *need.village));
    });
    return needs;
}

} // namespace loa::plan
