#include "month_plans.hpp"

#include <algorithm>
#include <functional>
#include <ostream>
#include <set>

#include "loa/error.hpp"
#include "loa/report/month_lists.hpp"
#include "loa/report/words.hpp"
#include "loa/store/store.hpp"
#include "loa/text/messages/commands.hpp"
#include "loa/text/messages/month.hpp"
#include "printed_table.hpp"
#include "wrapping.hpp"

namespace loa::cli {
namespace {

namespace m = text::messages::month;
using model::MonthPlan;

std::string month_text(date::year_month month)
{
    return date::format("%m/%Y", month);
}

struct Asked {
    const std::filesystem::path& store;
    date::year_month month;
    std::optional<int> version;
};

std::vector<MonthPlan> kept(const Asked& asked)
{
    const store::Store store{asked.store, store::Access::read};
    std::vector<MonthPlan> plans;
    for (MonthPlan& plan : store.newest_months(asked.month, asked.month)) {
        if (!asked.version || plan.number == *asked.version) {
            plans.push_back(std::move(plan));
        } else if (auto older = store.version(plan.form, plan.month, *asked.version)) {
            plans.push_back(*std::move(older));
        }
    }
    return plans;
}

void print_heading(const MonthPlan& plan, Terminal& terminal)
{
    say(m::plan_of_month,
        {report::month_title(plan, terminal.language),
         month_text(plan.month),
         std::to_string(plan.number)},
        terminal);
}

void print_list(const config::Loaded& centre, const MonthPlan& plan, Terminal& terminal)
{
    terminal.out << '\n';
    // The kind of a site gives way to whole texts.
    print(terminal.out,
          report::month_table(centre.model, plan, terminal.language),
          terminal.columns,
          plan.form == model::Form::banner ? std::vector<std::size_t>{8, 2}
                                           : std::vector<std::size_t>{});
}

std::int64_t different(const auto& list, auto key)
{
    std::set<std::string> keys;
    for (const auto& entry : list) {
        keys.insert(std::invoke(key, entry).value);
    }
    return std::ssize(keys);
}

void print_size(const MonthPlan& plan, Terminal& terminal)
{
    const auto figure = [&](std::int64_t value) {
        return report::number(value, terminal.language);
    };
    if (plan.form == model::Form::spoken) {
        say(m::size_of_talks,
            {figure(std::ssize(plan.talks)),
             figure(different(plan.talks, &model::Talk::meeting)),
             figure(different(plan.talks, &model::Talk::speaker))},
            terminal);
    } else if (plan.form == model::Form::post) {
        say(m::size_of_posts,
            {figure(std::ssize(plan.postings)),
             figure(different(plan.postings, &model::Posting::page)),
             figure(different(plan.postings, &model::Posting::post))},
            terminal);
    } else {
        say(m::size_of_banners,
            {figure(std::ssize(plan.hangings)),
             figure(different(plan.hangings, &model::Hanging::site)),
             figure(plan.quality.stops),
             figure(plan.quality.trips)},
            terminal);
    }
}

} // namespace

std::vector<MonthPlan> kept_months(const ExportOptions& options, const config::Loaded& /*centre*/)
{
    return kept({options.store, *options.month, options.version});
}

std::vector<MonthPlan> earlier_versions(const std::filesystem::path& store, const MonthPlan& plan)
{
    const store::Store opened{store, store::Access::read};
    std::vector<MonthPlan> earlier;
    for (int number = 1; number < plan.number; ++number) {
        if (auto version = opened.version(plan.form, plan.month, number)) {
            earlier.push_back(std::move(*version));
        }
    }
    return earlier;
}

void refuse_month(const std::filesystem::path& store,
                  date::year_month month,
                  const std::filesystem::path& centre)
{
    throw StoreError{{{.origin = {.file = store.string()},
                       .sentence = text::Sentence{
                           m::no_plan, {date::format("%Y-%m", month), centre.string()}}}}};
}

std::string file_ending(model::Form form)
{
    switch (form) {
    case model::Form::spoken:
        return "-tuyen-truyen-mieng";
    case model::Form::post:
        return "-dang-bai";
    default:
        return "-bang-ron";
    }
}

bool show_month(const ShowOptions& options, const config::Loaded& centre, Terminal& terminal)
{
    bool first = true;
    for (const MonthPlan& plan : kept({options.store, *options.month, options.version})) {
        terminal.out << (first ? "" : "\n");
        first = false;
        print_heading(plan, terminal);
        print_list(centre, plan, terminal);
    }
    return !first;
}

void print_month(const config::Loaded& centre, const MonthPlan& plan, Terminal& terminal)
{
    const auto figure = [&](std::int64_t value) {
        return report::number(value, terminal.language);
    };
    print_heading(plan, terminal);
    print_size(plan, terminal);
    say(m::quality, {figure(plan.quality.shortfall), figure(plan.quality.repeats)}, terminal);
    if (plan.missing.empty()) {
        say(m::nothing_missing, {}, terminal);
        return;
    }
    terminal.out << '\n';
    say(m::missing, {figure(std::ssize(plan.missing))}, terminal);
    terminal.out << '\n';
    print(terminal.out,
          report::missing_table(centre.model, plan, terminal.language),
          terminal.columns);
}

} // namespace loa::cli
