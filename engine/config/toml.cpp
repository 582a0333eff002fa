#include "config/toml.hpp"

#include <algorithm>
#include <array>
#include <sstream>
#include <string_view>
#include <utility>

#include <toml++/toml.h>

#include "config/spelling.hpp"

namespace loa::config {
namespace {

namespace messages = text::messages;

int number(toml::source_index index)
{
    return static_cast<int>(index);
}

template <class T>
std::string printed(const T& value)
{
    std::ostringstream out;
    out << value;
    return std::move(out).str();
}

Shape shape_of(const toml::node& node)
{
    switch (node.type()) {
    case toml::node_type::string:
        return Shape::text;
    case toml::node_type::boolean:
        return Shape::flag;
    case toml::node_type::date:
        return Shape::date;
    case toml::node_type::time:
        return Shape::time;
    case toml::node_type::array:
        return Shape::list;
    case toml::node_type::table:
        return Shape::table;
    default:
        return Shape::number;
    }
}

std::string written(const toml::node& node)
{
    return node.visit([](const auto& n) -> std::string {
        using Node = std::decay_t<decltype(n)>;
        if constexpr (toml::is_string<Node>) {
            return n.get();
        } else if constexpr (toml::is_boolean<Node>) {
            return n.get() ? "true" : "false";
        } else if constexpr (toml::is_value<Node>) {
            return printed(n.get());
        } else {
            return {};
        }
    });
}

bool stands_before(const Field& a, const Field& b)
{
    return std::pair{a.line, a.column} < std::pair{b.line, b.column};
}

Value value_of(const toml::node& node)
{
    const toml::source_position at = node.source().begin;
    Value value = value_at(shape_of(node), written(node), number(at.line), number(at.column));
    if (const toml::array* list = node.as_array()) {
        for (const toml::node& item : *list) {
            value.items.push_back(value_of(item));
        }
    }
    if (const toml::table* table = node.as_table()) {
        for (const auto& [key, item] : *table) {
            const toml::source_position begin = key.source().begin;
            value.fields.push_back(
                {std::string{key.str()}, number(begin.line), number(begin.column), value_of(item)});
        }
        std::ranges::stable_sort(value.fields, stands_before);
    }
    return value;
}

// The library explains itself in English only, so its frequent reasons are told apart by their words.
const text::Message& why(std::string_view reason)
{
    struct Known {
        std::string_view words;
        const text::Message& message;
    };
    const std::array known{
        Known{"redefine", messages::toml_twice},
        Known{"already", messages::toml_twice},
        Known{"leading zero", messages::toml_leading_zero},
        Known{"maximum nested", messages::toml_too_deep},
        Known{"key-value pair", messages::toml_pair},
        Known{"while parsing key", messages::toml_key},
        Known{"table header", messages::toml_header},
        Known{"string", messages::toml_string},
        Known{"array", messages::toml_list},
        Known{"inline table", messages::toml_inline_table},
        Known{"date", messages::toml_date},
    };
    const auto* const found = std::ranges::find_if(
        known, [&](const Known& k) { return reason.find(k.words) != std::string_view::npos; });
    return found == known.end() ? messages::toml_value : found->message;
}

std::string_view line_of(std::string_view text, int number)
{
    for (; number > 1 && !text.empty(); --number) {
        text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
    }
    return text.substr(0, text.find('\n'));
}

// A day as Vietnamese write it, without quotation marks, and as TOML wants it.
std::optional<std::vector<std::string>> slashed_day(std::string_view line)
{
    constexpr std::string_view made_of = "0123456789/";
    const std::size_t from = line.find_first_of("0123456789", line.find('='));
    if (from == std::string_view::npos) {
        return std::nullopt;
    }
    const std::string_view written =
        line.substr(from, line.find_first_not_of(made_of, from) - from);
    const auto day = read_day(written);
    return day ? std::optional{std::vector{std::string{written}, time::iso(*day)}} : std::nullopt;
}

bool is_bare(std::string_view name)
{
    return !name.empty() && std::ranges::all_of(name, [](char c) {
        return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || ('0' <= c && c <= '9') ||
               c == '-' || c == '_';
    });
}

// The header of a table with quotation marks where its names need them; nothing when that is not it.
std::optional<std::vector<std::string>> quoted_header(std::string_view line)
{
    const std::size_t opening = std::min(line.find_first_not_of('['), line.size());
    const std::string_view names = line.substr(opening, line.find(']') - opening);
    if (opening == 0 || line.find(']') == std::string_view::npos ||
        names.find_first_of("\"'") != std::string_view::npos) {
        return std::nullopt;
    }
    std::string quoted;
    for (std::size_t from = 0; from <= names.size();) {
        const std::size_t end = std::min(names.find('.', from), names.size());
        const std::string name{names.substr(from, end - from)};
        quoted += (from == 0 ? "" : ".") + (is_bare(name) ? name : '"' + name + '"');
        from = end + 1;
    }
    const bool same = quoted == names;
    quoted = std::string(opening, '[') + quoted + std::string(opening, ']');
    return same ? std::nullopt : std::optional{std::vector{std::move(quoted)}};
}

void report(const Origin& at, std::string_view line, std::string_view reason, Mistakes& mistakes)
{
    if (const auto header = quoted_header(line)) {
        mistakes.add(at, messages::toml_header_quotes, *header);
    } else if (const auto day = slashed_day(line)) {
        mistakes.add(at, messages::toml_day, *day);
    } else {
        mistakes.add(at, why(reason));
    }
}

} // namespace

std::optional<Value> read_toml(const std::string& text, const std::string& file, Mistakes& mistakes)
{
    try {
        return value_of(toml::parse(text));
    } catch (const toml::parse_error& error) {
        const toml::source_position at = error.source().begin;
        const Origin place{file, number(at.line), number(at.column)};
        report(place, line_of(text, place.line), error.description(), mistakes);
        return std::nullopt;
    }
}

} // namespace loa::config
