#include <ostream>

#include "commands.hpp"
#include "loa/config/load.hpp"
#include "loa/format/json.hpp"
#include "loa/plan/hang_month.hpp"
#include "loa/report/month_lists.hpp"
#include "loa/report/words.hpp"
#include "loa/rules/hanging_rule.hpp"
#include "loa/store/store.hpp"
#include "loa/text/messages/commands.hpp"
#include "loa/text/messages/month.hpp"
#include "loa/time/period.hpp"
#include "month_plans.hpp"
#include "wrapping.hpp"

namespace loa::cli {
namespace {

namespace m = text::messages::month;

// What the two months before have up or had up last.
std::vector<model::Hanging> history_of(const store::Store& store, date::year_month month)
{
    std::vector<model::Hanging> history;
    for (const model::MonthPlan& plan :
         store.newest_months(month - date::months{2}, month - date::months{1})) {
        history.insert(history.end(), plan.hangings.begin(), plan.hangings.end());
    }
    return history;
}

void print_judgement(const config::Loaded& centre,
                     const model::MonthPlan& plan,
                     const std::vector<model::Hanging>& history,
                     Terminal& terminal)
{
    const auto say = [&](const text::Message& message, std::vector<std::string> values) {
        print_wrapped(terminal.out,
                      "",
                      text::Sentence{message, std::move(values)}.in(terminal.language),
                      terminal.columns);
    };
    auto found =
        rules::findings(rules::hanging_catalogue(centre.pack),
                        {centre.model, plan.hangings, history, time::calendar_month(plan.month)});
    std::erase_if(found, [](const rules::HangingFinding& finding) {
        return finding.rule == "hanging-quota"; // told as what is missing
    });
    if (found.empty()) {
        say(m::rules_kept, {});
        return;
    }
    say(m::rules_broken, {std::to_string(found.size())});
    for (const rules::HangingFinding& finding : found) {
        say(m::finding,
            {report::rule_title(finding.rule, terminal.language),
             finding.site.value,
             report::date_range(finding.days),
             std::to_string(finding.excess)});
    }
}

} // namespace

Exit run_hang(const MonthOptions& options, Terminal& terminal)
{
    const config::Loaded centre = config::load(options.centre);
    // Opened before the work, so that a store that cannot be written is told at once.
    store::Store store{options.store, store::Access::write};
    const auto history = history_of(store, options.month);
    model::MonthPlan plan = plan::hang_month(
        centre.model, centre.pack, options.month, history, {options.seed, time::iso(terminal.now)});
    plan.number = store.keep(plan);
    if (options.json) {
        format::write_json(terminal.out, report::month_json({centre.model, centre.pack, plan}));
    } else if (!options.quiet) {
        print_month(centre, plan, terminal);
        print_judgement(centre, plan, history, terminal);
        const text::Sentence kept{text::messages::command::plan_kept, {options.store.string()}};
        terminal.out << '\n' << kept.in(terminal.language) << '\n';
    }
    return plan.missing.empty() ? Exit::done : Exit::found;
}

} // namespace loa::cli
