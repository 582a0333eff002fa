#include "plan/bumps.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "plan/remedies/obstacle.hpp"
#include "plan/remedies/remedy.hpp"

namespace loa::plan {
namespace {

model::Form form_of(model::ContentKind kind)
{
    switch (kind) {
    case model::ContentKind::bulletin:
        return model::Form::bulletin;
    case model::ContentKind::slogan:
        return model::Form::slogan;
    case model::ContentKind::notice:
        return model::Form::notice;
    case model::ContentKind::film:
        break;
    }
    return model::Form::screening;
}

// What would let an item in that `rule` keeps silent.
model::Remedy remedy_of(std::string_view rule)
{
    if (rule == "station-down") {
        return model::Remedy::repair_station;
    }
    if (rule == "forbidden") {
        return model::Remedy::lift_ban;
    }
    const bool open = rule == "no-demand" || rule == "demand-met" || rule == "segment-capacity";
    return open ? model::Remedy::add_demand : model::Remedy::none_known;
}

} // namespace

model::Bump
bump(const Setting& setting, const Problem& problem, const Room& room, const Claim& claim)
{
    model::Bump bump;
    bump.demand = *claim.demand;
    bump.placed = served(problem, room, claim);
    bump.rule = obstacle(problem, room, claim);
    set_remedy(setting, problem, room, claim, bump);
    return bump;
}

std::vector<model::Bump> bumps(const Setting& setting, const Problem& problem, const Room& room)
{
    std::vector<model::Bump> bumps;
    for (const Claim& claim : problem.claims) {
        if (served(problem, room, claim) < claim.demand->at_least) {
            bumps.push_back(bump(setting, problem, room, claim));
        }
    }
    return bumps;
}

model::Bump bump(const Setting& setting, const StationWeek& week, const DroppedPin& dropped)
{
    const model::Pin& pin = *dropped.pin;
    model::Bump bump;
    bump.demand.station = pin.station;
    bump.demand.commune = week.station->commune;
    bump.demand.contents = {pin.content};
    bump.demand.days = {pin.day, pin.day + date::days{1}};
    bump.demand.at_least = 1;
    bump.demand.target = 1;
    if (const model::Content* content = find(setting.model, pin.content)) {
        bump.demand.form = form_of(content->kind);
        bump.demand.languages = {content->language};
    }
    bump.rule = dropped.rule;
    bump.item = pin.content;
    bump.pattern = pin.pattern;
    bump.detail = pin.reason;
    bump.day = pin.day;
    bump.taken_by = dropped.taken_by;
    return bump;
}

model::Bump bump(const StationWeek& week, const model::Content& unheard, std::string rule)
{
    model::Bump bump;
    bump.demand.station = week.station->key;
    bump.demand.commune = week.station->commune;
    bump.demand.form = form_of(unheard.kind);
    bump.demand.contents = {unheard.key};
    bump.demand.languages = {unheard.language};
    bump.demand.days = week.days;
    bump.demand.target = 1; // nothing is owed
    bump.rule = std::move(rule);
    bump.item = unheard.key;
    bump.remedy = remedy_of(bump.rule);
    return bump;
}

std::vector<model::Bump> without_station(const Setting& setting)
{
    std::vector<model::Bump> bumps;
    for (const model::Demand& demand : setting.demands) {
        if (demand.station.empty() && demand.at_least > 0 && carrier(demand.form)) {
            model::Bump bump;
            bump.demand = demand;
            bump.rule = "no-station";
            bump.remedy = model::Remedy::use_other_form;
            bumps.push_back(std::move(bump));
        }
    }
    return bumps;
}

} // namespace loa::plan
