#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <SQLiteCpp/Database.h>

#include "loa/model/plan_version.hpp"

namespace loa::store {

/// Adds the bump list of the plan of row `plan`. The caller holds the transaction.
void add_bumps(SQLite::Database& database, std::int64_t plan, std::span<const model::Bump> bumps);

/// In the order they were added.
[[nodiscard]] std::vector<model::Bump> bumps_of(SQLite::Database& database, std::int64_t plan);

} // namespace loa::store
