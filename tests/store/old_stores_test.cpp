#include <algorithm>
#include <map>
#include <set>

#include <catch2/catch.hpp>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include "loa/store/store.hpp"
#include "loa/time/period.hpp"
#include "store/schema.hpp"
#include "support/folder.hpp"
#include "support/golden.hpp"

namespace fs = std::filesystem;
using loa::store::Access;
using loa::store::Store;
using loa::testing::bytes_of;
using loa::testing::Folder;
using loa::testing::golden_path;
using loa::time::Day;

namespace {

using Rows = std::multiset<std::vector<std::string>>;
using Columns = std::map<std::string, std::vector<std::string>>; // of each table

// The stores of older versions, as text: tests/golden/store-<schema>.sql.
std::vector<fs::path> old_stores()
{
    std::vector<fs::path> found;
    for (const auto& entry : fs::directory_iterator{golden_path(".")}) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with("store-") && name.ends_with(".sql")) {
            found.push_back(entry.path());
        }
    }
    std::ranges::sort(found);
    return found;
}

SQLite::Database opened(const fs::path& file)
{
    return {file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
}

int schema_of(const fs::path& file)
{
    return opened(file).execAndGet("PRAGMA user_version").getInt();
}

Columns columns_in(const fs::path& file)
{
    SQLite::Database database = opened(file);
    SQLite::Statement select{database,
                             "SELECT t.name, c.name FROM sqlite_schema AS t,"
                             " pragma_table_info(t.name) AS c WHERE t.type = 'table'"};
    Columns columns;
    while (select.executeStep()) {
        columns[select.getColumn(0).getString()].push_back(select.getColumn(1).getString());
    }
    return columns;
}

Rows rows_in(const fs::path& file,
             const std::string& table,
             const std::vector<std::string>& columns)
{
    std::string list;
    for (const std::string& column : columns) {
        list += (list.empty() ? "quote(" : ", quote(") + column + ')';
    }
    SQLite::Database database = opened(file);
    SQLite::Statement select{database, "SELECT " + list + " FROM " + table};
    Rows rows;
    while (select.executeStep()) {
        std::vector<std::string> cells;
        for (int i = 0; i != select.getColumnCount(); ++i) {
            cells.push_back(select.getColumn(i).getString());
        }
        rows.insert(std::move(cells));
    }
    return rows;
}

// Keeps in `to` what is read from `from`: a value that is not read is not kept either.
void keep_all(const Store& from, Store& to)
{
    const Day first{date::year{2000} / 1 / 1};
    const Day last{date::year{2100} / 1 / 1};
    for (const auto& plan : from.newest({first, last})) {
        to.keep(plan);
    }
    for (const auto& plan : from.newest_months(date::year{2000} / 1, date::year{2100} / 1)) {
        to.keep(plan);
    }
    for (auto month = date::year{2020} / 1; month != date::year{2030} / 1;
         month += date::months{1}) {
        if (const auto tours = from.latest_tours(loa::time::calendar_month(month))) {
            to.keep(*tours);
        }
    }
}

} // namespace

TEST_CASE("There is a store of every older version that a loa wrote")
{
    const auto stores = old_stores();
    for (int schema = 3; schema < loa::store::current_schema(); ++schema) {
        INFO("tests/golden/store-" << schema << ".sql is missing");
        CHECK(std::ranges::count(stores,
                                 "store-" + std::to_string(schema) + ".sql",
                                 [](auto& file) { return file.filename().string(); }) == 1);
    }
}

TEST_CASE("A store of any older version opens, and every value it held is read back")
{
    for (const fs::path& sql : old_stores()) {
        INFO(sql.filename());
        const Folder folder;
        const fs::path old = folder / "loa.db";
        opened(old).exec(bytes_of(sql));
        REQUIRE(sql.filename() == "store-" + std::to_string(schema_of(old)) + ".sql");
        const Columns columns = columns_in(old);
        std::map<std::string, Rows> held;
        for (const auto& [table, names] : columns) {
            held[table] = rows_in(old, table, names);
        }

        Store newest{folder / "newest.db", Access::write};
        keep_all(Store{old, Access::write}, newest);

        CHECK(schema_of(old) == loa::store::current_schema());
        for (const auto& [table, names] : columns) {
            INFO(table);
            CHECK(rows_in(folder / "newest.db", table, names) == held[table]);
        }
    }
}
