#include "config/entry.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

#include "config/suggest.hpp"

namespace loa::config {
namespace {

namespace messages = text::messages;

std::string_view trimmed(std::string_view text)
{
    const std::size_t from = text.find_first_not_of(' ');
    return from == std::string_view::npos
               ? std::string_view{}
               : text.substr(from, text.find_last_not_of(' ') - from + 1);
}

std::vector<Item> cell_items(const std::string& cell, const Origin& origin)
{
    std::vector<Item> items;
    for (std::size_t from = 0; from <= cell.size();) {
        const std::size_t end = std::min(cell.find('|', from), cell.size());
        const std::string_view item = trimmed(std::string_view{cell}.substr(from, end - from));
        if (!item.empty()) {
            items.push_back({std::string{item}, origin});
        }
        from = end + 1;
    }
    return items;
}

} // namespace

Entry::Entry(const Value& value,
             const schema::Group& group,
             const std::string& file,
             Mistakes& mistakes)
    : value_{&value}, group_{&group}, file_{&file}, mistakes_{&mistakes}
{
    if (value.shape == Shape::row) {
        return; // the header was checked once for all rows
    }
    for (const Field& field : value.fields) {
        if (!group.has(field.name)) {
            report_unknown(mistakes,
                           {file, field.line, field.column},
                           {&messages::unknown_key_near, &messages::unknown_key},
                           field.name,
                           names_of(group));
        }
    }
}

const Value* Entry::found(std::string_view field) const
{
    assert(group_->has(field));
    const auto same = std::ranges::find(value_->fields, field, &Field::name);
    if (same == value_->fields.end()) {
        return nullptr;
    }
    const bool empty = same->value.shape == Shape::cell && same->value.written.empty();
    return empty ? nullptr : &same->value;
}

bool Entry::has(std::string_view field) const
{
    return found(field) != nullptr;
}

Origin Entry::at(const Value& value) const
{
    return {*file_, value.line, value.column};
}

Origin Entry::origin() const
{
    const bool whole_file = value_->shape == Shape::table && group_->table.empty();
    return whole_file ? Origin{*file_} : at(*value_);
}

Origin Entry::origin(std::string_view field) const
{
    const auto same = std::ranges::find(value_->fields, field, &Field::name);
    if (same == value_->fields.end()) {
        return origin();
    }
    Origin place = at(same->value);
    if (value_->shape == Shape::row) {
        place.heading = field;
    }
    return place;
}

bool Entry::demanded(std::string_view field) const
{
    const Value* value = found(field);
    if (value != nullptr && (value->shape != Shape::text || !value->written.empty())) {
        return true;
    }
    if (value_->shape == Shape::table) {
        std::vector<std::string> written;
        written.reserve(value_->fields.size());
        for (const Field& other : value_->fields) {
            written.push_back(other.name);
        }
        if (is_misspelt(field, written, names_of(*group_))) {
            return false;
        }
        mistake(field, messages::key_missing, {std::string{field}});
    } else if (!origin(field).heading.empty()) { // a missing column is the header's mistake
        mistake(field, messages::cell_missing);
    }
    return false;
}

std::string Entry::text(std::string_view field) const
{
    return demanded(field) ? text_or(field, "") : std::string{};
}

std::string Entry::text_or(std::string_view field, std::string_view otherwise) const
{
    const Value* value = found(field);
    if (value == nullptr) {
        return std::string{otherwise};
    }
    if (value->shape != Shape::cell && value->shape != Shape::text) {
        not_text(field, *value);
        return {};
    }
    return value->written;
}

std::vector<Item> Entry::items(std::string_view field, Shape shape, Shape also) const
{
    const Value* value = found(field);
    if (value == nullptr) {
        return {};
    }
    if (value->shape == Shape::cell) {
        return cell_items(value->written, origin(field));
    }
    if (value->shape != Shape::list) {
        wrong(at(*value), messages::not_a_list, shown(*value));
        return {};
    }
    std::vector<Item> items;
    for (const Value& item : value->items) {
        if (item.shape == shape || item.shape == also) {
            items.push_back({item.written, at(item)});
        } else {
            not_text(field, item);
        }
    }
    return items;
}

std::vector<std::string> Entry::texts(std::string_view field) const
{
    std::vector<std::string> texts;
    for (Item& item : items(field)) {
        texts.push_back(std::move(item.written));
    }
    return texts;
}

bool Entry::is_list(std::string_view field) const
{
    const Value* value = found(field);
    return value != nullptr && value->shape == Shape::list;
}

bool Entry::is_empty_list(std::string_view field) const
{
    return is_list(field) && found(field)->items.empty();
}

std::optional<Entry> Entry::entry(std::string_view field, const schema::Group& group) const
{
    const Value* value = found(field);
    if (value == nullptr) {
        return std::nullopt;
    }
    if (value->shape != Shape::table) {
        wrong(at(*value), messages::not_a_table, std::string{field});
        return std::nullopt;
    }
    return Entry{*value, group, *file_, *mistakes_};
}

std::vector<Entry> Entry::entries(std::string_view field, const schema::Group& group) const
{
    const Value* value = found(field);
    if (value == nullptr) {
        return {};
    }
    std::vector<Entry> entries;
    if (value->shape != Shape::list) {
        wrong(at(*value), messages::not_tables, std::string{field});
    }
    for (const Value& item : value->items) {
        if (item.shape == Shape::table) {
            entries.emplace_back(item, group, *file_, *mistakes_);
        } else {
            wrong(at(item), messages::not_tables, std::string{field});
        }
    }
    return entries;
}

bool Entry::holds_tables(std::string_view field) const
{
    const Value* value = found(field);
    return value == nullptr || (value->shape == Shape::table &&
                                std::ranges::all_of(value->fields, [](const Field& item) {
                                    return item.value.shape == Shape::table && !item.name.empty();
                                }));
}

std::vector<NamedEntry> Entry::named(std::string_view field, const schema::Group& group) const
{
    const Value* value = found(field);
    if (value == nullptr) {
        return {};
    }
    std::vector<NamedEntry> entries;
    if (value->shape != Shape::table) {
        wrong(at(*value), messages::not_named_tables, std::string{field});
    }
    for (const Field& item : value->fields) {
        const Origin place{*file_, item.line, item.column};
        if (item.value.shape == Shape::table && !item.name.empty()) {
            entries.push_back({item.name, place, Entry{item.value, group, *file_, *mistakes_}});
        } else {
            wrong(place, messages::not_named_tables, std::string{field});
        }
    }
    return entries;
}

std::string Entry::shown(const Value& value)
{
    if (value.shape == Shape::list) {
        return "[…]";
    }
    return value.shape == Shape::table ? "{…}" : value.written;
}

// A commune's code that lost its quotation marks had to lose its leading zero as well.
void Entry::not_text(std::string_view field, const Value& value) const
{
    constexpr std::array<std::string_view, 4> of_communes{"base", "commune", "places", "between"};
    constexpr std::size_t without_zero = 4;
    const bool code = value.shape == Shape::number && value.written.size() == without_zero &&
                      std::ranges::find(of_communes, field) != of_communes.end();
    if (code) {
        mistakes_->add(at(value), messages::number_for_code, {value.written, "0" + value.written});
    } else {
        wrong(at(value), messages::not_a_text, shown(value));
    }
}

void Entry::mistake(std::string_view field,
                    const text::Message& message,
                    std::vector<std::string> values) const
{
    mistakes_->add(origin(field), message, std::move(values));
}

void Entry::warning(std::string_view field,
                    const text::Message& message,
                    std::vector<std::string> values) const
{
    mistakes_->warn(origin(field), message, std::move(values));
}

void Entry::wrong(const Origin& at, const text::Message& message, const std::string& written) const
{
    mistakes_->add(at, message, {written});
}

void Entry::unknown_word(std::string_view field,
                         const std::string& written,
                         const std::vector<std::string>& known) const
{
    report_unknown(*mistakes_,
                   origin(field),
                   {&messages::unknown_word_near, &messages::unknown_word},
                   written,
                   known);
}

} // namespace loa::config
