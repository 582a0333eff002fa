#include "loa/rules/quota.hpp"

#include "loa/model/demand.hpp"
#include "rules/index.hpp"
#include "rules/station_airings.hpp"
#include "rules/timetable_order.hpp"

namespace loa::rules {

std::vector<Finding> Quota::findings(const Judged& judged) const
{
    const Index index{judged.model};
    const StationAirings airings{judged.timetable};
    std::vector<Finding> found;
    for (const model::Demand& demand : model::due(judged.model, judged.days)) {
        if (!demand.at_most || demand.station.empty()) {
            continue;
        }
        const auto serving = airings_serving(index, airings.of(demand.station), demand);
        const auto allowed = static_cast<std::size_t>(std::max(*demand.at_most, 0));
        if (serving.size() > allowed) {
            const model::Airing& first = *serving[allowed];
            found.push_back({std::string{name()},
                             severity(),
                             first.station,
                             first.span,
                             first.content,
                             static_cast<std::int64_t>(serving.size() - allowed)});
        }
    }
    sort_as_timetable(found);
    return found;
}

} // namespace loa::rules
