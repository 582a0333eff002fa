#pragma once

#include <cstdint>
#include <utility>

#include "loa/search/progress.hpp"

namespace loa::rotation {

/// What a search may still use: its steps are counted one by one, so that the progress is asked
/// every few thousand of them, whoever takes them.
class Allowance {
public:
    explicit Allowance(search::Progress progress) : progress_{std::move(progress)} {}

    /// Begins anew: spent when the progress reaches `until`.
    void renew(double until)
    {
        until_ = until;
        spent_ = false;
    }
    /// Takes some steps. Says whether none is left.
    [[nodiscard]] bool spent(std::uint64_t steps = 1)
    {
        steps_ += steps;
        if (steps_ >= next_) {
            next_ = steps_ + often;
            spent_ = spent_ || used() >= until_;
        }
        return spent_;
    }
    [[nodiscard]] double used() const { return progress_(steps_); }

private:
    static constexpr std::uint64_t often = 4096;

    search::Progress progress_;
    double until_{1};
    std::uint64_t steps_{};
    std::uint64_t next_{often}; ///< when the progress is asked again
    bool spent_{};
};

} // namespace loa::rotation
