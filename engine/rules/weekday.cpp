#include "loa/rules/weekday.hpp"

#include "rules/days_of.hpp"

namespace loa::rules {

std::int64_t Weekday::excess(const Candidate& candidate) const
{
    const time::DateSpan days = days_of(candidate.span);
    for (time::Day day = days.from(); day < days.until(); day += date::days{1}) {
        if (!candidate.content.days.contains(day)) {
            return 1;
        }
    }
    return 0;
}

} // namespace loa::rules
