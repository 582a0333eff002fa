#include "option_reader.hpp"

#include <algorithm>
#include <charconv>
#include <memory>

#include "loa/text/messages/command_line.hpp"
#include "loa/text/nearest.hpp"
#include "loa/time/clock.hpp"
#include "loa/time/period.hpp"

namespace loa::cli {
namespace {

namespace m = text::messages::command;

// Far enough, and a year more or less can still be written and read back.
constexpr int first_year = 1900;
constexpr int last_year = 2199;

std::string name_of(Word word)
{
    return std::string{option(word).name};
}

std::string example_of(Word word)
{
    return std::string{option(word).example};
}

std::vector<std::string> option_names(const Verb& verb)
{
    std::vector<std::string> names;
    for (const Word word : verb.options) {
        names.push_back(name_of(word));
    }
    return names;
}

std::string joined(const std::vector<std::string>& words)
{
    std::string all;
    for (const std::string& word : words) {
        all += (all.empty() ? "" : ", ") + word;
    }
    return all;
}

std::optional<std::uint64_t> whole_number(const std::string& digits)
{
    std::uint64_t value{};
    const char* const until = std::to_address(digits.end());
    const auto [end, failed] = std::from_chars(digits.data(), until, value);
    return failed == std::errc{} && end == until && !digits.empty() ? std::optional{value}
                                                                    : std::nullopt;
}

} // namespace

OptionReader::OptionReader(const Given& given) : given_{given}
{
    note_unknown_options();
    for (const auto& [word, values] : given_.values) {
        if (values.size() > 1 && word != Word::change) {
            note(m::option_twice, {name_of(word)});
        }
    }
    if (const auto language = text(Word::lang)) {
        static_cast<void>(choice(Word::lang, *language, {"vi", "en"}));
    }
    // The value of a misspelt option would look like a second folder.
    if (given_.unknown.empty()) {
        note_places();
    }
}

void OptionReader::finish() const
{
    if (!mistakes_.empty()) {
        throw UsageError{mistakes_};
    }
}

void OptionReader::note(const text::Message& message, std::vector<std::string> values)
{
    mistakes_.push_back({.origin = {}, .sentence = text::Sentence{message, std::move(values)}});
}

std::optional<date::year_month> OptionReader::month(const std::string& written)
{
    const auto month = time::parse_month(written);
    if (!month) {
        note(m::bad_month, {written});
    } else {
        note_year(Word::month, written, static_cast<int>(month->year()));
    }
    return month;
}

void OptionReader::note_unknown_options()
{
    for (const std::string& word : given_.unknown) {
        const std::string name = word.substr(0, word.find('='));
        const Verb* verb = find_verb(given_.verb);
        if (verb == nullptr) {
            note(m::unknown_option_alone, {name});
            continue;
        }
        const auto names = option_names(*verb);
        if (const auto near = text::nearest(name, names)) {
            note(m::unknown_option_near, {given_.verb, name, *near});
        } else {
            note(m::unknown_option, {given_.verb, name});
        }
    }
}

// A misspelt option may be the one that is missing.
void OptionReader::note_missing(Word word)
{
    if (given_.unknown.empty()) {
        note(m::option_missing, {name_of(word), example_of(word)});
    }
}

void OptionReader::note_year(Word word, const std::string& written, int year)
{
    if (year < first_year || last_year < year) {
        note(m::bad_year,
             {name_of(word), written, std::to_string(first_year), std::to_string(last_year)});
    }
}

void OptionReader::note_places()
{
    if (given_.places.empty()) {
        note(given_.verb == "init" ? m::new_folder_missing : m::folder_missing, {given_.verb});
    }
    for (std::size_t i = 1; i < given_.places.size(); ++i) {
        note(m::word_left_over, {given_.places[i], given_.verb});
    }
}

std::filesystem::path OptionReader::folder() const
{
    return given_.places.empty() ? std::string{} : given_.places.front();
}

std::filesystem::path OptionReader::store()
{
    const auto named = text(Word::store);
    return named ? std::filesystem::path{*named} : folder() / "loa.db";
}

std::optional<std::string> OptionReader::text(Word word)
{
    const auto found = given_.values.find(word);
    if (found == given_.values.end()) {
        return std::nullopt;
    }
    if (found->second.empty() || found->second.front().empty()) {
        note(m::option_value_missing, {name_of(word), example_of(word)});
        return std::nullopt;
    }
    return found->second.front();
}

std::vector<std::string> OptionReader::all(Word word)
{
    // Notes an empty value; several come in the order given.
    return text(word) ? given_.values.find(word)->second : std::vector<std::string>{};
}

std::optional<std::string> OptionReader::required(Word word)
{
    if (!has(word)) {
        note_missing(word);
        return std::nullopt;
    }
    return text(word);
}

std::optional<time::Week> OptionReader::week(Word word)
{
    const auto written = text(word);
    if (!written) {
        return std::nullopt;
    }
    const auto week = time::parse_week(*written);
    if (!week) {
        note(m::bad_week, {*written});
    } else {
        note_year(word, *written, week->year);
    }
    return week;
}

time::Week OptionReader::required_week(Word word)
{
    if (!has(word)) {
        note_missing(word);
    }
    return week(word).value_or(time::Week{});
}

std::optional<time::Day> OptionReader::day(Word word)
{
    const auto written = text(word);
    if (!written) {
        return std::nullopt;
    }
    const auto day = time::parse_day(*written);
    if (!day) {
        note(m::bad_day, {name_of(word), *written});
    } else {
        note_year(word, *written, static_cast<int>(date::year_month_day{*day}.year()));
    }
    return day;
}

std::optional<std::uint64_t> OptionReader::number(Word word, std::uint64_t from, std::uint64_t to)
{
    const auto written = text(word);
    if (!written) {
        return std::nullopt;
    }
    const auto value = whole_number(*written);
    if (!value || *value < from || *value > to) {
        note(m::bad_number, {name_of(word), *written, std::to_string(from), std::to_string(to)});
        return std::nullopt;
    }
    return value;
}

std::optional<std::size_t>
OptionReader::choice(Word word, const std::string& found, const std::vector<std::string>& names)
{
    const auto name = std::ranges::find(names, found);
    if (name == names.end()) {
        note(m::bad_choice, {name_of(word), found, joined(names)});
        return std::nullopt;
    }
    return static_cast<std::size_t>(name - names.begin());
}

} // namespace loa::cli
