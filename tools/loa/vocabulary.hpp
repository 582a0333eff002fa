#pragma once

#include <span>
#include <string_view>

#include "loa/text/message.hpp"

/// Every verb and option there is. Parsing, help, and the tests of man page and completion read
/// these tables.
namespace loa::cli {

enum class Word {
    help,
    version,
    lang,
    store,
    json,
    csv,
    quiet,
    seed,
    effort,
    same_order,
    threads,
    week,
    check_week, ///< --week of check, which may be left out
    month,
    tour_from,
    map,
    keep,
    prove,
    change,
    period,
    from,
    to,
    timetable,
    station,
    commune,
    plan_version,
    as,
    out,
    date,
    number,
};

struct Option {
    Word word;
    std::string_view name;      ///< with its dashes
    const text::Message* value; ///< what stands for the value in help; null for a flag
    std::string_view example;   ///< of a value
    const text::Message& help;
};

struct Verb {
    std::string_view name;
    const text::Message& place; ///< what stands for the folder in help
    const text::Message& help;
    std::span<const Word> options;
};

[[nodiscard]] std::span<const Verb> verbs();
[[nodiscard]] const Option& option(Word word);

/// Null when there is none.
[[nodiscard]] const Verb* find_verb(std::string_view name);

/// Options that may stand before a verb.
[[nodiscard]] std::span<const Word> options_of_all();

} // namespace loa::cli
