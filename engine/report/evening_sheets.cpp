#include "loa/report/tours.hpp"

#include "loa/report/words.hpp"
#include "loa/rules/screening_rules.hpp"
#include "loa/text/messages/print.hpp"
#include "loa/text/messages/tours.hpp"
#include "report/columns.hpp"
#include "report/document_parts.hpp"
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

// Running times: the announcement, then each film when the one before ends.
format::Table programme(const Sheet& sheet, const model::Screening& screening)
{
    const Columns column{sheet.language};
    format::Table table{{column.centre(m::column_hour, 30),
                         column.left(print::column_content, 81),
                         column.left(print::column_language, 30),
                         column.right(print::column_length, 24)},
                        {}};
    time::Second clock = screening.span.from();
    const auto add = [&](std::string title, std::string language, std::chrono::seconds length) {
        table.rows.push_back({{hours({clock, length}, sheet.language),
                               std::move(title),
                               std::move(language),
                               short_length(length)},
                              false});
        clock += length;
    };
    add(sheet.say(m::sheet_announcement), "", rules::announcement);
    for (const model::ProgrammeItem& item : screening.programme) {
        const model::Film* film = find_film(sheet.model, item.film);
        if (film != nullptr) {
            add(film->title, language_name(sheet.model, item.language), film->length);
        }
    }
    return table;
}

std::string place_line(const Sheet& sheet, const model::Village& village)
{
    return sheet.say(m::sheet_place,
                     {sheet.known(village.ground),
                      sheet.known(village.rain_ground),
                      sheet.known(village.contact),
                      village.households == 0 ? sheet.say(m::unknown)
                                              : number(village.households, sheet.language)});
}

std::string way_line(const Sheet& sheet, const std::string& from, const model::Screening& screening)
{
    const std::string note = stop_note(sheet.model, screening, sheet.language);
    return sheet.say(m::sheet_way,
                     {from,
                      length(screening.travel, sheet.language),
                      hour(screening.span.from() - setting_up, sheet.language),
                      note.empty() ? "" : " (" + note + ")"});
}

void add_evening(const Sheet& sheet,
                 const std::string& from,
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
    section.blocks.emplace_back(
        format::TableBlock{.table = programme(sheet, screening), .points = 11, .continued = ""});
    auto held = line(sheet.say(m::sheet_held));
    held.with_next = false;
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
        .lines = {sheet.say(m::sheet_title)}, .subject = {sheet.team.name}, .note = {days}});
    section.blocks.emplace_back(line(sheet.say(m::sheet_crew,
                                               {sheet.known(listed(sheet.team.members)),
                                                sheet.known(sheet.team.vehicle),
                                                sheet.known(listed(sheet.team.kit))})));
    const std::string base = commune_name(sheet.model, sheet.team.base);
    std::string from = base;
    for (const model::Screening& screening : tour.screenings) {
        add_evening(sheet, from, screening, section);
        const model::Village* village = find(sheet.model, screening.village);
        from = village == nullptr ? screening.village.value : village->name;
    }
    section.blocks.emplace_back(format::Spacer{3});
    auto home = line(sheet.say(m::sheet_home, {base, date_text(tour.days.last())}));
    home.with_next = false;
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
        if (team != nullptr && team->kind == model::TeamKind::film) {
            document.sections.push_back(sheet_of({model, *team, options.language}, tour));
        }
    }
    return document;
}

} // namespace loa::report
