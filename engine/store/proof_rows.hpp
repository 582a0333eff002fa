#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <SQLiteCpp/Database.h>

#include "loa/model/proof.hpp"

namespace loa::store {

/// Adds the proofs of the plan of row `plan`. The caller holds the transaction.
void add_proofs(SQLite::Database& database,
                std::int64_t plan,
                std::span<const model::Proof> proofs);

/// In the order they were added. Throws: UnreadableValue for what add_proofs never wrote.
[[nodiscard]] std::vector<model::Proof> proofs_of(SQLite::Database& database, std::int64_t plan);

} // namespace loa::store
