#include <cstddef>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>
#include <csv.h>
#include <rapidcheck/catch.h>

#include "loa/format/csv.hpp"

using loa::format::CsvRow;

namespace {

const std::string mark = "\xEF\xBB\xBF";

std::string written(const std::vector<CsvRow>& rows)
{
    std::ostringstream out;
    loa::format::write_csv(out, rows);
    return out.str();
}

struct Read {
    std::vector<CsvRow> rows;
    CsvRow row;
};

// What libcsv, told to be strict, makes of it.
std::vector<CsvRow> read(const std::string& bytes)
{
    Read read;
    csv_parser parser{};
    csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI);
    const auto cell = [](void* text, std::size_t size, void* to) {
        static_cast<Read*>(to)->row.emplace_back(static_cast<const char*>(text), size);
    };
    const auto row = [](int, void* to) {
        auto& all = *static_cast<Read*>(to);
        all.rows.push_back(std::exchange(all.row, {}));
    };
    const auto body = bytes.substr(mark.size());
    CHECK(csv_parse(&parser, body.data(), body.size(), cell, row, &read) == body.size());
    CHECK(csv_fini(&parser, cell, row, &read) == 0);
    csv_free(&parser);
    return read.rows;
}

} // namespace

TEST_CASE(
    "CSV begins with the mark of UTF-8, lines end in CR LF, cells are quoted when they must be")
{
    CHECK(written({{"tên", "a,b"}, {"say \"x\"", "one\ntwo"}}) ==
          mark + "tên,\"a,b\"\r\n\"say \"\"x\"\"\",\"one\ntwo\"\r\n");
    CHECK(written({}) == mark);
    CHECK(written({{"a;b", " c"}}) == mark + "\"a;b\",\" c\"\r\n");
}

TEST_CASE("A cell that a spreadsheet would run is made text")
{
    CHECK(written({{"=1+1"}}) == mark + "'=1+1\r\n");
    CHECK(written({{"=HYPERLINK(\"x\",\"y\")"}}) ==
          mark + "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"\r\n");
    CHECK(written({{"+84 213"}, {"-tin"}, {"@x"}}) == mark + "'+84 213\r\n'-tin\r\n'@x\r\n");
    CHECK(written({{"\tx"}}) == mark + "\"'\tx\"\r\n");
}

TEST_CASE("Plain numbers stay numbers, also below zero")
{
    CHECK(written({{"-12.5", "+3", "05:30", "2022-11-21"}}) ==
          mark + "-12.5,+3,05:30,2022-11-21\r\n");
    CHECK(written({{"-"}}) == mark + "'-\r\n");
}

TEST_CASE("A table is written under its column titles, its headings in the first column")
{
    const loa::format::Table table{{{"Giờ"}, {"Tên"}},
                                   {{{"Thứ Hai, 21/11"}, true}, {{"05:30", "Bản tin"}, false}}};
    std::ostringstream out;
    loa::format::write_csv(out, table);

    CHECK(out.str() == mark + "Giờ,Tên\r\n\"Thứ Hai, 21/11\",\r\n05:30,Bản tin\r\n");
}

TEST_CASE("A strict reader gets back the cells that were written")
{
    rc::prop("for any cells that are no formulas", [] {
        const auto cell =
            rc::gen::map(rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
                             "a", "Đ", ",", ";", "\"", "\n", "\r\n", " ", "=")),
                         [](const std::vector<std::string>& parts) {
                             std::string text = "x";
                             for (const auto& part : parts) {
                                 text += part;
                             }
                             return text;
                         });
        const auto rows = *rc::gen::container<std::vector<CsvRow>>(
            rc::gen::nonEmpty(rc::gen::container<CsvRow>(cell)));
        RC_ASSERT(read(written(rows)) == rows);
    });
}
