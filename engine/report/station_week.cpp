#include "loa/report/station_week.hpp"

#include <algorithm>
#include <map>

#include "loa/report/words.hpp"
#include "loa/text/messages/print.hpp"
#include "loa/time/clock.hpp"
#include "report/columns.hpp"
#include "report/document_parts.hpp"
#include "report/sessions.hpp"

namespace loa::report {
namespace {

namespace messages = text::messages;
using std::chrono::seconds;

constexpr double table_points = 11;
// A tune or closing shorter than this says nothing to a listener.
constexpr seconds worth_printing{120};

struct Page {
    const model::Model& model;
    const model::PlanVersion& plan;
    const model::Station& station;
    const PrintOptions& options;

    [[nodiscard]] std::string say(const text::Message& message,
                                  std::vector<std::string> values = {}) const
    {
        return said(message, options.language, std::move(values));
    }
};

// Slogans of the week by their number in the list below the table.
class SloganNumbers {
public:
    std::string of(const model::ContentKey& slogan)
    {
        const auto [it, added] = numbers_.try_emplace(slogan, listed_.size() + 1);
        if (added) {
            listed_.push_back(slogan);
        }
        return std::to_string(it->second);
    }
    [[nodiscard]] const std::vector<model::ContentKey>& listed() const { return listed_; }

private:
    std::map<model::ContentKey, std::size_t> numbers_;
    std::vector<model::ContentKey> listed_;
};

std::string marked(const Page& page, const model::Airing& airing, std::string text)
{
    text = airing.repeat ? page.say(messages::print_repeat, {text}) : text;
    return airing.pinned ? page.say(messages::print_pinned, {text}) : text;
}

bool left_out(const model::Airing& airing)
{
    return (airing.kind == model::SegmentKind::tune ||
            airing.kind == model::SegmentKind::closing) &&
           airing.span.length() < worth_printing;
}

format::Row item_row(const Page& page, const model::Airing& airing)
{
    AiringText what = airing_text(page.model, page.plan, airing, page.options.language);
    if (airing.kind == model::SegmentKind::relay) {
        what.title = page.say(messages::print_relay, {what.title});
    } else if (airing.kind == model::SegmentKind::notice) {
        what.title = page.say(messages::print_notice, {what.title});
    }
    return {{time::clock(airing.span.from()),
             marked(page, airing, what.title),
             short_length(airing.span.length()),
             what.language,
             what.source},
            false};
}

// The slogans of one segment in one row, by their numbers; the list below says the rest.
format::Row
slogans_row(const Page& page, std::span<const model::Airing> slogans, SloganNumbers& numbers)
{
    std::string which;
    std::string language;
    seconds total{};
    for (const model::Airing& airing : slogans) {
        const bool first = which.empty();
        which += (first ? "" : ", ") + marked(page, airing, numbers.of(airing.content));
        total += airing.span.length();
        const AiringText what = airing_text(page.model, page.plan, airing, page.options.language);
        language = first || what.language == language ? what.language : "";
    }
    return {{time::clock(slogans.front().span.from()),
             page.say(messages::print_slogans, {which}),
             short_length(total),
             language,
             ""},
            false};
}

void add_session(const Page& page,
                 const Session& session,
                 SloganNumbers& numbers,
                 format::Table& table)
{
    table.rows.push_back({{session_heading(page.model, session, page.options.language)}, true});
    const std::span<const model::Airing> airings{session.airings};
    for (std::size_t i = 0; i != airings.size();) {
        const model::Airing& airing = airings[i];
        std::size_t end = i + 1;
        if (airing.kind == model::SegmentKind::slogan) {
            while (end != airings.size() && airings[end].kind == airing.kind &&
                   airings[end].segment == airing.segment) {
                ++end;
            }
            table.rows.push_back(slogans_row(page, airings.subspan(i, end - i), numbers));
        } else if (!left_out(airing)) {
            table.rows.push_back(item_row(page, airing));
        }
        i = end;
    }
}

format::TableBlock
week_block(const Page& page, const std::vector<Session>& held, SloganNumbers& numbers)
{
    format::TableBlock block;
    block.points = table_points;
    block.continued = page.say(messages::print_continued);
    const Columns column{page.options.language};
    block.table.columns = {column.centre(messages::column_time, 16),
                           column.left(messages::column_content, 73),
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

format::TableBlock slogan_block(const Page& page, const SloganNumbers& numbers)
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

std::string reach(const Page& page)
{
    const auto& clusters = page.station.clusters;
    const auto working = std::ranges::count(clusters, true, &model::Cluster::working);
    return page.say(messages::print_reach,
                    {number(people_reached(page.station), page.options.language),
                     std::to_string(working),
                     std::to_string(clusters.size())});
}

void add_title(const Page& page, format::Section& section)
{
    if (page.options.head) {
        section.blocks.emplace_back(
            head(page.model.centre, Paper::plan, page.plan.week.year, page.options));
    }
    section.blocks.emplace_back(
        format::DocumentTitle{.lines = {page.say(messages::print_week_title)},
                              .subject = {place_name(page.model, page.station),
                                          week_text(page.plan.week, page.options.language)},
                              .note = {reach(page)}});
}

void add_foot(const Page& page, format::Section& section)
{
    section.blocks.emplace_back(
        format::Paragraph{.text = page.say(messages::print_legend), .italic = true, .points = 11});
    const model::Centre& centre = page.model.centre;
    if (!centre.phone.empty()) {
        section.blocks.emplace_back(format::Paragraph{
            .text = page.say(messages::print_contact, {centre.name, centre.phone}),
            .align = format::TextAlign::left,
            .italic = true,
            .points = 11});
    }
    if (page.options.head) {
        section.blocks.emplace_back(signature(centre, page.options.language));
    }
}

std::string nothing(const Page& page)
{
    for (const model::Down& down : page.model.changes.down) {
        if (down.station == page.station.key && down.cluster.empty() && !down.reason.empty() &&
            down.days.overlaps(time::span(page.plan.week))) {
            return page.say(messages::print_nothing_because, {down.reason});
        }
    }
    return page.say(messages::print_nothing);
}

void add_week(const Page& page, const std::vector<Session>& held, format::Section& section)
{
    SloganNumbers numbers;
    section.blocks.emplace_back(week_block(page, held, numbers));
    section.blocks.emplace_back(format::Spacer{3});
    if (numbers.listed().empty()) {
        return;
    }
    section.blocks.emplace_back(format::Paragraph{.text = page.say(messages::print_slogan_list),
                                                  .align = format::TextAlign::left,
                                                  .bold = true,
                                                  .with_next = true,
                                                  .points = 12});
    section.blocks.emplace_back(slogan_block(page, numbers));
    section.blocks.emplace_back(format::Spacer{2});
}

format::Section section_of(const Page& page)
{
    format::Section section;
    section.name = place_name(page.model, page.station);
    section.running =
        page.say(messages::print_running,
                 {short_name(page.model, page.station), std::to_string(page.plan.week.number)});
    add_title(page, section);
    const std::vector<Session> held = sessions(page.plan.timetable, page.station.key);
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
