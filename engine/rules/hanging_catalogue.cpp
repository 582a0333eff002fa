#include <iterator>

#include "loa/rules/crew_day_length.hpp"
#include "loa/rules/crew_days.hpp"
#include "loa/rules/hanging_approval.hpp"
#include "loa/rules/hanging_length.hpp"
#include "loa/rules/hanging_quota.hpp"
#include "loa/rules/hanging_validity.hpp"
#include "loa/rules/site_free.hpp"
#include "loa/rules/stock_limit.hpp"
#include "loa/rules/text_fits_site.hpp"
#include "loa/rules/text_repeat.hpp"

namespace loa::rules {

HangingRules hanging_catalogue(const RulePack& pack)
{
    HangingRules rules;
    if (pack.hanging_days) {
        rules.push_back(std::make_unique<HangingLength>(*pack.hanging_days));
    }
    rules.push_back(std::make_unique<HangingValidity>());
    rules.push_back(std::make_unique<HangingApproval>());
    rules.push_back(std::make_unique<SiteFree>());
    rules.push_back(std::make_unique<TextFitsSite>());
    rules.push_back(std::make_unique<StockLimit>());
    rules.push_back(std::make_unique<CrewDays>());
    rules.push_back(std::make_unique<CrewDayLength>());
    rules.push_back(std::make_unique<TextRepeat>());
    rules.push_back(std::make_unique<HangingQuota>());
    return rules;
}

std::vector<HangingFinding> findings(const HangingRules& rules, const JudgedHangings& judged)
{
    std::vector<HangingFinding> all;
    for (const auto& rule : rules) {
        auto some = rule->findings(judged);
        all.insert(
            all.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
    }
    return all;
}

} // namespace loa::rules
