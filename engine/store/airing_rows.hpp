#pragma once

#include <cstdint>
#include <vector>

#include <SQLiteCpp/Database.h>

#include "loa/model/timetable.hpp"

namespace loa::store {

/// Adds what the plan of row `plan` airs. The caller holds the transaction.
void add_airings(SQLite::Database& database, std::int64_t plan, const model::Timetable& timetable);

[[nodiscard]] model::Timetable airings_of(SQLite::Database& database, std::int64_t plan);

/// Airings of planned items in sessions that begin in `days`, from the newest version of each week.
[[nodiscard]] model::Timetable newest_airings(SQLite::Database& database,
                                              const time::DateSpan& days);

} // namespace loa::store
