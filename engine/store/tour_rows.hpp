#pragma once

#include <optional>
#include <vector>

#include <SQLiteCpp/Database.h>

#include "loa/model/tour_plan.hpp"

namespace loa::store {

/// Adds `plan` as the next version of its days; returns the version's number.
int add_tours(SQLite::Database& database, const model::TourPlan& plan);

/// The newest version of exactly these days, or a given one.
[[nodiscard]] std::optional<model::TourPlan>
tours_of(SQLite::Database& database, const time::DateSpan& days, std::optional<int> number);

/// Numbers of the versions of exactly these days, ascending.
[[nodiscard]] std::vector<int> tour_versions(SQLite::Database& database,
                                             const time::DateSpan& days);

/// The newest versions that end on or before `day`, oldest days first.
[[nodiscard]] std::vector<model::TourPlan> tours_before(SQLite::Database& database, time::Day day);

} // namespace loa::store
