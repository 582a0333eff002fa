#include "progress.hpp"

#include <algorithm>
#include <ostream>
#include <string>

#include "loa/text/messages/commands.hpp"
#include "loa/text/width.hpp"
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
    // Short of the last column: a line that wraps cannot be wiped away.
    const std::size_t room = std::max<std::size_t>(terminal_.progress_columns, 2) - 1;
    terminal_.err << wipe << text::cut(sentence.in(terminal_.language), room) << std::flush;
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
