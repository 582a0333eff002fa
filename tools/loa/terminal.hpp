#pragma once

#include <cstddef>
#include <iosfwd>

#include "loa/text/message.hpp"
#include "loa/time/time_span.hpp"

namespace loa::cli {

/// How a command ended, as the shell sees it.
enum class Exit { done = 0, found = 1, usage = 2, input = 3, store = 4, bug = 70 };

/// Where a command runs: everything it would otherwise ask the machine for.
struct Terminal {
    std::ostream& out; ///< results
    std::ostream& err; ///< mistakes and progress
    text::Language language{text::Language::vi};
    bool shows_progress{};            ///< `err` is a terminal
    std::size_t columns{100};         ///< width of `out`
    std::size_t progress_columns{80}; ///< width of `err`
    time::Second now{};               ///< in Vietnam
    unsigned cores{1};
};

} // namespace loa::cli
