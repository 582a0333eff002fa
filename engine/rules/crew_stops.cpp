#include "rules/crew_stops.hpp"

#include "rules/hangings.hpp"

namespace loa::rules {

std::map<CrewDay, std::set<model::SiteKey>> crew_stops(const JudgedHangings& judged)
{
    std::map<CrewDay, std::set<model::SiteKey>> stops;
    for (const model::Hanging* hanging : all_of(judged)) {
        stops[{hanging->hung_by, hanging->days.from()}].insert(hanging->site);
        stops[{hanging->taken_down_by, hanging->days.last()}].insert(hanging->site);
    }
    return stops;
}

} // namespace loa::rules
