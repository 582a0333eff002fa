#include "rules/session_span.hpp"

#include <algorithm>

namespace loa::rules {

std::vector<StationDay> by_station_and_day(const std::vector<Session>& sessions)
{
    std::vector<StationDay> days;
    const Session* before = nullptr;
    for (const Session& session : sessions) {
        const time::TimeSpan whole = span(session);
        if (before != nullptr && before->station == session.station && before->day == session.day) {
            StationDay& day = days.back();
            ++day.sessions;
            day.length += whole.length();
            day.span = {day.span.from(),
                        std::max(day.span.until(), whole.until()) - day.span.from()};
        } else {
            days.push_back({session.station->key, 1, whole.length(), whole});
        }
        before = &session;
    }
    return days;
}

} // namespace loa::rules
