#pragma once

#include <optional>
#include <vector>

#include <SQLiteCpp/Database.h>

#include "loa/model/plan_version.hpp"
#include "loa/store/store.hpp"
#include "loa/time/week.hpp"

namespace loa::store {

/// Adds `plan` with all that belongs to it, as the next version of its week; returns the number.
/// The caller holds the transaction.
int add_plan(SQLite::Database& database, const model::PlanVersion& plan);

/// Version `number` of `week`; the newest one without a number.
[[nodiscard]] std::optional<model::PlanVersion>
plan_of(SQLite::Database& database, time::Week week, std::optional<int> number);

/// Oldest first.
[[nodiscard]] std::vector<Store::Summary> summaries_of(SQLite::Database& database, time::Week week);

/// The newest version of every week from `first` to `last`, oldest week first.
[[nodiscard]] std::vector<model::PlanVersion>
newest_plans(SQLite::Database& database, time::Week first, time::Week last);

} // namespace loa::store
