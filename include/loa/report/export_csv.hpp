#pragma once

#include <vector>

#include "loa/format/csv.hpp"
#include "loa/model/model.hpp"
#include "loa/model/plan_version.hpp"

namespace loa::report {

/// The week's timetable for a spreadsheet: a heading, then one row per airing, relays and tunes too.
/// schedules/EXPORT.md documents the columns; the first holds the schema, "loa-airings-1".
/// Order: as the timetable.
[[nodiscard]] std::vector<format::CsvRow> airing_rows(const model::Model& model,
                                                      const model::PlanVersion& plan);

} // namespace loa::report
