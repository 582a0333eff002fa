#include <algorithm>

#include <catch2/catch.hpp>

#include "loa/report/log_book.hpp"
#include "report/sample_centre.hpp"

using namespace loa;

namespace {

const format::TableBlock& table_of(const format::Section& section)
{
    const auto block = std::ranges::find_if(section.blocks, [](const format::Block& b) {
        return std::holds_alternative<format::TableBlock>(b);
    });
    REQUIRE(block != section.blocks.end());
    return std::get<format::TableBlock>(*block);
}

} // namespace

TEST_CASE("A log book has a row for each session of the week, with only date and session filled in")
{
    const auto book = report::log_books(report::sample_centre(), {2022, 47}, {});

    REQUIRE(book.sections.size() == 2); // the third station is down all week
    const format::TableBlock& table = table_of(book.sections.front());
    REQUIRE(table.table.rows.size() == 12);
    CHECK(table.table.rows[0].cells[0] == "Thứ Hai\n21/11/2022");
    CHECK(table.table.rows[0].cells[1] == "Buổi sáng\n5h30 – 6h33");
    CHECK(table.table.rows[11].cells[0] == "Chủ nhật\n27/11/2022");
    for (const format::Row& row : table.table.rows) {
        CHECK(std::all_of(
            row.cells.begin() + 2, row.cells.end(), [](const auto& cell) { return cell.empty(); }));
    }
}

TEST_CASE("Rows of a log book leave room for two lines of handwriting")
{
    const auto book = report::log_books(report::sample_centre(), {2022, 47}, {});

    CHECK(table_of(book.sections.front()).row_height >= 14);
}

TEST_CASE("A log book numbers the clusters and says which are broken")
{
    const auto book = report::log_books(report::sample_centre(), {2022, 47}, {});

    const auto& line = std::get<format::Paragraph>(book.sections.front().blocks[1]);
    CHECK(line.text == "Cụm loa: (1) Trung tâm xã; (2) Bản Sểnh Sảng (hỏng).");
}

TEST_CASE("A log book has no rows for days on which the station is down")
{
    model::Model model = report::sample_centre();
    const time::Day monday{date::local_days{date::year{2022} / 11 / 21}};
    model.changes.down.push_back({{"ds"}, {}, {monday, monday + date::days{1}}, ""});

    const auto book = report::log_books(model, {2022, 47}, {});

    CHECK(table_of(book.sections.front()).table.rows.size() == 10);
}

TEST_CASE("A cluster that is down all week is broken in the log book")
{
    model::Model model = report::sample_centre();
    model.stations[1].clusters.push_back({{"ds-3"}, "Bản Mới", {}, 100, true, ""});
    model.changes.down.push_back({{"ds"}, {"ds-3"}, time::span({2022, 47}), ""});

    const auto book = report::log_books(model, {2022, 47}, {});

    const auto& line = std::get<format::Paragraph>(book.sections.front().blocks[1]);
    CHECK(line.text == "Cụm loa: (1) Trung tâm xã; (2) Bản Sểnh Sảng (hỏng); (3) Bản Mới (hỏng).");
}
