#include <catch2/catch.hpp>

#include <sstream>

#include "printed_table.hpp"

using loa::format::CellAlign;
using loa::format::Table;

namespace {

std::string printed(const Table& table, std::size_t columns)
{
    std::ostringstream out;
    loa::cli::print(out, table, columns);
    return '\n' + out.str();
}

Table communes()
{
    return {.columns = {{.title = "Xã"}, {.title = "Lượt", .align = CellAlign::right}},
            .rows = {{.cells = {"Sì Lở Lầu", "12"}}, {.cells = {"Dào San", "7"}}}};
}

} // namespace

TEST_CASE("Vietnamese cells are aligned by the columns they take on the terminal")
{
    CHECK(printed(communes(), 80) == R"(
Xã         Lượt
─────────  ────
Sì Lở Lầu    12
Dào San       7
)");
}

TEST_CASE("A row with one cell is a heading across the table")
{
    Table table = communes();
    table.rows.insert(table.rows.begin() + 1, {.cells = {"Huyện Phong Thổ, xã biên giới"}});

    CHECK(printed(table, 80) == R"(
Xã         Lượt
─────────  ────
Sì Lở Lầu    12

Huyện Phong Thổ, xã biên giới
Dào San       7
)");
}

TEST_CASE("What is too wide is broken at spaces, the widest column first")
{
    Table table = communes();
    table.rows = {{.cells = {"Đài truyền thanh xã Sì Lở Lầu", "12"}}};

    CHECK(printed(table, 24) == R"(
Xã                  Lượt
──────────────────  ────
Đài truyền thanh      12
xã Sì Lở Lầu
)");
}

TEST_CASE("A word longer than its column is not broken")
{
    Table table = communes();
    table.rows = {{.cells = {"gn-a-01-dao-san-mu-sang", "12"}}};

    CHECK(printed(table, 16).find("gn-a-01-dao-san-mu-sang") != std::string::npos);
}
