#pragma once

#include <cstdint>

#include <SQLiteCpp/Database.h>

#include "loa/model/month_plan.hpp"

/// What a month plan holds, row by row.
namespace loa::store {

/// Adds the hangings, talks and postings of `plan`, its items and what is missing.
void add_month_rows(SQLite::Database& database, std::int64_t id, const model::MonthPlan& plan);

/// Fills in what add_month_rows() wrote, by the plan's form.
void read_month_rows(SQLite::Database& database, std::int64_t id, model::MonthPlan& plan);

} // namespace loa::store
