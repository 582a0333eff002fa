#include <catch2/catch.hpp>

#include "report/gathered.hpp"

using loa::format::Row;
using loa::format::Table;
using loa::report::gathered;

namespace {

Table table_of(std::vector<Row> rows)
{
    return {{{.title = "place"}, {.title = "what"}, {.title = "why"}}, std::move(rows)};
}

} // namespace

TEST_CASE("Rows that differ only in the column become one row")
{
    const Table table = gathered(
        table_of(
            {{{"Nậm Xe", "a", "down"}}, {{"Nậm Xe", "b", "down"}}, {{"Mù Sang", "c", "down"}}}),
        1);

    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].cells == std::vector<std::string>{"Nậm Xe", "a\nb", "down"});
    CHECK(table.rows[1].cells == std::vector<std::string>{"Mù Sang", "c", "down"});
}

TEST_CASE("Rows with another reason, and headings, stay by themselves")
{
    const Table table = gathered(table_of({{{"Nậm Xe", "a", "down"}},
                                           {{"Nậm Xe", "b", "full"}},
                                           {{"Thứ Hai"}, true},
                                           {{"Thứ Hai"}, true}}),
                                 1);

    CHECK(table.rows.size() == 4);
}

TEST_CASE("A row holds six at most, so that it fits on a page")
{
    const Table table = gathered(table_of(std::vector<Row>(14, {{"Nậm Xe", "a", "down"}})), 1);

    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[2].cells[1] == "a\na");
}

TEST_CASE("Rows of a place that alternates with another are gathered all the same")
{
    const Table table = gathered(table_of({{{"Nậm Xe", "a", "down"}},
                                           {{"Ma Lù Thàng", "b", "down"}},
                                           {{"Nậm Xe", "c", "full"}},
                                           {{"Nậm Xe", "d", "down"}},
                                           {{"Ma Lù Thàng", "e", "down"}}}),
                                 1);

    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[0].cells[1] == "a\nd");
    CHECK(table.rows[1].cells == std::vector<std::string>{"Nậm Xe", "c", "full"});
    CHECK(table.rows[2].cells[1] == "b\ne");
}
