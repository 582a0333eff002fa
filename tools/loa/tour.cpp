#include <algorithm>
#include <iterator>
#include <ostream>

#include "commands.hpp"
#include "interrupt.hpp"
#include "kept_tours.hpp"
#include "later_tours.hpp"
#include "loa/config/load.hpp"
#include "loa/error.hpp"
#include "loa/format/json.hpp"
#include "loa/model/visits.hpp"
#include "loa/plan/plan_tours.hpp"
#include "loa/report/tours.hpp"
#include "loa/report/words.hpp"
#include "loa/store/store.hpp"
#include "loa/text/messages/tours.hpp"
#include "loa/text/nearest.hpp"
#include "progress.hpp"
#include "tour_proofs.hpp"
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

[[noreturn]] void refuse_place(const model::Model& model, const std::string& place)
{
    std::vector<std::string> known;
    known.reserve(model.villages.size());
    for (const model::Village& village : model.villages) {
        known.push_back(village.key.value);
    }
    if (const auto nearest = text::nearest(place, known)) {
        refuse(m::change_no_village, {place, *nearest});
    }
    refuse(m::change_no_place, {place});
}

std::string words(const time::DateSpan& days)
{
    return days.days() == 1 ? report::date_text(days.from()) : report::date_range(days);
}

model::Closed
closed_of(const model::Model& model, const GivenClosure& given, text::Language language)
{
    model::Closed closed;
    closed.days = given.days;
    closed.why = model::ClosedWhy::weather;
    closed.reason = text::Sentence{m::closed_by_change, {words(given.days)}}.in(language);
    if (find(model, model::VillageKey{given.place}) != nullptr) {
        closed.village = {given.place};
    } else if (find(model, model::CommuneCode{given.place}) != nullptr) {
        closed.commune = {given.place};
    } else {
        refuse_place(model, given.place);
    }
    return closed;
}

bool same_place(const model::Closed& a, const model::Closed& b)
{
    return a.village == b.village && a.commune == b.commune;
}

// What --change says, and of which village or commune.
struct Change {
    const GivenClosure* given{};
    model::Closed closed;
};

std::vector<Change>
changes_of(const model::Model& model, const TourOptions& options, text::Language language)
{
    std::vector<Change> changes;
    changes.reserve(options.closed.size());
    for (const GivenClosure& given : options.closed) {
        changes.push_back({&given, closed_of(model, given, language)});
    }
    return changes;
}

// What closed villages when the version before was planned, but for what is changed now.
std::vector<model::Closed> changed(std::vector<model::Closed> all,
                                   const std::vector<Change>& changes)
{
    for (const auto& [given, closed] : changes) {
        const auto erased =
            std::erase_if(all, [now = &closed, opens = given->opens](const model::Closed& before) {
                return same_place(before, *now) &&
                       (opens ? before.days.overlaps(now->days) : before.days == now->days);
            });
        if (!given->opens) {
            all.push_back(closed);
        } else if (erased == 0) {
            refuse(m::change_opens_nothing, {given->text});
        }
    }
    return all;
}

void print_closed(const model::Model& model,
                  const std::vector<model::Closed>& all,
                  Terminal& terminal)
{
    for (const model::Closed& closed : all) {
        const model::Village* village = find(model, closed.village);
        say(m::closed_besides,
            {village != nullptr ? village->name : report::commune_name(model, closed.commune),
             words(closed.days)},
            terminal);
    }
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

void print_json(const model::Model& model,
                const TourPlan& tours,
                const std::vector<plan::TourProof>& proofs,
                Terminal& terminal)
{
    boost::json::value all = report::tours_json(model, tours);
    if (!proofs.empty()) {
        all.as_object()["proofs"] = proofs_json(proofs);
    }
    format::write_json(terminal.out, all);
}

} // namespace

Exit run_tour(const TourOptions& options, Terminal& terminal)
{
    const Interrupt interrupt;
    config::Loaded centre = config::load(options.centre);
    require_teams(centre, options);
    const std::vector<Change> changes = changes_of(centre.model, options, terminal.language);
    store::Store store{options.store, store::Access::write};
    const time::DateSpan days = time::calendar_month(options.month);
    plan::TourOptions how = planning(options, terminal);
    std::vector<model::Closed> closed;
    if (options.from) {
        TourPlan before = kept_tours(options.store, options.month, std::nullopt, options.centre);
        how.announced = std::move(before.tours);
        closed = changed(std::move(before.closed), changes);
    }
    std::ranges::copy(closed, std::back_inserter(centre.model.changes.closed));
    how.before = store.tours_before(days.from());
    const auto history = model::as_shown(how.before);
    how.stopped = [&interrupt] { return interrupt.came(); };
    TourPlan tours = planned(centre.model, days, history, how, terminal);
    tours.closed = std::move(closed);
    tours.number = store.keep(tours);
    std::vector<plan::TourProof> proofs;
    if (options.prove) {
        proofs = plan::prove_tours(centre.model, tours, history, how);
    }
    if (options.json) {
        print_json(centre.model, tours, proofs, terminal);
    } else if (!options.quiet) {
        print_tour_summary(centre.model, tours, terminal);
        print_closed(centre.model, tours.closed, terminal);
        if (how.keep) {
            print_changes(
                tours, plan::changed_at_least(centre.model, days, history, how), terminal);
        }
        print_film_changes(centre.model, plan::other_films(tours, how.announced), terminal);
        if (options.prove) {
            print_proofs(proofs, terminal);
        }
        terminal.out << '\n';
        say(m::kept,
            {options.store.string(), options.centre.string(), month_text(options.month)},
            terminal);
    }
    const auto broken = broken_later(centre.model, store, options.month);
    if (!options.json && !options.quiet) {
        for (const date::year_month later : broken) {
            say(m::later_broken, {month_text(later), options.centre.string()}, terminal);
        }
    }
    const bool look = !tours.missed.empty() || tours.quality.below_norm > 0 || !broken.empty();
    return look ? Exit::found : Exit::done;
}

} // namespace loa::cli
