#include <algorithm>
#include <ostream>

#include "commands.hpp"
#include "interrupt.hpp"
#include "kept_tours.hpp"
#include "loa/config/load.hpp"
#include "loa/error.hpp"
#include "loa/format/json.hpp"
#include "loa/plan/plan_tours.hpp"
#include "loa/report/tours.hpp"
#include "loa/store/store.hpp"
#include "loa/text/messages/tours.hpp"
#include "loa/text/nearest.hpp"
#include "progress.hpp"
#include "tour_summary.hpp"
#include "wrapping.hpp"

namespace loa::cli {
namespace {

namespace m = text::messages::tours;
using model::TourPlan;

[[noreturn]] void refuse(const text::Message& message, std::vector<std::string> values)
{
    throw UsageError{{{.origin = {}, .sentence = text::Sentence{message, std::move(values)}}}};
}

model::Closed closed_of(const model::Model& model, const GivenClosure& given)
{
    model::Closed closed;
    closed.days = given.days;
    closed.why = model::ClosedWhy::weather;
    closed.reason = "--change";
    if (find(model, model::VillageKey{given.place}) != nullptr) {
        closed.village = {given.place};
    } else if (find(model, model::CommuneCode{given.place}) != nullptr) {
        closed.commune = {given.place};
    } else {
        std::vector<std::string> known;
        for (const model::Village& village : model.villages) {
            known.push_back(village.key.value);
        }
        refuse(m::change_no_village,
               {given.place, text::nearest(given.place, known).value_or("–")});
    }
    return closed;
}

void require_teams(const config::Loaded& centre, const TourOptions& options)
{
    if (centre.model.teams.empty() || centre.model.villages.empty()) {
        throw InvalidInput{
            {{.origin = {}, .sentence = text::Sentence{m::no_teams, {options.centre.string()}}}}};
    }
}

plan::TourOptions planning(const TourOptions& options, const Terminal& terminal)
{
    plan::TourOptions planning;
    planning.seed = options.seed;
    planning.effort = options.effort;
    planning.made_at = time::iso(terminal.now);
    planning.from = options.from;
    planning.keep = options.keep_announced;
    return planning;
}

TourPlan planned(const model::Model& model,
                 const time::DateSpan& days,
                 const std::vector<model::Shown>& history,
                 plan::TourOptions how,
                 Terminal& terminal)
{
    Progress progress{terminal};
    how.progress = [&progress](double part) { progress.show(part); };
    return plan::plan_tours(model, days, history, how);
}

} // namespace

Exit run_tour(const TourOptions& options, Terminal& terminal)
{
    const Interrupt interrupt;
    config::Loaded centre = config::load(options.centre);
    require_teams(centre, options);
    for (const GivenClosure& given : options.closed) {
        centre.model.changes.closed.push_back(closed_of(centre.model, given));
    }
    store::Store store{options.store, store::Access::write};
    const time::DateSpan days = time::calendar_month(options.month);
    plan::TourOptions how = planning(options, terminal);
    if (options.from) {
        how.announced =
            kept_tours(options.store, options.month, std::nullopt, options.centre).tours;
    }
    const auto history = store.shown(days.from());
    how.stopped = [&interrupt] { return interrupt.came(); };
    TourPlan tours = planned(centre.model, days, history, how, terminal);
    tours.number = store.keep(tours);
    if (options.json) {
        format::write_json(terminal.out, report::tours_json(centre.model, tours));
    } else if (!options.quiet) {
        print_tour_summary(centre.model, tours, terminal);
        if (how.keep) {
            print_changes(
                tours, plan::changed_at_least(centre.model, days, history, how), terminal);
        }
        if (options.prove) {
            print_proofs(plan::prove_tours(centre.model, tours, history, how), terminal);
        }
        terminal.out << '\n';
        say(m::kept,
            {options.store.string(), options.centre.string(), month_text(options.month)},
            terminal);
    }
    const bool look = !tours.missed.empty() || tours.quality.below_norm > 0;
    return look ? Exit::found : Exit::done;
}

} // namespace loa::cli
