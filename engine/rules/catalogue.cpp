#include <algorithm>
#include <utility>

#include "loa/rules/approval.hpp"
#include "loa/rules/blackout.hpp"
#include "loa/rules/broadcast_days.hpp"
#include "loa/rules/day_length.hpp"
#include "loa/rules/daypart.hpp"
#include "loa/rules/family_gap.hpp"
#include "loa/rules/forbidden.hpp"
#include "loa/rules/item_length.hpp"
#include "loa/rules/known_session.hpp"
#include "loa/rules/minimum_gap.hpp"
#include "loa/rules/overlap.hpp"
#include "loa/rules/pinned.hpp"
#include "loa/rules/place_and_language.hpp"
#include "loa/rules/priority.hpp"
#include "loa/rules/quiet_hours.hpp"
#include "loa/rules/quota.hpp"
#include "loa/rules/relays_fixed.hpp"
#include "loa/rules/repeat_next_morning.hpp"
#include "loa/rules/segment_capacity.hpp"
#include "loa/rules/session_hours.hpp"
#include "loa/rules/session_length.hpp"
#include "loa/rules/sessions_per_day.hpp"
#include "loa/rules/station_down.hpp"
#include "loa/rules/validity.hpp"
#include "loa/rules/weekday.hpp"
#include "rules/parts.hpp"

namespace loa::rules {
namespace {

// A rule with a limit of the pack: only there when the pack has it.
template <class Kind, class Rules, class Limit>
void add_if(Rules& rules, const std::optional<Limit>& limit)
{
    if (limit) {
        rules.push_back(std::make_unique<Kind>(*limit));
    }
}

void add_quiet_hours(RuleSet& rules, const RulePack& pack, Severity severity)
{
    std::vector<time::DailySpan> hours;
    for (const QuietHours& quiet : pack.quiet_hours) {
        if (quiet.severity == severity) {
            hours.push_back(quiet.hours);
        }
    }
    if (!hours.empty()) {
        rules.push_back(std::make_unique<QuietHoursRule>(severity, std::move(hours)));
    }
}

template <class Rules>
void append(RuleSet& rules, Rules more)
{
    for (auto& rule : more) {
        rules.push_back(std::move(rule));
    }
}

} // namespace

RuleSet quiet_hours_catalogue(const RulePack& pack)
{
    RuleSet rules;
    add_quiet_hours(rules, pack, Severity::hard);
    add_quiet_hours(rules, pack, Severity::soft);
    return rules;
}

// The cheapest and the likeliest to stop an item come first.
RuleSet airing_catalogue(const RulePack& pack)
{
    RuleSet rules;
    rules.push_back(std::make_unique<PlaceAndLanguage>());
    rules.push_back(std::make_unique<Validity>());
    rules.push_back(std::make_unique<Approval>());
    rules.push_back(std::make_unique<ItemLength>());
    rules.push_back(std::make_unique<Daypart>());
    rules.push_back(std::make_unique<Weekday>());
    append(rules, quiet_hours_catalogue(pack));
    rules.push_back(std::make_unique<Forbidden>());
    rules.push_back(std::make_unique<Blackout>());
    return rules;
}

std::vector<std::unique_ptr<const SessionRule>> session_catalogue(const RulePack& pack)
{
    std::vector<std::unique_ptr<const SessionRule>> rules;
    add_if<SessionHoursRule>(rules, pack.session_hours);
    if (pack.session_length || pack.session_length_town) {
        rules.push_back(
            std::make_unique<SessionLengthRule>(pack.session_length_town, pack.session_length));
    }
    add_if<DayLengthRule>(rules, pack.day_length);
    add_if<SessionsPerDayRule>(rules, pack.sessions_per_day);
    add_if<BroadcastDaysRule>(rules, pack.broadcast_days);
    return rules;
}

bool may_air(const RuleSet& rules, const Candidate& candidate)
{
    return std::ranges::none_of(airing_rules(rules), [&](const AiringRule* rule) {
        return rule->severity() == Severity::hard && rule->excess(candidate) > 0;
    });
}

RuleSet catalogue(const RulePack& pack)
{
    RuleSet rules;
    rules.push_back(std::make_unique<KnownSession>());
    append(rules, airing_catalogue(pack));
    rules.push_back(std::make_unique<SegmentCapacity>());
    rules.push_back(std::make_unique<OverlapRule>());
    rules.push_back(std::make_unique<RelaysFixed>(pack.broadcast_days));
    rules.push_back(std::make_unique<MinimumGap>(pack.minimum_gap));
    add_if<FamilyGap>(rules, pack.family_gap);
    append(rules, session_catalogue(pack));
    rules.push_back(std::make_unique<StationDown>());
    rules.push_back(std::make_unique<Pinned>());
    rules.push_back(std::make_unique<Quota>());
    rules.push_back(std::make_unique<PriorityRule>(pack));
    rules.push_back(std::make_unique<RepeatNextMorning>(pack));
    return rules;
}

} // namespace loa::rules
