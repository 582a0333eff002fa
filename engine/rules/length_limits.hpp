#pragma once

#include <algorithm>
#include <cstdint>

#include "loa/rules/rule_pack.hpp"

namespace loa::rules {

/// Seconds by which `length` is past either bound; 0 when it is between them.
[[nodiscard]] inline std::int64_t seconds_past(const LengthLimits& limits,
                                               std::chrono::seconds length)
{
    const auto over = length - limits.at_most.value_or(length);
    const auto under = limits.at_least.value_or(length) - length;
    return std::max({over, under, std::chrono::seconds{0}}).count();
}

} // namespace loa::rules
