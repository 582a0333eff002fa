#pragma once

#include <string_view>

#include <boost/json/value.hpp>

#include "loa/model/campaign.hpp"
#include "loa/report/week_data.hpp"

namespace loa::report {

/// The week as JSON of schema "loa-week", version 1: everything a checker needs to judge the plan
/// without loa. schedules/EXPORT.md documents every member.
/// Order: stations, airings and days as the timetable and the model have them; the same week gives
///        the same bytes.
[[nodiscard]] boost::json::value week_json(const WeekData& data);

/// What a form is called in every JSON and CSV: "information-team".
[[nodiscard]] std::string_view form_key(model::Form form);

} // namespace loa::report
