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

bool Progress::wanted() const
{
    return terminal_.shows_progress && std::chrono::steady_clock::now() >= silent_until_;
}

void Progress::show(const text::Sentence& sentence)
{
    terminal_.err << wipe << sentence.in(terminal_.language) << std::flush;
    shown_ = true;
}

void Progress::show(const plan::Progress& progress)
{
    if (wanted()) {
        show(text::Sentence{text::messages::command::planning_station,
                            {std::to_string(progress.done),
                             std::to_string(progress.of),
                             decimal(progress.quality.unevenness, terminal_.language),
                             decimal(gap_percent(progress.quality), terminal_.language)}});
    }
}

void Progress::show(double part)
{
    const int percent = static_cast<int>(100 * part);
    if (percent != percent_ && wanted()) {
        percent_ = percent;
        show(text::Sentence{text::messages::command::planning_tours, {std::to_string(percent)}});
    }
}

} // namespace loa::cli
