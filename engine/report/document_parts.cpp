#include "report/document_parts.hpp"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "loa/report/words.hpp"
#include "loa/text/messages/print.hpp"
#include "loa/text/messages/rule_words.hpp"

namespace loa::report {
namespace {

namespace messages = text::messages;

// Decree 30/2020, annex III.
std::string abbreviation(Paper paper)
{
    switch (paper) {
    case Paper::plan:
        return "KH";
    case Paper::report:
        return "BC";
    default:
        return "TB";
    }
}

// "Số: 05/KH-TTVHTTTT"
std::string number_line(const model::Centre& centre, Paper paper, const PrintOptions& options)
{
    const bool known = paper == Paper::plan && !options.number.empty();
    std::string kind = abbreviation(paper);
    kind += centre.abbreviation.empty() ? "" : "-" + centre.abbreviation;
    return said(messages::print_number,
                options.language,
                {known ? options.number : blank_number, std::move(kind)});
}

// Decree 30/2020, annex I: days below 10 and months 1 and 2 with a leading 0.
std::string place_and_date(const std::string& seat, int year, const PrintOptions& options)
{
    constexpr const char* room = "      ";
    if (!options.dated) {
        return said(messages::print_place_and_date,
                    options.language,
                    {seat, room, room, std::to_string(year)});
    }
    const date::year_month_day date{*options.dated};
    const auto day = static_cast<unsigned>(date.day());
    const auto month = static_cast<unsigned>(date.month());
    return said(messages::print_place_and_date,
                options.language,
                {seat,
                 fmt::format("{:02}", day),
                 month < 3 ? fmt::format("{:02}", month) : std::to_string(month),
                 std::to_string(static_cast<int>(date.year()))});
}

// "tiếng Dao", "tiếng Dao hoặc tiếng Việt", "tiếng Dao hoặc tiếng khác hiểu được".
std::string any_of(const model::Model& model, const model::Demand& demand, Language language)
{
    const auto& counted = demand.languages;
    std::string first = language_name(model, counted.front());
    if (counted.size() == 1) {
        return first;
    }
    return counted.size() == 2 ? said(messages::either_language,
                                      language,
                                      {first, language_name(model, counted.back())})
                               : said(messages::any_language, language, {first});
}

} // namespace

std::string said(const text::Message& message, Language language, std::vector<std::string> values)
{
    return text::Sentence{message, std::move(values)}.in(language);
}

format::DocumentHead
head(const model::Centre& centre, Paper paper, int year, const PrintOptions& options)
{
    return {.parent_body = centre.parent_body,
            .body = centre.body,
            .number = number_line(centre, paper, options),
            .nation = said(messages::print_nation, options.language),
            .motto = said(messages::print_motto, options.language),
            .place_and_date = place_and_date(centre.seat, year, options)};
}

format::SignatureBlock signature(const model::Centre& centre, Language language)
{
    format::SignatureBlock block;
    if (!centre.recipients.empty()) {
        block.recipients_title = said(messages::print_recipients, language);
    }
    for (const std::string& recipient : centre.recipients) {
        block.recipients.push_back(recipient.starts_with('-') ? recipient : "- " + recipient);
    }
    block.authority = centre.authority;
    block.signer = centre.signer;
    return block;
}

std::string week_text(time::Week week, Language language)
{
    return said(messages::print_week,
                language,
                {std::to_string(week.number), date_range(time::span(week))});
}

std::string place_name(const model::Model& model, const model::Station& station)
{
    std::string commune = commune_name(model, station.commune);
    if (stations_of(model, station.commune).size() == 1) {
        return commune;
    }
    const std::string name = station_name(model, station.key);
    const bool says_where = name.find(commune) != std::string::npos;
    return says_where ? name : fmt::format("{} – {}", commune, name);
}

void add_part(format::Section& section,
              const text::Message& title,
              format::Table table,
              const text::Message& nothing,
              Language language)
{
    section.blocks.emplace_back(format::Spacer{3});
    section.blocks.emplace_back(format::Paragraph{.text = said(title, language),
                                                  .align = format::TextAlign::left,
                                                  .bold = true,
                                                  .with_next = true,
                                                  .points = 13});
    if (table.rows.empty()) {
        section.blocks.emplace_back(
            format::Paragraph{.text = said(nothing, language), .indented = true});
        return;
    }
    section.blocks.emplace_back(
        format::TableBlock{.table = std::move(table),
                           .points = 11,
                           .continued = said(messages::print_continued, language)});
}

std::string owed_by_form(const std::vector<model::Demand>& demands, Language language)
{
    std::map<model::Form, int> times;
    for (const model::Demand& demand : demands) {
        times[demand.form] += demand.at_least;
    }
    std::string text;
    for (const auto& [form, n] : times) {
        if (n > 0) {
            text += text.empty() ? "" : "; ";
            text += form_name(form, language) + ": " + number(n, language);
        }
    }
    return text.empty() ? said(messages::summary_nothing_owed, language) : text;
}

std::string demanded(const model::Model& model, const model::Demand& demand, Language language)
{
    std::string text = form_name(demand.form, language);
    if (!demand.languages.empty()) {
        text = said(messages::form_in_language, language, {text, any_of(model, demand, language)});
    }
    std::string themes;
    for (const model::ThemeKey& theme : demand.themes) {
        themes += (themes.empty() ? "" : ", ") + theme.value;
    }
    const bool any_theme = demand.themes.size() >= model.province.themes.size();
    return themes.empty() || any_theme ? text
                                       : said(messages::form_on_themes, language, {text, themes});
}

std::string demand_place(const model::Model& model, const model::Demand& demand)
{
    const model::Station* station = find(model, demand.station);
    return station == nullptr ? commune_name(model, demand.commune) : place_name(model, *station);
}

bool on_air_within(const model::Model& model,
                   const model::Station& station,
                   const model::Cluster& cluster,
                   const time::DateSpan& days)
{
    bool heard = false;
    for (time::Day day = days.from(); day != days.until() && !heard; day += date::days{1}) {
        heard = on_air(model, station, cluster, day);
    }
    return heard;
}

std::int64_t clusters_on_air(const model::Model& model,
                             const model::Station& station,
                             const time::DateSpan& days)
{
    return std::ranges::count_if(station.clusters, [&](const model::Cluster& cluster) {
        return on_air_within(model, station, cluster, days);
    });
}

std::string working_clusters(const model::Model& model,
                             const model::Station& station,
                             const time::DateSpan& days)
{
    return fmt::format("{}/{}", clusters_on_air(model, station, days), station.clusters.size());
}

std::string full_name(const model::Model& model, const model::Station& station)
{
    const std::string commune = commune_name(model, station.commune);
    const std::string name = station_name(model, station.key);
    return name.find(commune) == std::string::npos ? name + ", " + commune : name;
}

std::string short_name(const model::Model& model, const model::Station& station)
{
    return stations_of(model, station.commune).size() == 1 ? commune_name(model, station.commune)
                                                           : station_name(model, station.key);
}

std::vector<const model::Station*> by_commune(const model::Model& model)
{
    std::vector<const model::Station*> stations;
    for (const model::Commune& commune : model.communes) {
        const auto here = stations_of(model, commune.code);
        stations.insert(stations.end(), here.begin(), here.end());
    }
    return stations;
}

} // namespace loa::report
