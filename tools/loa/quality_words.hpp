#pragma once

#include <algorithm>
#include <string>

#include <fmt/format.h>

#include "loa/model/plan_version.hpp"
#include "loa/text/message.hpp"

namespace loa::cli {

/// "12.50" in English, "12,50" in Vietnamese.
[[nodiscard]] inline std::string decimal(double value, text::Language language)
{
    std::string digits = fmt::format("{:.2f}", value);
    if (language == text::Language::vi) {
        std::ranges::replace(digits, '.', ',');
    }
    return digits;
}

/// How much of the unevenness could still be avoided, at most.
[[nodiscard]] inline double gap_percent(const model::Quality& quality)
{
    const double gap = std::max(0.0, quality.unevenness - quality.exact_bound);
    return quality.unevenness > 0 ? 100 * gap / quality.unevenness : 0.0;
}

} // namespace loa::cli
