#include <iterator>
#include <utility>

#include "loa/rules/broadcast_days.hpp"
#include "loa/rules/session.hpp"
#include "rules/asked_sessions.hpp"
#include "rules/parts.hpp"

namespace loa::rules {
namespace {

void append(std::vector<Finding>& all, std::vector<Finding> some)
{
    all.insert(
        all.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
}

model::Timetable relays_of(const std::vector<Session>& sessions)
{
    std::vector<model::Airing> airings;
    for (const Session& session : sessions) {
        auto some = fixed_airings(session);
        airings.insert(airings.end(), some.begin(), some.end());
    }
    return model::Timetable{std::move(airings)};
}

} // namespace

std::vector<Finding>
session_findings(const model::Model& model, const RulePack& pack, const time::DateSpan& days)
{
    const auto held = sessions_held(model, pack, days);
    const auto asked = sessions_asked(model, days);
    const model::Timetable relays = relays_of(held);
    const Judged before_planning{model, relays, model::Timetable{}, days};

    std::vector<Finding> all = findings(quiet_hours_catalogue(pack), before_planning);
    for (const auto& rule : session_catalogue(pack)) {
        const bool on_days = dynamic_cast<const BroadcastDaysRule*>(rule.get()) != nullptr;
        append(all, rule->judge(model, on_days ? asked : held));
    }
    return all;
}

} // namespace loa::rules
