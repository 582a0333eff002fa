#pragma once

#include <vector>

#include "loa/rules/rule.hpp"

namespace loa::rules {

/// An airing that is judged, or one of the history that only counts.
struct Heard {
    const model::Airing* airing{};
    bool judged{};
};

/// The judged airings and those of the history that ended less than `reach` before the judged days.
/// What history holds of the judged days themselves is left out: what is planned again does not
/// count against itself.
/// Order: by station, then by time.
[[nodiscard]] std::vector<Heard> with_history(const Judged& judged, std::chrono::seconds reach);

} // namespace loa::rules
