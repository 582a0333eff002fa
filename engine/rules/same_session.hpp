#pragma once

#include <algorithm>

#include "loa/rules/rule.hpp"

namespace loa::rules {

[[nodiscard]] inline bool same_session(const model::Airing& a, const model::Airing& b)
{
    return a.station == b.station && a.session_day == b.session_day && a.pattern == b.pattern;
}

/// Makes `finding` reach to the end of `span`.
inline void widen(Finding& finding, const time::TimeSpan& span)
{
    const auto until = std::max(finding.span.until(), span.until());
    finding.span = {finding.span.from(), until - finding.span.from()};
}

} // namespace loa::rules
