#include <ostream>

#include "audit_json.hpp"
#include "commands.hpp"
#include "loa/audit/coverage.hpp"
#include "loa/config/load.hpp"
#include "loa/report/audit_report.hpp"
#include "loa/report/words.hpp"
#include "loa/store/store.hpp"
#include "loa/text/messages/commands.hpp"
#include "missing_list.hpp"
#include "printed_table.hpp"
#include "wrapping.hpp"

namespace loa::cli {
namespace {

namespace m = text::messages::command;
using audit::Coverage;
using model::Model;

void say(const text::Message& message, std::vector<std::string> values, Terminal& terminal)
{
    const std::string sentence = text::Sentence{message, std::move(values)}.in(terminal.language);
    print_wrapped(terminal.out, "", sentence, terminal.columns);
}

// `expendable`: columns that give way on a narrow terminal, by their place in the table.
void print_titled(const text::Message& title,
                  const format::Table& table,
                  Terminal& terminal,
                  const std::vector<std::size_t>& expendable = {})
{
    if (table.rows.empty()) {
        return;
    }
    terminal.out << '\n';
    say(title, {}, terminal);
    terminal.out << '\n';
    print(terminal.out, table, terminal.columns, expendable);
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

void print_tables(const Model& model, const Coverage& coverage, Terminal& terminal)
{
    const auto language = terminal.language;
    say(m::audit_days, {report::date_range(coverage.days), model.centre.name}, terminal);
    print_missing_weeks(coverage, terminal);
    // Numbers of people give way before the share that hears, then what other columns tell too.
    print_titled(m::audit_groups, report::group_table(coverage, language), terminal, {9, 8, 2});
    print_titled(m::audit_communes,
                 report::coverage_table(model, coverage, language),
                 terminal,
                 {11, 10, 2});
    print_titled(m::audit_unserved, report::unserved_table(model, coverage, language), terminal);
    for (const auto& [title, by] : {std::pair{&m::audit_by_theme, report::By::theme},
                                    std::pair{&m::audit_by_language, report::By::language},
                                    std::pair{&m::audit_by_audience, report::By::audience}}) {
        print_titled(*title, report::split_table(model, coverage, by, language), terminal);
    }
    terminal.out << '\n';
    const auto missing = missing_of(model, coverage, language);
    if (missing.empty()) {
        say(m::audit_nothing_owed, {}, terminal);
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
    switch (options.form) {
    case AuditForm::json:
        print_json(centre.model, coverage, terminal);
        break;
    case AuditForm::table:
        print_tables(centre.model, coverage, terminal);
        break;
    }
    return coverage.owes() ? Exit::found : Exit::done;
}

} // namespace loa::cli
