#include <algorithm>
#include <set>

#include "loa/model/visits.hpp"
#include "loa/report/tours.hpp"
#include "loa/report/words.hpp"
#include "loa/text/messages/print.hpp"
#include "loa/text/messages/tours.hpp"
#include "report/columns.hpp"
#include "report/document_parts.hpp"
#include "report/tour_parts.hpp"

namespace loa::report {
namespace {

namespace m = text::messages::tours;
using model::TeamKind;

// "20h00 hoặc 18h30": when shows begin.
std::string show_hours(const model::Model& model, const model::TourPlan& plan, Language language)
{
    std::set<std::string> hours;
    for (const model::Screening& screening : screenings(plan)) {
        if (is_of(model, screening, TeamKind::film)) {
            hours.insert(hour(screening.span.from(), language));
        }
    }
    std::string all;
    for (const std::string& one : hours) {
        all += (all.empty() ? "" : ", ") + one;
    }
    return all;
}

struct TeamSums {
    std::int64_t stops{};
    std::int64_t tours{};
    std::int64_t nights{};
};

TeamSums sums_of(const model::TourPlan& plan, const model::TeamKey& team)
{
    TeamSums sums;
    for (const model::Tour& tour : plan.tours) {
        if (tour.team == team) {
            sums.stops += std::ssize(tour.screenings);
            ++sums.tours;
            sums.nights += tour.days.days() - 1;
        }
    }
    return sums;
}

format::Table team_table(const model::Model& model, const model::TourPlan& plan, Language language)
{
    const Columns column{language};
    format::Table table{{column.left(m::column_team, 48),
                         column.left(m::column_members, 62),
                         column.left(m::column_vehicle, 28),
                         column.right(m::column_tours, 18),
                         column.right(m::column_nights, 22),
                         column.right(m::column_stops, 18),
                         column.right(m::column_norm, 18),
                         column.left(m::column_citation, 38)},
                        {}};
    for (const model::Team& team : model.teams) {
        const TeamSums sums = sums_of(plan, team.key);
        table.rows.push_back({{team.name,
                               listed(team.members),
                               team.vehicle,
                               number(sums.tours, language),
                               number(sums.nights, language),
                               number(sums.stops, language),
                               team.norm ? number(team.norm->per_month, language) : "–",
                               team.norm ? team.norm->citation : "–"},
                              false});
    }
    return table;
}

} // namespace

format::Document tour_plan_document(const model::Model& model,
                                    const model::TourPlan& plan,
                                    const PrintOptions& options)
{
    const Language language = options.language;
    const std::string month = month_words(plan.days, language);
    format::Section section;
    section.name = said(m::running, language, {month});
    section.running = section.name;
    section.orientation = format::Orientation::landscape;
    section.blocks.emplace_back(head(model.centre, Paper::plan, year_of(plan.days), options));
    section.blocks.emplace_back(
        format::DocumentTitle{.lines = {said(m::plan_title, language)},
                              .subject = {said(m::plan_subject, language, {month})},
                              .note = {}});
    const std::string begins = show_hours(model, plan, language);
    if (!begins.empty()) {
        section.blocks.emplace_back(
            format::Paragraph{.text = said(m::plan_order, language, {begins}), .indented = true});
    }
    add_part(section,
             m::part_screenings,
             screening_table(model, plan, TeamKind::film, language),
             m::nothing,
             language);
    add_part(section,
             m::part_information,
             screening_table(model, plan, TeamKind::information, language),
             m::nothing,
             language);
    add_part(section, m::part_teams, team_table(model, plan, language), m::nothing, language);
    add_part(section, m::part_missing, missed_table(model, plan, language), m::nothing, language);
    section.blocks.emplace_back(format::Spacer{6});
    section.blocks.emplace_back(signature(model.centre, language));
    return {.title = section.name,
            .author = model.centre.name,
            .created = options.created,
            .sections = {std::move(section)}};
}

} // namespace loa::report
