#include "plan/safeguard.hpp"

#include <algorithm>
#include <map>
#include <string>

#include "plan/station_week.hpp"

namespace loa::plan {
namespace {

std::vector<rules::Finding> removable(const Setting& setting, const model::Timetable& timetable)
{
    auto found =
        rules::findings(setting.rules, {setting.model, timetable, setting.history, setting.days});
    std::erase_if(found, [](const rules::Finding& finding) {
        return finding.severity == rules::Severity::soft || finding.content.empty();
    });
    return found;
}

bool concerns(const rules::Finding& finding, const model::Airing& airing)
{
    return finding.station == airing.station && finding.content == airing.content &&
           finding.span.overlaps(airing.span);
}

void recount(const Setting& setting,
             model::PlanVersion& version,
             const model::Demand& demand,
             const std::string& rule)
{
    const int placed = model::served(setting.model, version.timetable, demand);
    auto bump = std::ranges::find(version.bumped, demand, &model::Bump::demand);
    if (placed >= demand.at_least) {
        return;
    }
    if (bump == version.bumped.end()) {
        model::Bump fresh;
        fresh.demand = demand;
        fresh.placed = demand.at_least;
        version.bumped.push_back(fresh);
        bump = std::prev(version.bumped.end());
    }
    version.quality.shortfall += std::int64_t{demand.weight} * (bump->placed - placed);
    bump->placed = placed;
    bump->rule = rule;
}

} // namespace

void withdraw_breaches(const Setting& setting, model::PlanVersion& version)
{
    std::map<model::StationKey, std::string> broken;
    for (auto found = removable(setting, version.timetable); !found.empty();
         found = removable(setting, version.timetable)) {
        std::vector<model::Airing> kept = version.timetable.airings();
        const auto removed = std::erase_if(kept, [&](const model::Airing& airing) {
            return std::ranges::any_of(
                found, [&](const rules::Finding& finding) { return concerns(finding, airing); });
        });
        for (const rules::Finding& finding : found) {
            broken.try_emplace(finding.station, finding.rule);
        }
        version.timetable = model::Timetable{std::move(kept)};
        if (removed == 0) {
            break;
        }
    }
    for (const model::Demand& demand : setting.demands) {
        if (const auto rule = broken.find(demand.station);
            rule != broken.end() && carrier(demand.form)) {
            recount(setting, version, demand, rule->second);
        }
    }
}

} // namespace loa::plan
