#pragma once

#include <boost/json/value.hpp>

#include "loa/report/week_data.hpp"

namespace loa::report {

/// The week as JSON of schema "loa-week", version 1: everything a checker needs to judge the plan
/// without loa. schedules/EXPORT.md documents every member.
/// Order: stations, airings and days as the timetable and the model have them; the same week gives
///        the same bytes.
[[nodiscard]] boost::json::value week_json(const WeekData& data);

} // namespace loa::report
