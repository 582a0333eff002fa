#include "loa/rules/day_length.hpp"

#include <utility>

#include "rules/length_limits.hpp"
#include "rules/session_span.hpp"

namespace loa::rules {

DayLengthRule::DayLengthRule(LengthLimits limit)
    : SessionRule{limit.severity}, limit_{std::move(limit)}
{
}

std::vector<Finding> DayLengthRule::judge(const model::Model& /*model*/,
                                          const std::vector<Session>& sessions) const
{
    std::vector<Finding> found;
    for (const StationDay& day : by_station_and_day(sessions)) {
        if (const std::int64_t past = seconds_past(limit_, day.length); past > 0) {
            found.push_back({std::string{name()}, severity(), day.station, day.span, {}, past});
        }
    }
    return found;
}

} // namespace loa::rules
