#pragma once

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "config/mistakes.hpp"
#include "config/schema.hpp"
#include "config/spelling.hpp"
#include "config/value.hpp"

namespace loa::config {

/// One item of a list, and where it stands.
struct Item {
    std::string written;
    Origin origin;
};

/// A word a file may use for a value of E.
template <class E>
struct Word {
    std::string_view written;
    E value;
};

struct NamedEntry;

/// A table of a TOML file or a row of a CSV file, asked field by field. What is missing, of the
/// wrong kind or unknown becomes a mistake; the answer is then empty, and reading goes on.
class Entry {
public:
    /// Reports fields that `group` does not have. Borrows everything.
    Entry(const Value& value,
          const schema::Group& group,
          const std::string& file,
          Mistakes& mistakes);

    /// Whether something is written there; an empty cell is nothing.
    [[nodiscard]] bool has(std::string_view field) const;
    /// Of the field, or of the whole entry when the field is not there.
    [[nodiscard]] Origin origin(std::string_view field) const;
    [[nodiscard]] Origin origin() const;

    [[nodiscard]] std::string text(std::string_view field) const;
    [[nodiscard]] std::string text_or(std::string_view field, std::string_view otherwise) const;

    template <class T>
    [[nodiscard]] std::optional<T> maybe(std::string_view field, const Spelling<T>& spelling) const
    {
        const Value* value = found(field);
        return value == nullptr ? std::nullopt : read(*value, origin(field), spelling);
    }
    template <class T>
    [[nodiscard]] std::optional<T> required(std::string_view field,
                                            const Spelling<T>& spelling) const
    {
        return demanded(field) ? maybe(field, spelling) : std::nullopt;
    }
    template <class T>
    [[nodiscard]] T value_or(std::string_view field, const Spelling<T>& spelling, T otherwise) const
    {
        return maybe(field, spelling).value_or(otherwise);
    }

    /// One of `words`; nothing when the field is empty or holds another word.
    template <class E>
    [[nodiscard]] std::optional<E> word(std::string_view field,
                                        std::span<const Word<E>> words) const
    {
        std::vector<std::string> known;
        const std::string written = text_or(field, "");
        for (const Word<E>& word : words) {
            if (word.written == written) {
                return word.value;
            }
            known.emplace_back(word.written);
        }
        if (!written.empty()) {
            unknown_word(field, written, known);
        }
        return std::nullopt;
    }
    /// Those of `words` that a list holds; another word in it is a mistake.
    template <class E>
    [[nodiscard]] std::vector<E> words(std::string_view field, std::span<const Word<E>> words) const
    {
        std::vector<E> values;
        std::vector<std::string> known;
        for (const Word<E>& word : words) {
            known.emplace_back(word.written);
        }
        for (const Item& item : items(field)) {
            const auto found = std::ranges::find(words, item.written, &Word<E>::written);
            if (found != words.end()) {
                values.push_back(found->value);
            } else {
                unknown_word(field, item.written, known);
            }
        }
        return values;
    }
    template <class E>
    [[nodiscard]] std::optional<E> required_word(std::string_view field,
                                                 std::span<const Word<E>> words) const
    {
        return demanded(field) ? word(field, words) : std::nullopt;
    }

    /// The texts of a TOML list, or of a cell separated by |.
    [[nodiscard]] std::vector<Item> items(std::string_view field) const
    {
        return items(field, Shape::text, Shape::text);
    }
    [[nodiscard]] std::vector<std::string> texts(std::string_view field) const;
    /// As items(), each read; those of the wrong kind are left out.
    template <class T>
    [[nodiscard]] std::vector<T> values(std::string_view field, const Spelling<T>& spelling) const
    {
        std::vector<T> values;
        for (const Item& item : items(field, spelling.shape, spelling.also)) {
            if (const auto value = spelling.read(item.written)) {
                values.push_back(*value);
            } else {
                wrong(item.origin, *spelling.wrong, item.written);
            }
        }
        return values;
    }

    [[nodiscard]] bool is_list(std::string_view field) const;
    /// Whether a list without anything in it is written there.
    [[nodiscard]] bool is_empty_list(std::string_view field) const;

    /// [field]
    [[nodiscard]] std::optional<Entry> entry(std::string_view field,
                                             const schema::Group& group) const;
    /// [[field]], or a list of inline tables
    [[nodiscard]] std::vector<Entry> entries(std::string_view field,
                                             const schema::Group& group) const;
    /// Whether nothing but tables stands there, as named() needs it; also when nothing does.
    [[nodiscard]] bool holds_tables(std::string_view field) const;
    /// [field.KEY]
    [[nodiscard]] std::vector<NamedEntry> named(std::string_view field,
                                                const schema::Group& group) const;

    /// Adds the mistake when the field is missing.
    void demand(std::string_view field) const { static_cast<void>(demanded(field)); }
    /// The same, and whether it is there.
    [[nodiscard]] bool demanded(std::string_view field) const;
    void mistake(std::string_view field,
                 const text::Message& message,
                 std::vector<std::string> values = {}) const;
    void warning(std::string_view field,
                 const text::Message& message,
                 std::vector<std::string> values = {}) const;

private:
    template <class T>
    [[nodiscard]] std::optional<T>
    read(const Value& value, const Origin& at, const Spelling<T>& spelling) const
    {
        std::optional<T> answer;
        if (spelling.takes(value.shape)) {
            answer = spelling.read(value.written);
        }
        if (!answer) {
            const bool quoted = spelling.shape == Shape::number && value.shape == Shape::text &&
                                spelling.read(value.written);
            wrong(at, quoted ? text::messages::quoted_number : *spelling.wrong, shown(value));
        }
        return answer;
    }

    // Items in either of the two shapes.
    [[nodiscard]] std::vector<Item> items(std::string_view field, Shape shape, Shape also) const;
    [[nodiscard]] static std::string shown(const Value& value);
    void not_text(std::string_view field, const Value& value) const;
    [[nodiscard]] const Value* found(std::string_view field) const;
    [[nodiscard]] Origin at(const Value& value) const;
    void wrong(const Origin& at, const text::Message& message, const std::string& written) const;
    void unknown_word(std::string_view field,
                      const std::string& written,
                      const std::vector<std::string>& known) const;

    const Value* value_;
    const schema::Group* group_;
    const std::string* file_;
    Mistakes* mistakes_;
};

/// An entry with the key its table is named by.
struct NamedEntry {
    std::string key;
    Origin origin; ///< of the key
    Entry entry;
};

} // namespace loa::config
