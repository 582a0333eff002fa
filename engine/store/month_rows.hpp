#pragma once

#include <optional>
#include <vector>

#include <SQLiteCpp/Database.h>

#include "loa/model/month_plan.hpp"

namespace loa::store {

/// Adds `plan` as the next version of its form and month; returns the version's number.
int add_month(SQLite::Database& database, const model::MonthPlan& plan);

/// A version, or the newest without `number`; nothing when there is none.
[[nodiscard]] std::optional<model::MonthPlan> month_of(SQLite::Database& database,
                                                       model::Form form,
                                                       date::year_month month,
                                                       std::optional<int> number);

/// The newest versions from month to month, by form and month.
[[nodiscard]] std::vector<model::MonthPlan>
newest_months(SQLite::Database& database, date::year_month first, date::year_month last);

} // namespace loa::store
