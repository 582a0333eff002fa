#include <algorithm>

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
namespace print = text::messages;
using model::FilmKind;

void append(std::string& list, const std::string& more, std::string_view between)
{
    if (!more.empty()) {
        list += (list.empty() ? "" : std::string{between}) + more;
    }
}

// "tiếng Dao; phim truyện: tiếng Việt" is too much for a column: each language once, in playing order.
std::string languages(const model::Model& model, const model::Screening& screening)
{
    std::vector<model::LanguageKey> keys;
    std::string list;
    for (const model::ProgrammeItem& item : screening.programme) {
        if (std::ranges::find(keys, item.language) == keys.end()) {
            keys.push_back(item.language);
            append(list, language_name(model, item.language), ", ");
        }
    }
    return list;
}

std::string market_note(const model::Model& model,
                        const model::Village& village,
                        time::Day day,
                        text::Language language)
{
    const model::Calendar& calendar = model.province.calendar;
    if (!model::markets_on(calendar, village.commune, day).empty()) {
        return said(m::note_market, language);
    }
    const bool eve = !model::markets_on(calendar, village.commune, day + date::days{1}).empty();
    return eve ? said(m::note_eve, language) : std::string{};
}

} // namespace

std::string films_of(const model::Model& model, const model::Screening& screening, bool feature)
{
    std::string list;
    for (const model::ProgrammeItem& item : screening.programme) {
        const model::Film* film = find_film(model, item.film);
        if (film != nullptr && (film->kind == FilmKind::feature) == feature) {
            append(list, film->title, "; ");
        }
    }
    return list;
}

std::string
stop_note(const model::Model& model, const model::Screening& screening, text::Language language)
{
    const model::Village* village = find(model, screening.village);
    if (village == nullptr) {
        return {};
    }
    const model::Commune* commune = find(model, village->commune);
    std::string note;
    append(note, commune != nullptr && commune->border ? said(m::note_border, language) : "", ", ");
    append(note, village->electricity ? "" : said(m::note_generator, language), ", ");
    append(note,
           village->walk_km == 0 ? ""
                                 : said(m::note_walk, language, {std::to_string(village->walk_km)}),
           ", ");
    const time::Day day = time::day_of(screening.span.from());
    append(note, market_note(model, *village, day, language), ", ");
    return note;
}

bool is_of(const model::Model& model, const model::Screening& screening, model::TeamKind kind)
{
    const model::Team* team = find(model, screening.team);
    return team != nullptr && team->kind == kind;
}

format::Table screening_table(const model::Model& model,
                              const model::TourPlan& plan,
                              model::TeamKind kind,
                              text::Language language)
{
    const bool film = kind == model::TeamKind::film;
    const Columns column{language};
    format::Table table{{column.right(print::column_number, 9),
                         column.left(m::column_day, 32),
                         column.left(m::column_place, 45)},
                        {}};
    if (film) {
        table.columns.push_back(column.left(m::column_short, 48));
        table.columns.push_back(column.left(m::column_feature, 38));
        table.columns.push_back(column.left(print::column_language, 26));
    } else {
        table.columns.push_back(column.left(m::column_hour, 22));
    }
    table.columns.push_back(column.left(m::column_team, 30));
    table.columns.push_back(column.left(print::column_note, 32));
    for (const model::Screening& screening : screenings(plan)) {
        if (!is_of(model, screening, kind)) {
            continue;
        }
        const time::Day day = time::day_of(screening.span.from());
        std::vector<std::string> cells{std::to_string(table.rows.size() + 1),
                                       dated_weekday(day, language),
                                       village_name(model, screening.village)};
        if (film) {
            cells.push_back(films_of(model, screening, false));
            cells.push_back(films_of(model, screening, true));
            cells.push_back(languages(model, screening));
        } else {
            cells.push_back(hours(screening.span, language));
        }
        cells.push_back(team_name(model, screening.team));
        cells.push_back(stop_note(model, screening, language));
        table.rows.push_back({std::move(cells), false});
    }
    return table;
}

format::Table
missed_table(const model::Model& model, const model::TourPlan& plan, text::Language language)
{
    const Columns column{language};
    format::Table table{{column.left(m::column_place, 60),
                         column.right(m::column_visits, 18),
                         column.left(m::column_owed_by, 50),
                         column.left(m::column_reason, 60),
                         column.left(m::column_help, 70)},
                        {}};
    for (const model::Missed& missed : plan.missed) {
        table.rows.push_back({{village_name(model, missed.village),
                               std::to_string(missed.visits),
                               missed.campaign.empty() ? said(m::due_by_months, language)
                                                       : campaign_title(model, missed.campaign),
                               missed_reason(missed, language),
                               missed_help(model, missed, language)},
                              false});
    }
    return table;
}

} // namespace loa::report
