#pragma once

#include <chrono>

#include "loa/plan/plan_week.hpp"
#include "terminal.hpp"

namespace loa::cli {

/// One line on the terminal about work that takes longer than `patience`; wiped away at the end.
/// Says nothing when mistakes do not go to a terminal.
class Progress {
public:
    explicit Progress(Terminal& terminal,
                      std::chrono::steady_clock::duration patience = std::chrono::seconds{1});
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;
    ~Progress();

    void show(const plan::Progress& progress);

private:
    Terminal& terminal_;
    std::chrono::steady_clock::time_point silent_until_;
    bool shown_{};
};

} // namespace loa::cli
