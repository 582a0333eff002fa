#pragma once

#include <filesystem>

#include <SQLiteCpp/Database.h>

namespace loa::store {

/// The store in `file`, made or brought up to date when need be.
/// Errors: StoreError.
[[nodiscard]] SQLite::Database open_for_writing(const std::filesystem::path& file);

/// The store in `file`, which stays as it is.
/// Errors: StoreError, also when there is none.
[[nodiscard]] SQLite::Database open_for_reading(const std::filesystem::path& file);

} // namespace loa::store
