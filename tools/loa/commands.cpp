#include "commands.hpp"

#include <algorithm>
#include <ostream>
#include <span>

#include "help.hpp"
#include "loa/error.hpp"
#include "loa/text/messages/command_line.hpp"
#include "loa/text/messages/commands.hpp"
#include "loa/time/lunar.hpp"
#include "loa/time/recurrence.hpp"

namespace loa::cli {
namespace {

namespace m = text::messages::command;

// Read before anything else, so that a mistake is told in the language asked for.
text::Language language_of(std::span<const std::string> words, text::Language otherwise)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        const bool next = word == "--lang" && i + 1 < words.size();
        const std::string value = next                          ? words[i + 1]
                                  : word.starts_with("--lang=") ? word.substr(7)
                                                                : std::string{};
        if (value == "vi" || value == "en") {
            return value == "vi" ? text::Language::vi : text::Language::en;
        }
    }
    return otherwise;
}

Exit run_help(const HelpOptions& options, Terminal& terminal)
{
    options.verb.empty() ? print_general_help(terminal) : print_verb_help(options.verb, terminal);
    return Exit::done;
}

struct Runner {
    Terminal& terminal;

    Exit operator()(const HelpOptions& options) const { return run_help(options, terminal); }
    Exit operator()(const VersionOptions& /*none*/) const
    {
        terminal.out << "loa " LOA_VERSION "\n";
        return Exit::done;
    }
    Exit operator()(const InitOptions& options) const { return run_init(options, terminal); }
    Exit operator()(const CheckOptions& options) const { return run_check(options, terminal); }
    Exit operator()(const PlanOptions& options) const { return run_plan(options, terminal); }
    Exit operator()(const MonthOptions& options) const { return run_hang(options, terminal); }
    Exit operator()(const TourOptions& options) const { return run_tour(options, terminal); }
    Exit operator()(const ShowOptions& options) const { return run_show(options, terminal); }
    Exit operator()(const AuditOptions& options) const { return run_audit(options, terminal); }
    Exit operator()(const ExportOptions& options) const { return run_export(options, terminal); }
};

void tell(const text::Sentence& sentence, const Terminal& terminal)
{
    terminal.err << "loa: " << sentence.in(terminal.language) << '\n';
}

// The first of them: nobody reads more before the first ones are mended.
void tell(const std::vector<Mistake>& mistakes, const Terminal& terminal)
{
    constexpr std::size_t most = 200;
    const std::size_t told = std::min(mistakes.size(), most);
    for (const Mistake& mistake : std::span{mistakes}.first(told)) {
        terminal.err << "loa: " << shown(mistake, terminal.language) << '\n';
    }
    if (told < mistakes.size()) {
        tell(text::Sentence{m::and_more, {std::to_string(mistakes.size() - told)}}, terminal);
    }
}

Exit failed(const Error& error, Exit exit, const Terminal& terminal)
{
    tell(error.mistakes(), terminal);
    if (exit == Exit::input && error.mistakes().size() > 1) {
        tell(text::Sentence{m::mistakes_found, {std::to_string(error.mistakes().size())}},
             terminal);
    }
    return exit;
}

Exit failed(const InvalidInput& error, const Terminal& terminal)
{
    const Exit exit = failed(static_cast<const Error&>(error), Exit::input, terminal);
    if (!error.warnings().empty()) {
        tell(text::Sentence{m::warnings_too}, terminal);
        tell(error.warnings(), terminal);
    }
    return exit;
}

InvalidInput outside_lunar_years()
{
    return InvalidInput{{{.origin = {},
                          .sentence = text::Sentence{m::outside_lunar_years,
                                                     {std::to_string(time::first_lunar_year),
                                                      std::to_string(time::last_lunar_year)}}}}};
}

} // namespace

Exit run(std::span<const std::string> words, Terminal& terminal)
{
    terminal.language = language_of(words, terminal.language);
    try {
        const Exit exit = std::visit(Runner{terminal}, understood(sorted(words)));
        if (!terminal.out.flush()) {
            throw StoreError{{{.origin = {}, .sentence = text::Sentence{m::results_not_written}}}};
        }
        return exit;
    } catch (const UsageError& error) {
        return failed(error, Exit::usage, terminal);
    } catch (const InvalidInput& error) {
        return failed(error, terminal);
    } catch (const StoreError& error) {
        return failed(error, Exit::store, terminal);
    } catch (const time::OutsideLunarYears&) {
        return failed(outside_lunar_years(), Exit::input, terminal);
    } catch (const std::exception& error) {
        const text::Sentence sentence{m::bug_of_loa, {error.what()}};
        terminal.err << "loa: " << sentence.in(terminal.language) << '\n';
        return Exit::bug;
    }
}

} // namespace loa::cli
