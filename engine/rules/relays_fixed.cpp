#include "loa/rules/relays_fixed.hpp"

#include <set>
#include <tuple>
#include <utility>

#include "rules/asked_sessions.hpp"
#include "rules/index.hpp"
#include "rules/timetable_order.hpp"

namespace loa::rules {
namespace {

using std::chrono::seconds;

// Station, pattern, day of the session, index in the pattern.
using Place = std::tuple<std::string_view, std::string_view, time::Day, int>;

Place place(const model::Airing& airing)
{
    return {airing.station.value, airing.pattern.value, airing.session_day, airing.segment};
}

seconds moved(const time::TimeSpan& planned, const time::TimeSpan& aired)
{
    return std::chrono::abs(planned.from() - aired.from()) +
           std::chrono::abs(planned.length() - aired.length());
}

} // namespace

RelaysFixed::RelaysFixed(std::optional<BroadcastDays> broadcast_days)
    : broadcast_days_{std::move(broadcast_days)}
{
}

std::vector<Finding> RelaysFixed::findings(const Judged& judged) const
{
    const Index index{judged.model};
    std::set<Place> present;
    std::vector<Finding> found;
    const auto report = [&](const model::Airing& airing, seconds excess) {
        found.push_back(
            {std::string{name()}, severity(), airing.station, airing.span, {}, excess.count()});
    };

    for (const model::Airing& airing : judged.timetable.airings()) {
        const model::Segment* segment = index.segment(airing);
        if (model::planned(airing.kind) || segment == nullptr) {
            continue;
        }
        const auto planned =
            model::segment_on(*index.pattern(airing.pattern), *segment, airing.session_day);
        if (!present.insert(place(airing)).second) {
            report(airing, airing.span.length());
        } else if (airing.span != planned) {
            report(airing, moved(planned, airing.span));
        }
    }
    for (const Session& session : sessions_held(judged.model, broadcast_days_, judged.days)) {
        for (const model::Airing& relay : fixed_airings(session)) {
            if (!present.contains(place(relay))) {
                report(relay, relay.span.length());
            }
        }
    }
    sort_as_timetable(found);
    return found;
}

} // namespace loa::rules
