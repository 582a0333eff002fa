#include "loa/rules/broadcast_days.hpp"

#include <utility>

#include "rules/broadcast_day.hpp"
#include "rules/session_span.hpp"

namespace loa::rules {

BroadcastDaysRule::BroadcastDaysRule(BroadcastDays limit)
    : SessionRule{limit.severity}, limit_{std::move(limit)}
{
}

std::vector<Finding> BroadcastDaysRule::judge(const model::Model& model,
                                              const std::vector<Session>& sessions) const
{
    std::vector<Finding> found;
    for (const Session& session : sessions) {
        if (!allows(limit_, model.province.calendar, session.day)) {
            found.push_back(
                {std::string{name()}, severity(), session.station->key, span(session), {}, 1});
        }
    }
    return found;
}

} // namespace loa::rules
