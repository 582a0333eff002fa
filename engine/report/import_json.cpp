#include "loa/report/import_json.hpp"

#include <algorithm>
#include <vector>

#include <boost/json/stream_parser.hpp>

#include "loa/text/messages/week_json.hpp"
#include "report/json_names.hpp"
#include "report/json_reader.hpp"

namespace loa::report {
namespace {

namespace json = boost::json;
namespace messages = text::messages;

// Line and column, from 1, of the byte at `offset`.
Origin origin_of(std::string_view text, std::size_t offset, const std::string& file)
{
    const std::string_view before = text.substr(0, offset);
    const auto lines = std::ranges::count(before, '\n');
    const auto line_start = before.rfind('\n') + 1; // npos + 1 is 0
    return {file, static_cast<int>(lines) + 1, static_cast<int>(offset - line_start) + 1, {}};
}

json::value parsed(std::string_view text, const std::string& file)
{
    json::stream_parser parser;
    json::error_code error;
    const std::size_t read = parser.write(text.data(), text.size(), error);
    if (!error) {
        parser.finish(error);
    }
    if (error) {
        throw InvalidInput{{{origin_of(text, read, file), text::Sentence{messages::json_syntax}}}};
    }
    return parser.release();
}

// Nothing else in the document can be trusted unless these hold.
const json::object& require_week(const json::value& document, JsonReader& reader)
{
    const auto member = [&](const char* name) {
        const auto* const object = document.if_object();
        const auto* const value = object == nullptr ? nullptr : object->if_contains(name);
        return value == nullptr ? json::value{} : *value;
    };
    if (member("schema") != "loa-week") {
        reader.wrong(messages::json_not_a_week, {quoted(member("schema"))});
    } else if (member("version") != 1) {
        reader.wrong(messages::json_other_version, {quoted(member("version"))});
    }
    reader.require_no_mistakes();
    return document.get_object();
}

time::TimeSpan span_of(JsonReader& reader, const json::object& object, const std::string& path)
{
    const time::TimeSpan none{time::Second{}, std::chrono::seconds{1}};
    const auto end_member = reader.member(object, path, "end");
    const auto start = reader.moment(reader.member(object, path, "start"));
    const auto end = reader.moment(end_member);
    if (!start || !end) {
        return none;
    }
    if (*end <= *start) {
        reader.wrong(messages::json_ends_early, {end_member.path, quoted(*end_member.value)});
        return none;
    }
    return {*start, *end - *start};
}

model::Airing airing_of(JsonReader& reader, const json::object& object, const std::string& path)
{
    const auto member = [&](std::string_view name) { return reader.member(object, path, name); };
    const auto kind = reader.one_of(member("kind"), json_names::segment_kind);
    return {{reader.text(member("station"))},
            span_of(reader, object, path),
            static_cast<model::SegmentKind>(kind),
            {reader.text_or_null(member("content"))},
            {reader.text(member("pattern"))},
            reader.day(member("session_day")),
            reader.number(member("segment")),
            reader.flag(member("repeat")),
            reader.flag(member("pinned"))};
}

model::Timetable timetable_of(JsonReader& reader, const json::object& week, std::string_view name)
{
    std::vector<model::Airing> airings;
    for (const json::value& element : reader.list(reader.member(week, "", name))) {
        const std::string path = std::string{name} + '[' + std::to_string(airings.size()) + ']';
        airings.push_back(airing_of(reader, reader.object({&element, path}), path));
    }
    return model::Timetable{std::move(airings)};
}

} // namespace

ImportedWeek read_week_json(std::string_view text, const std::string& file)
{
    const json::value document = parsed(text, file);
    JsonReader reader{file};
    const json::object& week = require_week(document, reader);

    ImportedWeek imported;
    imported.week = reader.week(reader.member(week, "", "week"));
    const json::object& centre = reader.object(reader.member(week, "", "centre"));
    imported.centre = reader.text(reader.member(centre, "centre", "key"));
    imported.dataset = reader.text(reader.member(centre, "centre", "dataset"));
    imported.timetable = timetable_of(reader, week, "airings");
    imported.history = timetable_of(reader, week, "history");
    reader.require_no_mistakes();
    return imported;
}

} // namespace loa::report
