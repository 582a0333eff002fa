#include "loa/rules/pinned.hpp"

#include <algorithm>

#include "rules/index.hpp"
#include "rules/station_airings.hpp"
#include "rules/timetable_order.hpp"

namespace loa::rules {
namespace {

bool kept(const model::Pin& pin, const StationAirings& airings)
{
    return std::ranges::any_of(airings.of(pin.station), [&](const model::Airing& airing) {
        return airing.content == pin.content && airing.session_day == pin.day &&
               airing.pattern == pin.pattern;
    });
}

} // namespace

std::vector<Finding> Pinned::findings(const Judged& judged) const
{
    const Index index{judged.model};
    const StationAirings airings{judged.timetable};
    std::vector<Finding> found;
    for (const model::Pin& pin : judged.model.changes.pins) {
        const model::SessionPattern* pattern = index.pattern(pin.pattern);
        if (pattern == nullptr || model::length(*pattern) == std::chrono::seconds{0} ||
            !judged.days.contains(pin.day) || kept(pin, airings)) {
            continue;
        }
        found.push_back({std::string{name()},
                         severity(),
                         pin.station,
                         model::session_on(*pattern, pin.day),
                         pin.content,
                         1});
    }
    sort_as_timetable(found);
    return found;
}

} // namespace loa::rules
