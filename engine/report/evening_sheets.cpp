#include <algorithm>

#include "loa/model/visits.hpp"
#include "loa/report/tours.hpp"
#include "loa/report/words.hpp"
#include "loa/text/messages/print.hpp"
#include "loa/text/messages/tours.hpp"
#include "report/columns.hpp"
#include "report/document_parts.hpp"
#include "report/running_order.hpp"
#include "report/tour_parts.hpp"

namespace loa::report {
namespace {

namespace m = text::messages::tours;
namespace print = text::messages;

constexpr std::chrono::seconds setting_up = std::chrono::minutes{90};

struct Sheet {
    const model::Model& model;
    const model::Team& team;
    Language language;

    [[nodiscard]] std::string say(const text::Message& message,
                                  std::vector<std::string> values = {}) const
    {
        return said(message, language, std::move(values));
    }
    [[nodiscard]] bool shows_films() const { return team.kind == model::TeamKind::film; }
    [[nodiscard]] std::string known(const std::string& text) const
    {
        return text.empty() ? say(m::unknown) : text;
    }
};

format::Paragraph line(std::string text, bool bold = false)
{
    return {.text = std::move(text),
            .align = format::TextAlign::left,
            .bold = bold,
            .with_next = true,
            .points = 12};
}

format::Table programme_table(const Sheet& sheet)
{
    const Columns column{sheet.language};
    return {{column.centre(m::column_hour, 30),
             column.left(print::column_content, 81),
             column.left(print::column_language, 30),
             column.right(print::column_length, 24)},
            {}};
}

format::Row
part_row(const Sheet& sheet, const time::TimeSpan& span, std::string title, std::string language)
{
    return {{hours(span, sheet.language),
             std::move(title),
             std::move(language),
             short_length(span.length())},
            false};
}

// "Phim A (giấy phép 12/GP)"
std::string licensed_title(const Sheet& sheet, const model::ContentKey& key)
{
    const model::Film* film = find_film(sheet.model, key);
    return film == nullptr || film->licence_number.empty()
               ? film_title(sheet.model, key)
               : sheet.say(m::sheet_licence, {film->title, film->licence_number});
}

// Running times: the announcement, then each film when the one before ends.
format::Table films(const Sheet& sheet, const model::Screening& screening)
{
    format::Table table = programme_table(sheet);
    for (const ProgrammePart& part : running_order(sheet.model, screening)) {
        table.rows.push_back(part.introduces()
                                 ? part_row(sheet, part.span, sheet.say(m::sheet_announcement), "")
                                 : part_row(sheet,
                                            part.span,
                                            licensed_title(sheet, part.item.film),
                                            language_name(sheet.model, part.item.language)));
    }
    return table;
}

// "Đợt “Vì người nghèo”:", then a line a theme.
std::string spoken_text(const Sheet& sheet, time::Day day)
{
    std::string text;
    for (const SpokenThemes& spoken : spoken_themes(sheet.model, day)) {
        text += (text.empty() ? "" : "\n") +
                sheet.say(m::sheet_campaign, {campaign_title(sheet.model, spoken.campaign)});
        for (const model::ThemeKey& theme : spoken.themes) {
            text += "\n" + sheet.say(m::sheet_theme, {theme_title(sheet.model, theme)});
        }
    }
    return text;
}

std::string spoken_language(const Sheet& sheet, const model::VillageKey& key)
{
    const model::Village* village = find(sheet.model, key);
    if (village == nullptr || languages_of(sheet.model, *village).empty()) {
        return "";
    }
    const auto& shares = languages_of(sheet.model, *village);
    const auto main = std::ranges::max_element(shares, {}, &model::LanguageShare::permille);
    return language_name(sheet.model, main->language);
}

// What a team with a loudspeaker car says: the announcement, then the campaigns' themes.
format::Table talks(const Sheet& sheet, const model::Screening& screening)
{
    format::Table table = programme_table(sheet);
    const std::string language = spoken_language(sheet, screening.village);
    const time::TimeSpan first = running_order(sheet.model, screening).front().span;
    table.rows.push_back(part_row(sheet, first, sheet.say(m::sheet_announcement), language));
    const std::string text = spoken_text(sheet, time::day_of(screening.span.from()));
    if (!text.empty() && first.until() < screening.span.until()) {
        const time::TimeSpan rest{first.until(), screening.span.until() - first.until()};
        table.rows.push_back(part_row(sheet, rest, text, language));
    }
    return table;
}

std::string place_line(const Sheet& sheet, const model::Village& village)
{
    return sheet.say(sheet.shows_films() ? m::sheet_place : m::sheet_stop_place,
                     {sheet.known(village.ground),
                      sheet.known(village.rain_ground),
                      sheet.known(village.contact),
                      village.households == 0 ? sheet.say(m::unknown)
                                              : number(village.households, sheet.language)});
}

// "1 giờ 20 phút, xe máy": how long, and by what when one road leads there.
std::string
travel_words(const Sheet& sheet, const model::PlaceKey& from, const model::Screening& screening)
{
    const std::string time = length(screening.travel, sheet.language);
    const model::PlaceKey to{screening.village.value};
    const auto& roads = sheet.model.roads;
    const auto road = std::ranges::find_if(roads, [&](const model::Road& one) {
        return (one.one == from && one.other == to) || (one.one == to && one.other == from);
    });
    return road == roads.end()
               ? time
               : time + ", " + sheet.say(m::travel_modes.at(static_cast<std::size_t>(road->mode)));
}

std::string
way_line(const Sheet& sheet, const model::PlaceKey& from, const model::Screening& screening)
{
    const std::string note = stop_note(sheet.model, screening, sheet.language);
    const time::Second there =
        sheet.shows_films() ? screening.span.from() - setting_up : screening.span.from();
    return sheet.say(sheet.shows_films() ? m::sheet_way : m::sheet_stop_way,
                     {place_name(sheet.model, from),
                      travel_words(sheet, from, screening),
                      hour(there, sheet.language),
                      note.empty() ? "" : " (" + note + ")"});
}

void add_evening(const Sheet& sheet,
                 const model::PlaceKey& from,
                 const model::Screening& screening,
                 format::Section& section)
{
    const model::Village* village = find(sheet.model, screening.village);
    section.blocks.emplace_back(format::Spacer{3});
    section.blocks.emplace_back(
        line(sheet.say(m::sheet_evening,
                       {dated_weekday(time::day_of(screening.span.from()), sheet.language),
                        village_name(sheet.model, screening.village)}),
             true));
    section.blocks.emplace_back(line(way_line(sheet, from, screening)));
    if (village != nullptr) {
        section.blocks.emplace_back(line(place_line(sheet, *village)));
    }
    section.blocks.emplace_back(format::TableBlock{
        .table = sheet.shows_films() ? films(sheet, screening) : talks(sheet, screening),
        .points = 11,
        .continued = "",
        .keep_together = true});
    auto held = line(sheet.say(sheet.shows_films() ? m::sheet_held : m::sheet_stop_held));
    held.with_next = false;
    held.with_previous = true;
    section.blocks.emplace_back(std::move(held));
}

format::Section sheet_of(const Sheet& sheet, const model::Tour& tour)
{
    format::Section section;
    const std::string days =
        tour.days.days() == 1 ? date_text(tour.days.from()) : date_range(tour.days);
    section.name = sheet.say(m::sheet_team, {sheet.team.name, days});
    section.running = sheet.team.name;
    section.blocks.emplace_back(format::DocumentTitle{
        .lines = {sheet.say(sheet.shows_films() ? m::sheet_title : m::sheet_stop_title)},
        .subject = {sheet.team.name},
        .note = {days}});
    section.blocks.emplace_back(line(sheet.say(m::sheet_crew,
                                               {sheet.known(listed(sheet.team.members)),
                                                sheet.known(sheet.team.vehicle),
                                                sheet.known(listed(sheet.team.kit))})));
    const std::string base = commune_name(sheet.model, sheet.team.base);
    for (std::size_t i = 0; i != tour.screenings.size(); ++i) {
        add_evening(sheet, came_from(sheet.model, tour, i), tour.screenings[i], section);
    }
    section.blocks.emplace_back(format::Spacer{3});
    auto home = line(sheet.say(m::sheet_home, {base, date_text(tour.days.last())}));
    home.with_next = false;
    home.with_previous = true;
    section.blocks.emplace_back(std::move(home));
    return section;
}

} // namespace

format::Document
evening_sheets(const model::Model& model, const model::TourPlan& plan, const PrintOptions& options)
{
    format::Document document{.title = said(m::sheet_title, options.language),
                              .author = model.centre.name,
                              .created = options.created,
                              .sections = {}};
    for (const model::Tour& tour : plan.tours) {
        const model::Team* team = find(model, tour.team);
        if (team != nullptr) {
            document.sections.push_back(sheet_of({model, *team, options.language}, tour));
        }
    }
    return document;
}

} // namespace loa::report
