#include "later_weeks.hpp"

#include <algorithm>
#include <set>

#include <boost/json.hpp>
#include <fmt/format.h>

#include "history.hpp"
#include "loa/report/words.hpp"
#include "loa/rules/rule.hpp"
#include "loa/text/messages/commands.hpp"
#include "wrapping.hpp"

namespace loa::cli {
namespace {

namespace m = text::messages::command;

std::vector<rules::Finding> hard_breaches(const rules::RuleSet& rules, const rules::Judged& judged)
{
    auto found = rules::findings(rules, judged);
    std::erase_if(found, [](const rules::Finding& finding) {
        return finding.severity != rules::Severity::hard;
    });
    return found;
}

bool holds(const std::vector<rules::Finding>& findings, const rules::Finding& finding)
{
    return std::ranges::find(findings, finding) != findings.end();
}

} // namespace

Breaches breaches_after(time::Week week, const config::Loaded& centre, const store::Store& store)
{
    rules::RuleSet rules = rules::catalogue(centre.pack);
    std::erase_if(rules,
                  [](const auto& rule) { return rule->severity() != rules::Severity::hard; });
    Breaches breaches;
    for (const model::PlanVersion& plan : store.newest(later_than(week))) {
        const model::Timetable history = store.aired(history_of(plan.week));
        breaches[plan.week] =
            hard_breaches(rules, {centre.model, plan.timetable, history, time::span(plan.week)});
    }
    return breaches;
}

std::vector<BrokenWeek> broken(const Breaches& before, const Breaches& after)
{
    std::vector<BrokenWeek> weeks;
    for (const auto& [week, findings] : after) {
        const auto known = before.find(week);
        std::set<std::string> rules;
        for (const rules::Finding& finding : findings) {
            if (known == before.end() || !holds(known->second, finding)) {
                rules.insert(finding.rule);
            }
        }
        if (!rules.empty()) {
            weeks.push_back({week, {rules.begin(), rules.end()}});
        }
    }
    return weeks;
}

void print_broken(const std::vector<BrokenWeek>& weeks, Terminal& terminal)
{
    for (const BrokenWeek& broken : weeks) {
        std::vector<std::string> rules;
        for (const std::string& rule : broken.rules) {
            rules.push_back(report::rule_title(rule, terminal.language));
        }
        const text::Sentence sentence{
            m::plan_again,
            {time::to_string(broken.week), fmt::format("{}", fmt::join(rules, "; "))}};
        print_wrapped(terminal.out, "", sentence.in(terminal.language), terminal.columns);
    }
}

boost::json::array broken_json(const std::vector<BrokenWeek>& weeks)
{
    boost::json::array all;
    for (const BrokenWeek& broken : weeks) {
        all.push_back({{"week", time::to_string(broken.week)},
                       {"rules", boost::json::array(broken.rules.begin(), broken.rules.end())}});
    }
    return all;
}

} // namespace loa::cli
