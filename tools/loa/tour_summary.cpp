#include "tour_summary.hpp"

#include <algorithm>
#include <map>
#include <ostream>
#include <string>
#include <tuple>
#include <vector>

#include "loa/plan/plan_tours.hpp"
#include "loa/report/tours.hpp"
#include "loa/report/words.hpp"
#include "loa/text/messages/commands.hpp"
#include "loa/text/messages/tours.hpp"
#include "wrapping.hpp"

namespace loa::cli {
namespace {

namespace m = text::messages::tours;
using model::Model;
using model::TourPlan;

std::map<model::TeamKey, std::int64_t> stops_by_team(const TourPlan& plan)
{
    std::map<model::TeamKey, std::int64_t> stops;
    for (const model::Tour& tour : plan.tours) {
        stops[tour.team] += std::ssize(tour.screenings);
    }
    return stops;
}

void print_teams(const Model& model, const TourPlan& plan, Terminal& terminal)
{
    auto stops = stops_by_team(plan);
    for (const model::Team& team : model.teams) {
        const std::int64_t done = stops[team.key];
        if (!team.norm) {
            say(m::no_norm, {team.name, std::to_string(done)}, terminal);
            continue;
        }
        const std::int64_t norm = team.norm->per_month;
        if (done >= norm) {
            say(m::norm_met,
                {team.name, std::to_string(done), std::to_string(norm), team.norm->citation},
                terminal);
        } else {
            say(m::norm_missed,
                {team.name,
                 std::to_string(done),
                 std::to_string(norm - done),
                 std::to_string(norm),
                 team.norm->citation},
                terminal);
        }
    }
}

std::int64_t missing(const TourPlan& plan)
{
    std::int64_t visits = 0;
    for (const model::Missed& missed : plan.missed) {
        visits += missed.visits;
    }
    return visits;
}

// How far the plan may be from the best one.
void print_gap(const TourPlan& plan, Terminal& terminal)
{
    const std::int64_t shortfall = plan.quality.shortfall;
    const std::int64_t bound = plan.quality.shortfall_at_least;
    const auto figure = [&](std::int64_t value) {
        return report::number(value, terminal.language);
    };
    if (shortfall == bound) {
        say(m::gap_closed, {figure(shortfall)}, terminal);
    } else {
        say(m::gap, {figure(shortfall), figure(bound), figure(shortfall - bound)}, terminal);
    }
}

void print_size(const Model& model, const TourPlan& plan, Terminal& terminal)
{
    const auto language = terminal.language;
    std::int64_t films = 0;
    std::int64_t stops = 0;
    for (const model::Tour& tour : plan.tours) {
        const model::Team* team = find(model, tour.team);
        const bool film = team != nullptr && team->kind == model::TeamKind::film;
        (film ? films : stops) += std::ssize(tour.screenings);
    }
    say(m::size,
        {report::number(films, language),
         report::number(stops, language),
         report::number(std::ssize(plan.tours), language),
         report::number(plan.quality.nights_away, language),
         report::length(std::chrono::minutes{plan.quality.travel_minutes}, language)},
        terminal);
    const std::int64_t left = missing(plan);
    say(m::served,
        {report::number(plan.quality.owed, language),
         report::number(plan.quality.owed - left, language),
         report::number(left, language)},
        terminal);
    print_gap(plan, terminal);
}

// What would help every visit that has no day left, not only one village.
bool helps_all(const model::Missed& missed)
{
    return missed.why == model::MissedWhy::no_evenings;
}

std::string visits_of(model::Form form, std::int64_t visits, text::Language language)
{
    const bool screening = form == model::Form::screening;
    if (visits == 1) {
        return text::Sentence{screening ? m::a_screening : m::a_stop}.in(language);
    }
    const auto& some = screening ? m::some_screenings : m::some_stops;
    return text::Sentence{some, {report::number(visits, language)}}.in(language);
}

struct MissedLine {
    std::tuple<model::Form, std::string, std::string, std::string> key; ///< what they share
    std::string villages;
    std::int64_t visits{};
};

// Villages that share a reason and a remedy stand in one line.
std::vector<MissedLine> missed_lines(const Model& model, const TourPlan& plan, text::Language lang)
{
    std::vector<MissedLine> lines;
    for (const model::Missed& missed : plan.missed) {
        const model::Village* village = find(model, missed.village);
        const std::tuple key{
            missed.form,
            village == nullptr ? "" : report::commune_name(model, village->commune),
            report::missed_reason(missed, lang),
            helps_all(missed) ? std::string{} : report::missed_help(model, missed, lang)};
        auto line = std::ranges::find(lines, key, &MissedLine::key);
        if (line == lines.end()) {
            line = lines.insert(line, {key, {}});
        }
        line->villages += (line->villages.empty() ? "" : ", ") +
                          (village == nullptr ? missed.village.value : village->name);
        line->visits += missed.visits;
    }
    return lines;
}

void print_missed(const Model& model, const TourPlan& plan, Terminal& terminal)
{
    for (const MissedLine& line : missed_lines(model, plan, terminal.language)) {
        const auto& [form, commune, reason, help] = line.key;
        std::vector<std::string> values{
            commune, visits_of(form, line.visits, terminal.language), line.villages, reason};
        if (help.empty()) {
            say(m::missing_for_room, values, terminal, "  ");
        } else {
            values.push_back(help);
            say(m::missing_line, values, terminal, "  ");
        }
    }
    for (const model::Form form : {model::Form::screening, model::Form::information_team}) {
        const auto one = std::ranges::find_if(plan.missed, [&](const model::Missed& missed) {
            return missed.form == form && helps_all(missed);
        });
        if (one != plan.missed.end()) {
            const bool screening = form == model::Form::screening;
            say(screening ? m::more_screenings : m::more_stops,
                {report::missed_help(model, *one, terminal.language)},
                terminal);
        }
    }
}

} // namespace

void print_tour_heading(const TourPlan& plan, Terminal& terminal)
{
    say(m::heading, {report::date_range(plan.days), std::to_string(plan.number)}, terminal);
}

void print_tour_summary(const Model& model, const TourPlan& plan, Terminal& terminal)
{
    print_tour_heading(plan, terminal);
    print_size(model, plan, terminal);
    print_teams(model, plan, terminal);
    if (plan.effort == plan::stopped_effort) {
        say(text::messages::command::plan_stopped, {}, terminal);
    }
    if (plan.quality.market_days > 0) {
        say(m::market_days, {std::to_string(plan.quality.market_days)}, terminal);
    }
    if (plan.quality.busy_days > 0) {
        say(m::busy_days, {std::to_string(plan.quality.busy_days)}, terminal);
    }
    if (plan.missed.empty()) {
        say(m::nothing_missing, {}, terminal);
        return;
    }
    terminal.out << '\n';
    say(m::missing, {}, terminal);
    print_missed(model, plan, terminal);
}

void print_changes(const TourPlan& plan, std::int64_t at_least, Terminal& terminal)
{
    const std::int64_t changed = plan.quality.changed;
    const auto& message = changed == at_least ? m::changed_fewest : m::changed_bound;
    say(message, {std::to_string(changed), std::to_string(at_least)}, terminal);
}

void print_film_changes(const Model& model,
                        const std::vector<model::Screening>& changed,
                        Terminal& terminal)
{
    std::string evenings;
    for (const model::Screening& screening : changed) {
        const model::Village* village = find(model, screening.village);
        const text::Sentence evening{m::film_changed,
                                     {village == nullptr ? screening.village.value : village->name,
                                      report::date_text(time::day_of(screening.span.from()))}};
        evenings += (evenings.empty() ? "" : ", ") + evening.in(terminal.language);
    }
    if (!evenings.empty()) {
        say(m::films_changed, {evenings}, terminal);
    }
}

} // namespace loa::cli
