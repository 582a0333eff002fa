#pragma once

#include <algorithm>
#include <tuple>
#include <vector>

#include "loa/rules/rule.hpp"

namespace loa::rules {

/// Puts findings that were made in another order into that of a timetable.
inline void sort_as_timetable(std::vector<Finding>& findings)
{
    std::ranges::stable_sort(findings, [](const Finding& a, const Finding& b) {
        return std::tie(a.station, a.span, a.content) < std::tie(b.station, b.span, b.content);
    });
}

} // namespace loa::rules
