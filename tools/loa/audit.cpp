#include <ostream>

#include "audit_json.hpp"
#include "commands.hpp"
#include "loa/audit/coverage.hpp"
#include "loa/config/load.hpp"
#include "loa/format/csv.hpp"
#include "loa/report/audit_report.hpp"
#include "loa/report/audit_rows.hpp"
#include "loa/report/mix_tables.hpp"
#include "loa/report/words.hpp"
#include "loa/store/store.hpp"
#include "loa/text/messages/commands.hpp"
#include "loa/text/messages/mix.hpp"
#include "missing_list.hpp"
#include "other_plans.hpp"
#include "printed_table.hpp"
#include "wrapping.hpp"

namespace loa::cli {
namespace {

namespace m = text::messages::command;
namespace forms = text::messages::mix;
using audit::Coverage;
using model::Model;

// A table of the audit, and the columns of it that give way on a narrow terminal: numbers of people
// before the share that hears, then what other columns tell too.
struct Part {
    const text::Message& title;
    format::Table table;
    std::vector<std::size_t> expendable;
};

std::vector<Part> parts(const Model& model, const Coverage& coverage, text::Language language)
{
    const auto split = [&](report::By by) {
        return report::split_table(model, coverage, by, language);
    };
    return {{m::audit_groups, report::group_table(coverage, language), {9, 8, 2}},
            {m::audit_communes, report::coverage_table(model, coverage, language), {11, 10, 2}},
            {m::audit_unserved, report::unserved_table(model, coverage, language), {}},
            {m::audit_by_theme, split(report::By::theme), {}},
            {m::audit_by_language, split(report::By::language), {}},
            {m::audit_by_audience, split(report::By::audience), {}}};
}

std::vector<Part> form_parts(const Model& model, const audit::Mix& mix, text::Language language)
{
    return {{forms::title_mix, report::mix_table(model, mix, language), {}},
            {forms::title_substitutes, report::substitute_table(model, mix, language), {}},
            {forms::title_owing, report::owing_table(model, mix, language), {}}};
}

void print_missing_weeks(const Coverage& coverage, Terminal& terminal)
{
    std::string weeks;
    for (const time::Week week : coverage.missing_weeks) {
        weeks += (weeks.empty() ? "" : ", ") + time::to_string(week);
    }
    if (!weeks.empty()) {
        say(m::audit_missing_weeks, {weeks}, terminal);
    }
}

void print_parts(const std::vector<Part>& parts, Terminal& terminal)
{
    for (const Part& part : parts) {
        if (!part.table.rows.empty()) {
            terminal.out << '\n';
            say(part.title, {}, terminal);
            terminal.out << '\n';
            print(terminal.out, part.table, terminal.columns, part.expendable);
        }
    }
}

void print_tables(const Model& model,
                  const Coverage& coverage,
                  const audit::Mix& mix,
                  Terminal& terminal)
{
    say(m::audit_days, {report::date_range(coverage.days), model.centre.name}, terminal);
    print_missing_weeks(coverage, terminal);
    print_parts(parts(model, coverage, terminal.language), terminal);
    print_parts(form_parts(model, mix, terminal.language), terminal);
    terminal.out << '\n';
    const auto missing = missing_of(model, coverage, terminal.language);
    if (missing.empty()) {
        say(mix.owes() ? m::audit_broadcasts_met : m::audit_nothing_owed, {}, terminal);
        return;
    }
    say(m::audit_gaps, {std::to_string(missing.size())}, terminal);
    print_missing(model, missing, terminal);
}

} // namespace

Exit run_audit(const AuditOptions& options, Terminal& terminal)
{
    const config::Loaded centre = config::load(options.centre);
    const store::Store store{options.store, store::Access::read};
    const Coverage coverage =
        audit::coverage(centre.model, store.newest(options.days), options.days);
    const OtherPlans others = other_plans(store, options.days);
    const audit::Mix mix = audit::mix(centre.model, coverage, others.view());
    switch (options.form) {
    case AuditForm::json:
        print_json(centre.model, coverage, mix, terminal);
        break;
    case AuditForm::csv:
        format::write_csv(terminal.out,
                          report::audit_rows(centre.model, coverage, mix, terminal.language));
        break;
    case AuditForm::table:
        print_tables(centre.model, coverage, mix, terminal);
        break;
    }
    return mix.owes() ? Exit::found : Exit::done;
}

} // namespace loa::cli
