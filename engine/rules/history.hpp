#pragma once

#include <vector>

#include "loa/rules/rule.hpp"

namespace loa::rules {

/// An airing that is judged, or one of the history that only counts.
struct Heard {
    const model::Airing* airing{};
    bool judged{};
};

/// The judged airings and those of the sessions before the judged days: what is planned again
/// does not count against itself.
/// Order: by station, then by time.
[[nodiscard]] std::vector<Heard> with_history(const Judged& judged);

} // namespace loa::rules
