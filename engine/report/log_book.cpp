#include "loa/report/log_book.hpp"

#include <algorithm>
#include <utility>

#include "loa/report/words.hpp"
#include "loa/text/messages/print.hpp"
#include "report/columns.hpp"
#include "report/document_parts.hpp"

namespace loa::report {
namespace {

namespace messages = text::messages;

constexpr double row_height = 15; // millimetres: two lines of handwriting

format::TableBlock blank_table(Language language)
{
    format::TableBlock block;
    block.points = 11;
    block.row_height = row_height;
    const Columns column{language};
    block.table.columns = {column.left(messages::column_date, 22),
                           column.left(messages::column_session, 33),
                           column.left(messages::column_start, 16),
                           column.left(messages::column_end, 16),
                           column.left(messages::column_programme, 48),
                           column.left(messages::column_source, 20),
                           column.left(messages::column_language, 20),
                           column.left(messages::column_clusters, 17),
                           column.left(messages::column_operator, 22),
                           column.left(messages::column_incident, 24),
                           column.left(messages::column_signature, 18)};
    return block;
}

std::vector<const model::SessionPattern*>
patterns_on(const model::Model& model, const model::Station& station, time::Day day)
{
    std::vector<const model::SessionPattern*> patterns;
    for (const model::PatternKey& key : station.patterns) {
        const model::SessionPattern* pattern = find(model, key);
        if (pattern != nullptr && pattern->days.contains(day) && !pattern->segments.empty()) {
            patterns.push_back(pattern);
        }
    }
    std::ranges::stable_sort(patterns, {}, &model::SessionPattern::start);
    return patterns;
}

// A row for each session that the station can hold.
format::TableBlock week_rows(const model::Model& model,
                             const model::Station& station,
                             time::Week week,
                             Language language)
{
    format::TableBlock block = blank_table(language);
    const time::DateSpan days = time::span(week);
    for (time::Day day = days.from(); day != days.until(); day += date::days{1}) {
        if (!on_air(model, station, day)) {
            continue;
        }
        for (const model::SessionPattern* pattern : patterns_on(model, station, day)) {
            format::Row row;
            row.cells.resize(block.table.columns.size());
            row.cells[0] = weekday(day, language) + "\n" + date_text(day);
            row.cells[1] = pattern->name + "\n" + hours(session_on(*pattern, day), language);
            block.table.rows.push_back(std::move(row));
        }
    }
    return block;
}

std::string cluster_line(const model::Model& model,
                         const model::Station& station,
                         const time::DateSpan& days,
                         Language language)
{
    std::string names;
    int n = 0;
    for (const model::Cluster& cluster : station.clusters) {
        const bool works = on_air_within(model, station, cluster, days);
        const text::Message& message = works ? messages::log_cluster : messages::log_broken_cluster;
        names += (names.empty() ? "" : "; ") +
                 said(message, language, {std::to_string(++n), cluster.name});
    }
    return names.empty() ? "" : said(messages::log_clusters, language, {names});
}

format::Section log_book(const model::Model& model,
                         const model::Station& station,
                         time::Week week,
                         format::TableBlock sessions,
                         const PrintOptions& options)
{
    const Language language = options.language;
    format::Section section;
    section.name = place_name(model, station);
    section.running = said(messages::print_running,
                           language,
                           {short_name(model, station), std::to_string(week.number)});
    section.orientation = format::Orientation::landscape;
    section.blocks.emplace_back(
        format::DocumentTitle{.lines = {said(messages::log_title, language)},
                              .subject = {full_name(model, station)},
                              .note = {week_text(week, language)}});
    if (!station.clusters.empty()) {
        section.blocks.emplace_back(
            format::Paragraph{.text = cluster_line(model, station, time::span(week), language),
                              .align = format::TextAlign::left,
                              .with_next = true,
                              .points = 12});
    }
    section.blocks.emplace_back(std::move(sessions));
    format::SignatureBlock keeper;
    keeper.authority = {said(messages::log_keeper, language)};
    keeper.note = said(messages::log_sign_here, language);
    section.blocks.emplace_back(std::move(keeper));
    return section;
}

} // namespace

format::Document log_books(const model::Model& model, time::Week week, const PrintOptions& options)
{
    format::Document document{.title = said(messages::log_title, options.language),
                              .author = model.centre.name,
                              .created = options.created,
                              .sections = {}};
    for (const model::Station* station : by_commune(model)) {
        format::TableBlock sessions = week_rows(model, *station, week, options.language);
        if (!sessions.table.rows.empty()) {
            document.sections.push_back(
                log_book(model, *station, week, std::move(sessions), options));
        }
    }
    return document;
}

} // namespace loa::report
