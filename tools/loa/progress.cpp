#include "progress.hpp"

#include <ostream>
#include <string>

#include "loa/text/messages/commands.hpp"
#include "quality_words.hpp"

namespace loa::cli {
namespace {

constexpr const char* wipe = "\r\x1B[K"; // to the line's start, and clear it

} // namespace

Progress::Progress(Terminal& terminal, std::chrono::steady_clock::duration patience)
    : terminal_{terminal}, silent_until_{std::chrono::steady_clock::now() + patience}
{
}

Progress::~Progress()
{
    if (shown_) {
        terminal_.err << wipe << std::flush;
    }
}

void Progress::show(const plan::Progress& progress)
{
    if (!terminal_.shows_progress || std::chrono::steady_clock::now() < silent_until_) {
        return;
    }
    const text::Sentence sentence{text::messages::command::planning_station,
                                  {std::to_string(progress.done),
                                   std::to_string(progress.of),
                                   decimal(progress.quality.unevenness, terminal_.language),
                                   decimal(gap_percent(progress.quality), terminal_.language)}};
    terminal_.err << wipe << sentence.in(terminal_.language) << std::flush;
    shown_ = true;
}

} // namespace loa::cli
