#include "loa/rules/sessions_per_day.hpp"

#include <utility>

#include "rules/session_span.hpp"

namespace loa::rules {

SessionsPerDayRule::SessionsPerDayRule(SessionCount limit)
    : SessionRule{limit.severity}, limit_{std::move(limit)}
{
}

std::vector<Finding> SessionsPerDayRule::judge(const model::Model& /*model*/,
                                               const std::vector<Session>& sessions) const
{
    std::vector<Finding> found;
    for (const StationDay& day : by_station_and_day(sessions)) {
        if (day.sessions > limit_.at_most) {
            found.push_back({std::string{name()},
                             severity(),
                             day.station,
                             day.span,
                             {},
                             day.sessions - limit_.at_most});
        }
    }
    return found;
}

} // namespace loa::rules
