#include "loa/report/station_week.hpp"

#include <algorithm>

#include "loa/report/words.hpp"
#include "loa/text/messages/print.hpp"
#include "report/columns.hpp"
#include "report/document_parts.hpp"
#include "report/session_rows.hpp"

namespace loa::report {
namespace {

namespace messages = text::messages;

constexpr double table_points = 11;

format::TableBlock
week_block(const WeekPage& page, const std::vector<Session>& held, SloganNumbers& numbers)
{
    format::TableBlock block;
    block.points = table_points;
    block.continued = page.say(messages::print_continued);
    const Columns column{page.options.language};
    block.table.columns = {column.centre(messages::column_time, 17.5),
                           column.left(messages::column_content, 71.5),
                           column.right(messages::column_length, 13.5),
                           column.left(messages::column_language, 23.5),
                           column.left(messages::column_source, 39)};
    const time::DateSpan days = time::span(page.plan.week);
    for (time::Day day = days.from(); day != days.until(); day += date::days{1}) {
        const auto before = block.table.rows.size();
        for (const Session& session : held) {
            if (session.day == day) {
                add_session(page, session, numbers, block.table);
            }
        }
        if (block.table.rows.size() == before) {
            block.table.rows.push_back(
                {{silent_day(page.model, page.station.key, day, page.options.language)}, true});
        }
    }
    return block;
}

format::TableBlock slogan_block(const WeekPage& page, const SloganNumbers& numbers)
{
    format::TableBlock block;
    block.points = table_points;
    const Columns column{page.options.language};
    block.table.columns = {column.centre(messages::column_slogan_number, 9),
                           column.left(messages::column_slogan, 80),
                           column.right(messages::column_length, 13.5),
                           column.left(messages::column_language, 23.5),
                           column.left(messages::column_source, 39)};
    for (const model::ContentKey& key : numbers.listed()) {
        const model::Content* slogan = content_of(page.model, page.plan, key);
        const std::string number = std::to_string(block.table.rows.size() + 1);
        block.table.rows.push_back(slogan == nullptr
                                       ? format::Row{{number, key.value, "", "", ""}, false}
                                       : format::Row{{number,
                                                      slogan->title,
                                                      short_length(slogan->length),
                                                      language_name(page.model, slogan->language),
                                                      slogan->source},
                                                     false});
    }
    return block;
}

// Whether the cluster is on air on a day of a session.
bool heard(const WeekPage& page, const std::vector<Session>& held, const model::Cluster& cluster)
{
    return std::ranges::any_of(held, [&](const Session& session) {
        return on_air(page.model, page.station, cluster, session.day);
    });
}

// How many people hear the week, as the audit counts them; nothing when nothing is aired.
std::vector<std::string> reach(const WeekPage& page, const std::vector<Session>& held)
{
    if (held.empty()) {
        return {};
    }
    std::int64_t people = 0;
    int clusters = 0;
    for (const model::Cluster& cluster : page.station.clusters) {
        if (heard(page, held, cluster)) {
            people += cluster.people;
            ++clusters;
        }
    }
    return {page.say(messages::print_reach,
                     {number(people, page.options.language),
                      std::to_string(clusters),
                      std::to_string(page.station.clusters.size())})};
}

void add_title(const WeekPage& page, const std::vector<Session>& held, format::Section& section)
{
    if (page.options.head) {
        section.blocks.emplace_back(
            head(page.model.centre, Paper::plan, page.plan.week.year, page.options));
    }
    section.blocks.emplace_back(
        format::DocumentTitle{.lines = {page.say(messages::print_week_title)},
                              .subject = {place_name(page.model, page.station),
                                          week_text(page.plan.week, page.options.language)},
                              .note = reach(page, held)});
}

void add_foot(const WeekPage& page, format::Section& section)
{
    const model::Centre& centre = page.model.centre;
    if (!centre.phone.empty()) {
        section.blocks.emplace_back(format::Paragraph{
            .text = page.say(messages::print_contact, {centre.name, centre.phone}),
            .align = format::TextAlign::left,
            .italic = true,
            .with_previous = true,
            .points = 11});
    }
    if (page.options.head) {
        section.blocks.emplace_back(signature(centre, page.options.language));
    }
}

std::string nothing(const WeekPage& page)
{
    for (const model::Down& down : page.model.changes.down) {
        if (down.station == page.station.key && down.cluster.empty() && !down.reason.empty() &&
            down.days.overlaps(time::span(page.plan.week))) {
            return page.say(messages::print_nothing_because, {down.reason});
        }
    }
    const bool heard = clusters_on_air(page.model, page.station, time::span(page.plan.week)) > 0;
    return page.say(heard ? messages::print_nothing : messages::print_nothing_no_cluster);
}

// What the marks mean, when there are any.
void add_legend(const WeekPage& page, const std::vector<Session>& held, format::Section& section)
{
    const bool marks = std::ranges::any_of(held, [](const Session& session) {
        return std::ranges::any_of(session.airings, [](const model::Airing& airing) {
            return airing.repeat || airing.pinned;
        });
    });
    if (marks) {
        section.blocks.emplace_back(format::Paragraph{.text = page.say(messages::print_legend),
                                                      .italic = true,
                                                      .with_previous = true,
                                                      .points = 11});
    }
}

void add_slogans(const WeekPage& page, const SloganNumbers& numbers, format::Section& section)
{
    section.blocks.emplace_back(format::Paragraph{.text = page.say(messages::print_slogan_list),
                                                  .align = format::TextAlign::left,
                                                  .bold = true,
                                                  .with_next = true,
                                                  .points = 12});
    section.blocks.emplace_back(slogan_block(page, numbers));
    section.blocks.emplace_back(format::Spacer{2});
}

void add_week(const WeekPage& page, const std::vector<Session>& held, format::Section& section)
{
    SloganNumbers numbers;
    section.blocks.emplace_back(week_block(page, held, numbers));
    section.blocks.emplace_back(format::Spacer{3});
    if (!numbers.listed().empty()) {
        add_slogans(page, numbers, section);
    }
    add_legend(page, held, section);
}

format::Section section_of(const WeekPage& page)
{
    format::Section section;
    section.name = place_name(page.model, page.station);
    section.running =
        page.say(messages::print_running,
                 {short_name(page.model, page.station), std::to_string(page.plan.week.number)});
    const std::vector<Session> held = sessions(page.plan.timetable, page.station.key);
    add_title(page, held, section);
    if (held.empty()) {
        section.blocks.emplace_back(
            format::Paragraph{.text = nothing(page), .align = format::TextAlign::centre});
    } else {
        add_week(page, held, section);
    }
    add_foot(page, section);
    return section;
}

} // namespace

format::Section station_week(const model::Model& model,
                             const model::PlanVersion& plan,
                             const model::StationKey& station,
                             const PrintOptions& options)
{
    const model::Station* found = find(model, station);
    return found == nullptr ? format::Section{} : section_of({model, plan, *found, options});
}

format::Document station_weeks(const model::Model& model,
                               const model::PlanVersion& plan,
                               const PrintOptions& options)
{
    format::Document document{.title = week_text(plan.week, options.language),
                              .author = model.centre.name,
                              .created = options.created,
                              .sections = {}};
    for (const model::Station* station : by_commune(model)) {
        document.sections.push_back(section_of({model, plan, *station, options}));
    }
    return document;
}

} // namespace loa::report
