#pragma once

#include "loa/model/calendar.hpp"
#include "loa/rules/rule_pack.hpp"

namespace loa::rules {

/// Whether `limit` lets sessions be held on `day`.
[[nodiscard]] inline bool
allows(const BroadcastDays& limit, const model::Calendar& calendar, time::Day day)
{
    return limit.days.contains(day) ||
           (limit.also_holidays && !model::holidays_on(calendar, day).empty());
}

} // namespace loa::rules
