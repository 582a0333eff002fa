#pragma once

#include "loa/time/time_span.hpp"

namespace loa::rules {

/// The day or, over midnight, days on which `span` lies.
[[nodiscard]] inline time::DateSpan days_of(const time::TimeSpan& span)
{
    return {time::day_of(span.from()),
            time::day_of(span.until() - std::chrono::seconds{1}) + date::days{1}};
}

} // namespace loa::rules
