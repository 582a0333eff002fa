#include <algorithm>
#include <vector>

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

constexpr double room_to_sign = 9; // millimetres

std::int64_t shows_of(const model::Tour& tour, const model::ContentKey& film)
{
    return std::ranges::count_if(tour.screenings, [&](const model::Screening& screening) {
        return std::ranges::find(screening.programme, film, &model::ProgrammeItem::film) !=
               screening.programme.end();
    });
}

// The tours come by first day, so the copy that came home first is free first.
std::size_t free_copy(std::vector<time::Day>& home, const time::DateSpan& days)
{
    const auto free =
        std::ranges::find_if(home, [&](time::Day until) { return until <= days.from(); });
    const auto copy = static_cast<std::size_t>(free - home.begin());
    if (free == home.end()) {
        home.push_back(days.until());
    } else {
        *free = days.until();
    }
    return copy + 1;
}

} // namespace

std::vector<CopyMovement> copy_movements(const model::Model& model, const model::TourPlan& plan)
{
    std::vector<CopyMovement> movements;
    for (const model::Film& film : model.films) {
        std::vector<time::Day> home; // by copy: since when
        for (const model::Tour& tour : plan.tours) {
            const std::int64_t shows = shows_of(tour, film.key);
            if (shows > 0) {
                movements.push_back(
                    {film.key, free_copy(home, tour.days), tour.team, tour.days, shows});
            }
        }
    }
    return movements;
}

format::Document
film_movements(const model::Model& model, const model::TourPlan& plan, const PrintOptions& options)
{
    const Language language = options.language;
    const Columns column{language};
    format::TableBlock block{.table = {{column.left(m::column_film, 50),
                                        column.right(m::column_copy, 12),
                                        column.left(m::column_team, 38),
                                        column.left(m::column_from, 24),
                                        column.left(m::column_until, 24),
                                        column.right(m::column_shows, 16),
                                        column.left(m::column_returned, 22)},
                                       {}},
                             .points = 11,
                             .row_height = room_to_sign,
                             .continued = ""};
    for (const CopyMovement& movement : copy_movements(model, plan)) {
        block.table.rows.push_back({{film_title(model, movement.film),
                                     std::to_string(movement.copy),
                                     team_name(model, movement.team),
                                     date_text(movement.days.from()),
                                     date_text(movement.days.last()),
                                     number(movement.shows, language),
                                     ""},
                                    false});
    }
    format::Document document{.title = said(m::films_title, language),
                              .author = model.centre.name,
                              .created = options.created,
                              .sections = {}};
    if (block.table.rows.empty()) {
        return document;
    }
    format::Section section;
    section.name = said(m::films_title, language);
    section.running = section.name;
    section.blocks.emplace_back(format::DocumentTitle{
        .lines = {section.name}, .subject = {month_words(plan.days, language)}, .note = {}});
    section.blocks.emplace_back(
        format::Paragraph{.text = said(m::films_text, language), .indented = true});
    section.blocks.emplace_back(format::Spacer{3});
    section.blocks.emplace_back(std::move(block));
    document.sections.push_back(std::move(section));
    return document;
}

} // namespace loa::report
