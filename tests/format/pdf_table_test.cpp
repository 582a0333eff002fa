#include <sstream>

#include <catch2/catch.hpp>

#include "format/sample_document.hpp"
#include "loa/error.hpp"
#include "loa/format/pdf.hpp"
#include "support/pdf_pages.hpp"

using namespace loa::format;
using loa::testing::has;

namespace {

std::optional<std::vector<std::string>> pages_of(const TableBlock& table)
{
    Document document = sample_document(0);
    document.sections.front().blocks = {table};
    std::ostringstream out;
    write_pdf(out, document);
    return loa::testing::pdf_pages(out.str());
}

} // namespace

TEST_CASE("A table of 120 rows has its column titles on every page and every row once")
{
    const auto pages = pages_of(sample_table(120, 12));
    if (!pages) {
        WARN("pdftotext is not installed");
        return;
    }

    CHECK(pages->size() == 4);
    std::string all;
    for (const std::string& page : *pages) {
        CHECK(has(page, "Tên chương trình"));
        all += page;
    }
    for (int i = 1; i <= 120; ++i) {
        const std::string title = "Mục " + std::to_string(i) + ":";
        INFO(title);
        const auto at = all.find(title);
        REQUIRE(at != std::string::npos);
        CHECK(all.find(title, at + 1) == std::string::npos);
    }
}

TEST_CASE("A row is never split between two pages")
{
    for (int rows = 30; rows != 45; ++rows) {
        TableBlock table = sample_table(rows, 100);
        table.table.rows.push_back({{"17:00", "đầu dòng\ngiữa\ncuối dòng", "1", "2"}, false});
        const auto pages = pages_of(table);
        if (!pages) {
            return;
        }
        INFO(rows << " rows before it");
        CHECK(has(pages->back(), "đầu dòng"));
        CHECK(has(pages->back(), "giữa"));
        CHECK(has(pages->back(), "cuối dòng"));
    }
}

TEST_CASE("A heading stands on the page of its table, however little room is left")
{
    for (double millimetres = 180; millimetres < 240; millimetres += 0.5) {
        Document document = sample_document(0);
        document.sections.front().blocks = {
            Paragraph{.text = "mở đầu"},
            Spacer{millimetres},
            Paragraph{.text = "II. Đề mục", .bold = true, .with_next = true},
            sample_table(40, 1)};
        std::ostringstream out;
        write_pdf(out, document);
        const auto pages = loa::testing::pdf_pages(out.str());
        if (!pages) {
            return;
        }
        INFO(millimetres << " mm");
        const std::string& page = has(pages->at(0), "II. Đề mục") ? pages->at(0) : pages->at(1);
        CHECK(has(page, "Mục 1"));
    }
}

TEST_CASE("A heading is never the last row of a page")
{
    const auto pages = pages_of(sample_table(200, 3));
    if (!pages) {
        return;
    }

    for (const std::string& page : *pages) {
        const std::string text = page.substr(0, page.find_last_not_of(" \n") + 1);
        const std::string last = text.substr(text.rfind('\n') + 1);
        CHECK_FALSE(has(last, "Buổi thứ"));
    }
}

TEST_CASE("Rows that go on over the page stand under their heading again")
{
    const auto pages = pages_of(sample_table(100, 100));
    if (!pages) {
        return;
    }

    REQUIRE(pages->size() > 1);
    CHECK_FALSE(has(pages->at(0), "Buổi thứ 1 (tiếp theo)"));
    CHECK(has(pages->at(1), "Buổi thứ 1 (tiếp theo)"));
}

TEST_CASE("A table without rows is its column titles")
{
    const auto pages = pages_of(sample_table(0, 1));
    if (!pages) {
        return;
    }

    REQUIRE(pages->size() == 1);
    CHECK(has(pages->front(), "Ngôn ngữ"));
}

TEST_CASE("A row that fits on no page is refused by its first word")
{
    TableBlock table = sample_table(3, 10);
    std::string words;
    for (int i = 0; i != 3000; ++i) {
        words += "chữ ";
    }
    table.table.rows.push_back({{"18:45", words, "1 phút", "tiếng Dao"}, false});

    CHECK_THROWS_AS(pages_of(table), loa::InvalidInput);
    CHECK_THROWS_WITH(pages_of(table), Catch::Contains("18:45"));
}

TEST_CASE("A row of totals is never alone on the last page")
{
    for (int rows = 30; rows != 50; ++rows) {
        TableBlock table = sample_table(rows, 100);
        table.table.rows.push_back({{"", "Cộng", "99 phút", ""}, true});
        const auto pages = pages_of(table);
        if (!pages) {
            return;
        }
        INFO(rows << " rows before it");
        CHECK(has(pages->back(), "Cộng"));
        CHECK(has(pages->back(), "Mục " + std::to_string(rows)));
    }
}

TEST_CASE("A table that keeps together is on one page with the line after it")
{
    for (double millimetres = 100; millimetres < 240; millimetres += 5) {
        TableBlock table = sample_table(5, 10);
        table.keep_together = true;
        Document document = sample_document(0);
        document.sections.front().blocks = {Spacer{0},
                                            Paragraph{.text = "mở đầu"},
                                            Spacer{millimetres},
                                            table,
                                            Paragraph{.text = "Ký xác nhận"}};
        std::ostringstream out;
        write_pdf(out, document);
        const auto pages = loa::testing::pdf_pages(out.str());
        if (!pages) {
            return;
        }
        INFO(millimetres << " mm");
        CHECK(has(pages->back(), "Mục 1:"));
        CHECK(has(pages->back(), "Mục 5:"));
        CHECK(has(pages->back(), "Ký xác nhận"));
    }
}

TEST_CASE("A table that keeps together and is higher than a page is split all the same")
{
    TableBlock table = sample_table(120, 12);
    table.keep_together = true;

    const auto pages = pages_of(table);

    CHECK((!pages || pages->size() == 4));
}

TEST_CASE("No column is narrower than the longest word of its title")
{
    TableBlock table = sample_table(3, 10);
    table.table.columns[2] = {"Understandability", CellAlign::right, 0.2};

    const auto pages = pages_of(table);

    CHECK((!pages || has(pages->front(), "Understandability")));
}
