#pragma once

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include "loa/report/week_data.hpp"

/// The parts of "loa-week" that say what was planned and how well.
namespace loa::report {

[[nodiscard]] boost::json::array contents_json(const model::PlanVersion& plan);
[[nodiscard]] boost::json::array airings_json(const WeekData& data);
/// The last airing of each item at each station before the week.
[[nodiscard]] boost::json::array history_json(const WeekData& data);
[[nodiscard]] boost::json::array demands_json(const WeekData& data);
[[nodiscard]] boost::json::array findings_json(const WeekData& data);
[[nodiscard]] boost::json::array bumped_json(const model::PlanVersion& plan);
[[nodiscard]] boost::json::array collisions_json(const model::PlanVersion& plan);
[[nodiscard]] boost::json::object quality_json(const model::Quality& quality);
[[nodiscard]] boost::json::value proofs_json(const model::PlanVersion& plan);

} // namespace loa::report
