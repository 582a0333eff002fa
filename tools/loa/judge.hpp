#pragma once

#include <filesystem>

#include "loa/config/load.hpp"
#include "terminal.hpp"

namespace loa::cli {

/// Judges the exported timetable in `file` by every rule of the centre, prints what breaks one, and
/// says whether anything does.
/// Errors: InvalidInput when `file` is no timetable, or one of another centre.
[[nodiscard]] Exit judge_timetable(const config::Loaded& centre,
                                   const std::filesystem::path& file,
                                   bool json,
                                   Terminal& terminal);

} // namespace loa::cli
