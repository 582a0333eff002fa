#pragma once

#include <span>
#include <string_view>

namespace SQLite {
class Database;
}

namespace loa::store {

/// "loa1" as SQLite's application id: tells our files from other programs'.
inline constexpr int application_id = 0x6C6F6131;

/// How to get from schema n to n + 1, for n = 0, 1, …; each runs in one transaction of its own.
[[nodiscard]] std::span<const std::string_view> migrations();

/// The schema this program writes: the number of migrations.
[[nodiscard]] int current_schema();

/// Whose a database is.
struct Identity {
    int application{}; ///< PRAGMA application_id
    int schema{};      ///< PRAGMA user_version
    bool blank{};      ///< nothing was ever written to it
};

[[nodiscard]] Identity identity(SQLite::Database& database);

/// Runs the migrations that are missing.
void bring_up_to_date(SQLite::Database& database, int schema);

} // namespace loa::store
