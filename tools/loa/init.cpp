#include <string>

#include "commands.hpp"
#include "loa/config/starter.hpp"
#include "loa/text/messages/commands.hpp"
#include "loa/time/week.hpp"
#include "wrapping.hpp"

namespace loa::cli {
namespace {

// As it has to be typed.
std::string typed(const std::string& path)
{
    const bool plain = path.find_first_of(" \t'()&;*?$") == std::string::npos;
    return plain ? path : '"' + path + '"';
}

} // namespace

Exit run_init(const InitOptions& options, Terminal& terminal)
{
    namespace m = text::messages::command;
    config::write_starter(options.folder);
    if (!options.quiet) {
        const time::Week next = time::next(time::week_of(time::day_of(terminal.now)));
        const text::Sentence written{m::starter_written,
                                     {typed(options.folder.string()), time::to_string(next)}};
        print_wrapped(terminal.out, "", written.in(terminal.language), terminal.columns);
    }
    return Exit::done;
}

} // namespace loa::cli
