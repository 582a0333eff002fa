#pragma once

#include <boost/json/array.hpp>

#include "loa/report/week_data.hpp"

namespace loa::report {

/// The district's communes, with or without a station.
[[nodiscard]] boost::json::array communes_json(const model::Model& model);

/// The stations, each with the sessions held in the week and the segments a planner may fill.
[[nodiscard]] boost::json::array stations_json(const WeekData& data);

} // namespace loa::report
