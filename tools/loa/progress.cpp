#include "progress.hpp"

#include <ostream>
#include <string>

#include "loa/text/messages/commands.hpp"

namespace loa::cli {
namespace {

constexpr const char* wipe = "\r\x1B[K"; // to the line's start, and clear it

} // namespace

Progress::Progress(Terminal& terminal)
    : terminal_{terminal}, began_{std::chrono::steady_clock::now()}
{
}

Progress::~Progress()
{
    if (shown_) {
        terminal_.err << wipe << std::flush;
    }
}

void Progress::stations(int done, int of)
{
    const bool long_since = std::chrono::steady_clock::now() - began_ > std::chrono::seconds{1};
    if (!terminal_.shows_progress || !long_since) {
        return;
    }
    const text::Sentence sentence{text::messages::command::planning_station,
                                  {std::to_string(done), std::to_string(of)}};
    terminal_.err << wipe << sentence.in(terminal_.language) << std::flush;
    shown_ = true;
}

} // namespace loa::cli
