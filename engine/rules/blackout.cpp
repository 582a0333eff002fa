#include "loa/rules/blackout.hpp"

#include <algorithm>

#include "rules/days_of.hpp"

namespace loa::rules {
namespace {

// Asked for every item in every segment of a week: lunar dates cost something, so only the few
// quiet holidays are reckoned.
bool quiet(const model::Calendar& calendar, time::Day day)
{
    return std::ranges::any_of(calendar.holidays, [&](const model::Holiday& holiday) {
        return holiday.quiet && holiday.effective.contains(day) &&
               time::falls_on(holiday.recurrence, day);
    });
}

} // namespace

std::int64_t Blackout::excess(const Candidate& candidate) const
{
    if (candidate.content.priority == model::Priority::urgent) {
        return 0;
    }
    const time::DateSpan days = days_of(candidate.span);
    for (time::Day day = days.from(); day < days.until(); day += date::days{1}) {
        if (quiet(candidate.model.province.calendar, day)) {
            return 1;
        }
    }
    return 0;
}

} // namespace loa::rules
