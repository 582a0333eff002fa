#include "loa/rules/session_hours.hpp"

#include <algorithm>
#include <utility>

#include "rules/daily_overlap.hpp"
#include "rules/session_span.hpp"

namespace loa::rules {

SessionHoursRule::SessionHoursRule(SessionHours limit)
    : SessionRule{limit.severity}, limit_{std::move(limit)}
{
}

std::vector<Finding> SessionHoursRule::judge(const model::Model& /*model*/,
                                             const std::vector<Session>& sessions) const
{
    std::vector<Finding> found;
    for (const Session& session : sessions) {
        const time::TimeSpan whole = span(session);
        auto least = whole.length();
        for (const time::DailySpan& stretch : limit_.within) {
            least = std::min(least, outside(stretch, whole));
        }
        if (least > std::chrono::seconds{0}) {
            found.push_back(
                {std::string{name()}, severity(), session.station->key, whole, {}, least.count()});
        }
    }
    return found;
}

} // namespace loa::rules
