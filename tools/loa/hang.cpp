#include <algorithm>
#include <ostream>

#include <boost/json/array.hpp>

#include "commands.hpp"
#include "loa/config/load.hpp"
#include "loa/format/json.hpp"
#include "loa/model/demand.hpp"
#include "loa/plan/hang_month.hpp"
#include "loa/plan/post_month.hpp"
#include "loa/plan/speak_month.hpp"
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

struct Past {
    std::vector<model::Hanging> hangings;
    std::vector<model::Talk> talks;
    std::vector<model::Posting> postings;
};

void append(auto& list, const auto& more)
{
    list.insert(list.end(), more.begin(), more.end());
}

// The two months before: what they left up, and what was said and posted last. Of the month after, if
// it is planned already, what hangs: its sites, stock and crews are taken.
Past past_of(const store::Store& store, date::year_month month)
{
    Past past;
    for (const model::MonthPlan& plan :
         store.newest_months(month - date::months{2}, month - date::months{1})) {
        append(past.hangings, plan.hangings);
        append(past.talks, plan.talks);
        append(past.postings, plan.postings);
    }
    for (const model::MonthPlan& plan :
         store.newest_months(month + date::months{1}, month + date::months{1})) {
        append(past.hangings, plan.hangings);
    }
    return past;
}

// Every form the centre has or owes something in; banners also when there is none.
std::vector<model::MonthPlan> planned(const config::Loaded& centre,
                                      const MonthOptions& options,
                                      const Past& past,
                                      const std::string& made_at)
{
    const model::Model& model = centre.model;
    const plan::MonthOptions how{options.seed, made_at};
    const auto owed = model::due(model, time::calendar_month(options.month));
    const auto asked = [&](model::Form form) {
        return std::ranges::find(owed, form, &model::Demand::form) != owed.end();
    };
    const bool talks = !model.meetings.empty() || asked(model::Form::spoken);
    const bool posts = !model.pages.empty() || asked(model::Form::post);
    std::vector<model::MonthPlan> plans;
    if (!model.sites.empty() || asked(model::Form::banner) || (!talks && !posts)) {
        plans.push_back(plan::hang_month(model, centre.pack, options.month, past.hangings, how));
    }
    if (talks) {
        plans.push_back(plan::speak_month(model, options.month, past.talks, how));
    }
    if (posts) {
        plans.push_back(plan::post_month(model, options.month, past.postings, how));
    }
    return plans;
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

void print_plans(const config::Loaded& centre,
                 const std::vector<model::MonthPlan>& plans,
                 const Past& past,
                 Terminal& terminal)
{
    for (const model::MonthPlan& plan : plans) {
        print_month(centre, plan, terminal);
        if (plan.form == model::Form::banner) {
            print_judgement(centre, plan, past.hangings, terminal);
        }
        terminal.out << '\n';
    }
}

void print_json(const config::Loaded& centre,
                const std::vector<model::MonthPlan>& plans,
                Terminal& terminal)
{
    boost::json::array all;
    for (const model::MonthPlan& plan : plans) {
        all.push_back(report::month_json({centre.model, centre.pack, plan}));
    }
    format::write_json(terminal.out, all);
}

// Neither a place for any of the forms nor a line that owes one.
void require_anything(const model::Model& model, const MonthOptions& options)
{
    const bool owed = std::ranges::any_of(model.campaigns, [](const model::Campaign& campaign) {
        return std::ranges::any_of(campaign.owed, [](const model::Owed& line) {
            return line.form == model::Form::banner || line.form == model::Form::spoken ||
                   line.form == model::Form::post;
        });
    });
    if (model.sites.empty() && model.meetings.empty() && model.pages.empty() && !owed) {
        throw InvalidInput{
            {{.origin = {},
              .sentence = text::Sentence{m::nothing_to_hang, {options.centre.string()}}}}};
    }
}

} // namespace

Exit run_hang(const MonthOptions& options, Terminal& terminal)
{
    const config::Loaded centre = config::load(options.centre);
    require_anything(centre.model, options);
    // Opened before the work, so that a store that cannot be written is told at once.
    store::Store store{options.store, store::Access::write};
    const Past past = past_of(store, options.month);
    auto plans = planned(centre, options, past, time::iso(terminal.now));
    for (model::MonthPlan& plan : plans) {
        plan.number = store.keep(plan);
    }
    if (options.json) {
        print_json(centre, plans, terminal);
    } else if (!options.quiet) {
        print_plans(centre, plans, past, terminal);
        const text::Sentence kept{text::messages::command::plan_kept, {options.store.string()}};
        terminal.out << kept.in(terminal.language) << '\n';
    }
    const bool complete = std::ranges::all_of(
        plans, [](const model::MonthPlan& plan) { return plan.missing.empty(); });
    return complete ? Exit::done : Exit::found;
}

} // namespace loa::cli
