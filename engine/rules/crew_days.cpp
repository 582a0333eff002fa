#include "loa/rules/crew_days.hpp"

#include <map>
#include <set>

#include "rules/hangings.hpp"

namespace loa::rules {
namespace {

using CrewDay = std::pair<model::CrewKey, time::Day>;

// Sites by crew and day; hanging and taking down at one site is one stop.
std::map<CrewDay, std::set<model::SiteKey>> stops(const JudgedHangings& judged)
{
    std::map<CrewDay, std::set<model::SiteKey>> stops;
    for (const model::Hanging* hanging : all_of(judged)) {
        stops[{hanging->hung_by, hanging->days.from()}].insert(hanging->site);
        stops[{hanging->taken_down_by, hanging->days.last()}].insert(hanging->site);
    }
    return stops;
}

} // namespace

std::vector<HangingFinding> CrewDays::findings(const JudgedHangings& judged) const
{
    std::vector<HangingFinding> found;
    for (const auto& [crew_day, sites] : stops(judged)) {
        const auto& [key, day] = crew_day;
        const model::Crew* crew = find(judged.model, key);
        const bool works = crew != nullptr && model::works(*crew, day);
        const auto count = static_cast<std::int64_t>(sites.size());
        const std::int64_t excess = works ? count - crew->stops_per_day : 1;
        if (excess > 0 && day >= judged.days.from()) {
            const time::DateSpan that_day{day, day + date::days{1}};
            const model::Hanging at{*sites.begin(), {}, that_day, key, key};
            found.push_back(found_at(*this, judged, at, excess));
        }
    }
    return found;
}

} // namespace loa::rules
