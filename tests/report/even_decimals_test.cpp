#include <catch2/catch.hpp>

#include "report/even_decimals.hpp"

using loa::format::CellAlign;
using loa::format::Table;
using Cells = std::vector<std::string>;

TEST_CASE("Figures of a column have a tenth when one of them has")
{
    Table table{{{"what", CellAlign::left, 1},
                 {"minutes", CellAlign::right, 1},
                 {"share", CellAlign::right, 1},
                 {"people", CellAlign::right, 1}},
                {{{"12", "1.204", "100%", "1.743"}},
                 {{"12,5", "8,5", "87,7%", "12"}},
                 {{"", "–", "", "0"}}}};

    loa::report::even_decimals(table, loa::text::Language::vi);

    CHECK(table.rows[0].cells == Cells{"12", "1.204,0", "100,0%", "1.743"});
    CHECK(table.rows[1].cells == Cells{"12,5", "8,5", "87,7%", "12"});
    CHECK(table.rows[2].cells == Cells{"", "–", "", "0"});
}
