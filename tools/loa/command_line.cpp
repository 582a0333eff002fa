// The only file that knows CLI11: it is slow to compile, and its own sentences are English only.
// So it just sorts words; what they mean, and what is wrong with them, is said elsewhere.
#include "command_line.hpp"

#include <algorithm>

#include <CLI/CLI.hpp>

#include "loa/error.hpp"
#include "loa/text/messages/command_line.hpp"

namespace loa::cli {
namespace {

void add_option(CLI::App& app, Word word, Given& given)
{
    const Option& known = option(word);
    const std::string name = word == Word::help ? "-h,--help" : std::string{known.name};
    if (known.value == nullptr) {
        app.add_flag_callback(name, [&given, word] { given.values[word]; });
        return;
    }
    const auto note = [&given, word](const CLI::results_t& values) {
        given.values[word] = values;
        return true;
    };
    CLI::Option* added = app.add_option(name, note);
    // No value is allowed so that a missing one reaches us instead of an English sentence.
    added->expected(0, 1);
    added->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
}

void sort_words(const std::vector<std::string>& words, Given& given)
{
    for (const std::string& word : words) {
        const bool looks_like_option = word.size() > 1 && word.front() == '-';
        (looks_like_option ? given.unknown : given.places).push_back(word);
    }
}

} // namespace

Given sorted(std::span<const std::string> words)
{
    Given given;
    CLI::App app;
    app.set_help_flag();
    app.allow_extras();
    for (const Word word : options_of_all()) {
        add_option(app, word, given);
    }
    for (const Verb& verb : verbs()) {
        CLI::App* sub = app.add_subcommand(std::string{verb.name});
        sub->set_help_flag();
        sub->allow_extras();
        for (const Word word : verb.options) {
            add_option(*sub, word, given);
        }
    }
    std::vector<std::string> backwards{words.rbegin(), words.rend()}; // as CLI11 wants them
    try {
        app.parse(std::move(backwards));
    } catch (const CLI::ParseError&) {
        throw UsageError{
            {{.origin = {}, .sentence = text::Sentence{text::messages::command::words_unclear}}}};
    }
    sort_words(app.remaining(), given);
    for (const CLI::App* sub : app.get_subcommands()) {
        if (given.verb.empty()) {
            given.verb = sub->get_name();
        } else {
            given.places.push_back(sub->get_name()); // a folder called like a verb
        }
        sort_words(sub->remaining(), given);
    }
    return given;
}

} // namespace loa::cli
