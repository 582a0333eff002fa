#include "loa/rules/pinned.hpp"

#include <algorithm>
#include <utility>

#include "rules/asked_sessions.hpp"
#include "rules/index.hpp"
#include "rules/timetable_order.hpp"

namespace loa::rules {
namespace {

bool kept(const model::Pin& pin, const model::Timetable& timetable)
{
    return std::ranges::any_of(timetable.airings(), [&](const model::Airing& airing) {
        return airing.station == pin.station && airing.content == pin.content &&
               airing.session_day == pin.day && airing.pattern == pin.pattern;
    });
}

} // namespace

Pinned::Pinned(std::optional<BroadcastDays> broadcast_days)
    : Rule{Severity::soft}, broadcast_days_{std::move(broadcast_days)}
{
}

std::vector<Finding> Pinned::findings(const Judged& judged) const
{
    const Index index{judged.model};
    std::vector<Finding> found;
    for (const model::Pin& pin : judged.model.changes.pins) {
        const model::Station* station = index.station(pin.station);
        const model::SessionPattern* pattern = index.pattern(pin.pattern);
        if (station != nullptr && pattern != nullptr && judged.days.contains(pin.day) &&
            held(judged.model, broadcast_days_, *station, *pattern, pin.day) &&
            !kept(pin, judged.timetable)) {
            found.push_back({std::string{name()},
                             severity(),
                             pin.station,
                             model::session_on(*pattern, pin.day),
                             pin.content,
                             1});
        }
    }
    sort_as_timetable(found);
    return found;
}

} // namespace loa::rules
