#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <SQLiteCpp/Database.h>

#include "loa/model/content.hpp"

namespace loa::store {

/// Adds the items of the plan of row `plan`, as they are now. The caller holds the transaction.
void add_contents(SQLite::Database& database,
                  std::int64_t plan,
                  std::span<const model::Content> contents);

/// In the order they were added.
[[nodiscard]] std::vector<model::Content> contents_of(SQLite::Database& database,
                                                      std::int64_t plan);

} // namespace loa::store
