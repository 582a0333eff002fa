#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "command_line.hpp"
#include "loa/error.hpp"
#include "loa/time/period.hpp"
#include "loa/time/week.hpp"

namespace loa::cli {

/// Turns the words given into values and collects what is wrong with them. A value with a mistake
/// comes out as if it were not given.
class OptionReader {
public:
    /// Notes unknown options, options given twice, and missing or superfluous folders at once.
    explicit OptionReader(const Given& given);

    /// Errors: UsageError when anything was noted.
    void finish() const;

    void note(const text::Message& message, std::vector<std::string> values = {});

    [[nodiscard]] bool has(Word word) const { return given_.values.contains(word); }
    [[nodiscard]] std::filesystem::path folder() const;
    /// The store given, or the one beside centre.toml.
    [[nodiscard]] std::filesystem::path store();

    [[nodiscard]] std::optional<std::string> text(Word word);
    /// Every value of an option that may be given more than once.
    [[nodiscard]] std::vector<std::string> all(Word word);
    /// Notes a missing option.
    std::optional<std::string> required(Word word);
    [[nodiscard]] std::optional<time::Week> week(Word word);
    [[nodiscard]] time::Week required_week(Word word);
    [[nodiscard]] std::optional<time::Day> day(Word word);
    /// The month that --month gives as `written`.
    [[nodiscard]] std::optional<date::year_month> month(const std::string& written);
    [[nodiscard]] std::optional<std::uint64_t>
    number(Word word, std::uint64_t from, std::uint64_t to);
    /// The position of `found` in `names`.
    [[nodiscard]] std::optional<std::size_t>
    choice(Word word, const std::string& found, const std::vector<std::string>& names);

private:
    void note_unknown_options();
    void note_places();
    void note_missing(Word word);
    void note_year(Word word, const std::string& written, int year);

    const Given& given_;
    std::vector<Mistake> mistakes_;
};

} // namespace loa::cli
