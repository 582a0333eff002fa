#include "loa/rules/crew_days.hpp"

#include "rules/crew_stops.hpp"
#include "rules/hangings.hpp"

namespace loa::rules {

std::vector<HangingFinding> CrewDays::findings(const JudgedHangings& judged) const
{
    std::vector<HangingFinding> found;
    for (const auto& [crew_day, sites] : crew_stops(judged)) {
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
