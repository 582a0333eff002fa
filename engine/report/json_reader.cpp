#include "report/json_reader.hpp"

#include <algorithm>

#include <boost/json/serialize.hpp>

#include "loa/text/messages/week_json.hpp"
#include "loa/text/width.hpp"
#include "loa/time/clock.hpp"

namespace loa::report {
namespace {

namespace json = boost::json;
namespace messages = text::messages;

std::optional<std::string> text_of(const JsonReader::Member& member)
{
    const auto* const text = member.value == nullptr ? nullptr : member.value->if_string();
    return text == nullptr ? std::nullopt : std::optional{std::string{text->begin(), text->end()}};
}

std::string joined(std::span<const std::string_view> names)
{
    std::string all;
    for (const std::string_view name : names) {
        all += all.empty() ? "" : ", ";
        all += name;
    }
    return all;
}

} // namespace

std::string quoted(const json::value& value)
{
    constexpr std::size_t readable = 40;
    return text::cut(json::serialize(value), readable);
}

JsonReader::Member
JsonReader::member(const json::object& object, const std::string& path, std::string_view name)
{
    Member found{object.if_contains(name), path + (path.empty() ? "" : ".") + std::string{name}};
    if (found.value == nullptr) {
        wrong(messages::json_missing, {found.path});
    }
    return found;
}

std::string JsonReader::text(const Member& member)
{
    const auto text = text_of(member);
    if (!text) {
        wrong(messages::json_needs_text, member);
    }
    return text.value_or("");
}

std::string JsonReader::text_or_null(const Member& member)
{
    const bool null = member.value != nullptr && member.value->is_null();
    return null ? std::string{} : text(member);
}

std::optional<time::Second> JsonReader::moment(const Member& member)
{
    const auto moment = time::parse_second(text_of(member).value_or(""));
    if (!moment) {
        wrong(messages::json_needs_moment, member);
    }
    return moment;
}

time::Day JsonReader::day(const Member& member)
{
    const auto day = time::parse_day(text_of(member).value_or(""));
    if (!day) {
        wrong(messages::json_needs_day, member);
    }
    return day.value_or(time::Day{});
}

time::Week JsonReader::week(const Member& member)
{
    const auto week = time::parse_week(text_of(member).value_or(""));
    if (!week) {
        wrong(messages::json_needs_week, member);
    }
    return week.value_or(time::Week{});
}

int JsonReader::number(const Member& member)
{
    const auto* const number = member.value == nullptr ? nullptr : member.value->if_int64();
    if (number == nullptr || *number < 0 || *number > 9999) {
        wrong(messages::json_needs_number, member);
        return 0;
    }
    return static_cast<int>(*number);
}

bool JsonReader::flag(const Member& member)
{
    const auto* const flag = member.value == nullptr ? nullptr : member.value->if_bool();
    if (flag == nullptr) {
        wrong(messages::json_needs_flag, member);
        return false;
    }
    return *flag;
}

std::size_t JsonReader::one_of(const Member& member, std::span<const std::string_view> names)
{
    const auto found = std::ranges::find(names, text_of(member).value_or(""));
    if (found != names.end()) {
        return static_cast<std::size_t>(found - names.begin());
    }
    if (member.value != nullptr) {
        wrong(messages::json_needs_kind, {member.path, quoted(*member.value), joined(names)});
    }
    return 0;
}

const json::array& JsonReader::list(const Member& member)
{
    static const json::array none;
    const auto* const list = member.value == nullptr ? nullptr : member.value->if_array();
    if (list == nullptr) {
        wrong(messages::json_needs_list, member);
        return none;
    }
    return *list;
}

const json::object& JsonReader::object(const Member& member)
{
    static const json::object none;
    const auto* const object = member.value == nullptr ? nullptr : member.value->if_object();
    if (object == nullptr) {
        wrong(messages::json_needs_object, member);
        return none;
    }
    return *object;
}

void JsonReader::wrong(const text::Message& message, std::vector<std::string> values)
{
    mistakes_.push_back({{file_}, text::Sentence{message, std::move(values)}});
}

void JsonReader::require_no_mistakes() const
{
    if (!mistakes_.empty()) {
        throw InvalidInput{mistakes_};
    }
}

// A member that is missing was noted when it was looked for.
void JsonReader::wrong(const text::Message& message, const Member& member)
{
    if (member.value != nullptr) {
        wrong(message, {member.path, quoted(*member.value)});
    }
}

} // namespace loa::report
