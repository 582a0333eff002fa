#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <SQLiteCpp/Database.h>

#include "loa/model/plan_version.hpp"

namespace loa::store {

/// Adds the collisions of the plan of row `plan`. The caller holds the transaction.
void add_collisions(SQLite::Database& database,
                    std::int64_t plan,
                    std::span<const model::Collision> collisions);

/// In the order they were added.
[[nodiscard]] std::vector<model::Collision> collisions_of(SQLite::Database& database,
                                                          std::int64_t plan);

} // namespace loa::store
