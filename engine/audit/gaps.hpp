#pragma once

#include <span>
#include <vector>

#include "audit/aired.hpp"
#include "loa/audit/coverage.hpp"

namespace loa::audit {

/// What the reason of a gap depends on.
struct Circumstances {
    const model::Model& model;
    std::vector<time::Week> missing_weeks;
    std::span<const Occasions> aired; ///< at the demand's station
};

/// The first reason that holds, in the order Gap says, why `line` is not met.
[[nodiscard]] Gap reason(const Circumstances& at, const Line& line);

} // namespace loa::audit
