#include <utility>

#include "loa/rules/approval.hpp"
#include "loa/rules/blackout.hpp"
#include "loa/rules/daypart.hpp"
#include "loa/rules/family_gap.hpp"
#include "loa/rules/forbidden.hpp"
#include "loa/rules/item_length.hpp"
#include "loa/rules/minimum_gap.hpp"
#include "loa/rules/place_and_language.hpp"
#include "loa/rules/quiet_hours.hpp"
#include "loa/rules/validity.hpp"
#include "loa/rules/weekday.hpp"

namespace loa::rules {
namespace {

template <class Kind, class... Limits>
void add(RuleSet& rules, Limits&&... limits)
{
    rules.push_back(std::make_unique<Kind>(std::forward<Limits>(limits)...));
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
        add<QuietHoursRule>(rules, severity, std::move(hours));
    }
}

} // namespace

RuleSet catalogue(const RulePack& pack)
{
    RuleSet rules;
    add<PlaceAndLanguage>(rules);
    add<Validity>(rules);
    add<Approval>(rules);
    add<ItemLength>(rules);
    add<Daypart>(rules);
    add<Weekday>(rules);
    add_quiet_hours(rules, pack, Severity::hard);
    add_quiet_hours(rules, pack, Severity::soft);
    add<Blackout>(rules);
    add<Forbidden>(rules);
    add<MinimumGap>(rules, pack.minimum_gap);
    if (pack.family_gap) {
        add<FamilyGap>(rules, *pack.family_gap);
    }
    return rules;
}

} // namespace loa::rules
