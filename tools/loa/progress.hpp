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

    /// Stations of a week.
    void show(const plan::Progress& progress);
    /// The part of a month's tours that is done.
    void show(double part);

private:
    [[nodiscard]] bool wanted() const;
    void show(const text::Sentence& sentence);

    Terminal& terminal_;
    std::chrono::steady_clock::time_point silent_until_;
    bool shown_{};
    int percent_{-1}; ///< shown last
};

} // namespace loa::cli
