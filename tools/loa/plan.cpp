#include <fmt/format.h>

#include "commands.hpp"
#include "history.hpp"
#include "interrupt.hpp"
#include "later_weeks.hpp"
#include "loa/config/load.hpp"
#include "loa/plan/plan_week.hpp"
#include "loa/store/store.hpp"
#include "loa/text/messages/commands.hpp"
#include "plan_summary.hpp"
#include "progress.hpp"

namespace loa::cli {
namespace {

namespace m = text::messages::command;

plan::Options planning(const PlanOptions& options,
                       const Terminal& terminal,
                       Progress& progress,
                       const Interrupt& interrupt)
{
    return {.seed = options.seed,
            .effort = options.effort,
            .threads = options.threads.value_or(terminal.cores),
            .same_order = options.same_order,
            .made_at = time::iso(terminal.now),
            .progress = [&progress](const plan::Progress& now) { progress.show(now); },
            .stopped = [&interrupt] { return interrupt.came(); }};
}

model::PlanVersion planned(const config::Loaded& centre,
                           const model::Timetable& history,
                           const PlanOptions& options,
                           const Interrupt& interrupt,
                           Terminal& terminal)
{
    Progress progress{terminal};
    return plan::plan_week(centre.model,
                           centre.pack,
                           options.week,
                           history,
                           planning(options, terminal, progress, interrupt));
}

void say_warnings(const config::Loaded& centre, const PlanOptions& options, Terminal& terminal)
{
    if (options.quiet || centre.warnings.empty()) {
        return;
    }
    const text::Sentence sentence{
        m::warnings_found, {std::to_string(centre.warnings.size()), options.centre.string()}};
    terminal.err << "loa: " << sentence.in(terminal.language) << '\n';
}

} // namespace

Exit run_plan(const PlanOptions& options, Terminal& terminal)
{
    const Interrupt interrupt;
    const config::Loaded centre = config::load(options.centre);
    say_warnings(centre, options, terminal);
    // Opened before the work, so that a store that cannot be written is told at once.
    store::Store store{options.store, store::Access::write};
    const auto others =
        store.aired({history_of(options.week).from(), later_than(options.week).until()});

    model::PlanVersion version = planned(centre, others, options, interrupt, terminal);
    const Breaches before = breaches_after(options.week, centre, store);
    version.number = store.keep(version);
    const auto broken = cli::broken(before, breaches_after(options.week, centre, store));

    if (options.json) {
        print_summary_json(centre.model, version, broken, terminal);
    } else if (!options.quiet) {
        print_summary(centre.model, version, terminal);
        const text::Sentence kept{m::plan_kept, {options.store.string()}};
        terminal.out << '\n' << kept.in(terminal.language) << '\n';
        print_broken(broken, terminal);
    }
    return needs_a_look(version) || !broken.empty() ? Exit::found : Exit::done;
}

} // namespace loa::cli
