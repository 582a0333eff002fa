#include "help.hpp"

#include <algorithm>
#include <ostream>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "loa/text/messages/command_line.hpp"
#include "loa/text/width.hpp"
#include "vocabulary.hpp"
#include "wrapping.hpp"

namespace loa::cli {
namespace {

namespace m = text::messages::command;
using text::Language;
using text::Sentence;

std::string in(const text::Message& message, Language language)
{
    return Sentence{message}.in(language);
}

using Lines = std::vector<std::pair<std::string, std::string>>;

// Lines "  name   what it does", the second column aligned.
void print_two_columns(const Lines& lines, Terminal& terminal)
{
    std::size_t widest = 0;
    for (const auto& line : lines) {
        widest = std::max(widest, text::width(line.first));
    }
    for (const auto& [left, right] : lines) {
        print_wrapped(
            terminal.out, "  " + text::padded(left, widest) + "  ", right, terminal.columns);
    }
}

void print_options(std::span<const Word> words, Terminal& terminal)
{
    Lines lines;
    for (const Word word : words) {
        const Option& known = option(word);
        const std::string value =
            known.value == nullptr ? "" : ' ' + in(*known.value, terminal.language);
        lines.emplace_back(std::string{known.name} + value, in(known.help, terminal.language));
    }
    terminal.out << '\n' << in(m::help_options, terminal.language) << '\n';
    print_two_columns(lines, terminal);
}

void print_usage(const std::string& usage, Terminal& terminal)
{
    terminal.out << '\n' << Sentence{m::help_usage, {usage}}.in(terminal.language) << '\n';
}

} // namespace

void print_general_help(Terminal& terminal)
{
    const Language language = terminal.language;
    Lines lines;
    for (const Verb& verb : verbs()) {
        lines.emplace_back(std::string{verb.name} + ' ' + in(verb.place, language),
                           in(verb.help, language));
    }
    print_wrapped(terminal.out, "", in(m::help_about, language), terminal.columns);
    print_usage(in(m::help_verb_places, language), terminal);
    terminal.out << '\n' << in(m::help_verbs, language) << '\n';
    print_two_columns(lines, terminal);
    print_options(options_of_all(), terminal);
    terminal.out << '\n';
    print_wrapped(terminal.out, "", in(m::help_more, language), terminal.columns);
    print_wrapped(terminal.out, "", in(m::help_exit_codes, language), terminal.columns);
}

void print_verb_help(std::string_view name, Terminal& terminal)
{
    const Language language = terminal.language;
    const Verb& verb = *find_verb(name);
    const std::string words = "loa " + std::string{name};
    print_wrapped(terminal.out, "", words + " – " + in(verb.help, language), terminal.columns);
    print_usage(words + ' ' + in(verb.place, language) + ' ' + in(m::help_options_place, language),
                terminal);
    print_options(verb.options, terminal);
}

} // namespace loa::cli
