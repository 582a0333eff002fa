#include "config/csv.hpp"

#include <catch2/catch.hpp>

using loa::config::Mistakes;
using loa::config::read_csv;
using loa::config::Sheet;
using loa::config::Value;

namespace {

constexpr loa::config::schema::Group columns{"x.csv", "", {"id", "note"}};

Sheet read(const std::string& text, Mistakes& mistakes)
{
    return read_csv(text, "x.csv", columns, {"id"}, mistakes);
}

std::string shown(const Sheet& sheet)
{
    std::string all;
    for (const Value& row : sheet.rows) {
        all += std::to_string(row.line) + ':';
        for (const auto& field : row.fields) {
            all += field.name + "=<" + field.value.written + ">";
        }
        all += ' ';
    }
    return all;
}

std::string lines(const Mistakes& mistakes)
{
    std::string all;
    for (const loa::Mistake& mistake : mistakes.mistakes()) {
        all += shown(mistake, loa::text::Language::en) + '\n';
    }
    return all;
}

} // namespace

TEST_CASE("Rows know the line they begin on, whatever stands in between")
{
    Mistakes mistakes;

    const Sheet sheet =
        read("# head\nid,note\n\na,\"two\nlines\"\n# no comment here,x\n\n b , c \n", mistakes);

    CHECK(shown(sheet) == "4:id=<a>note=<two\nlines> 6:id=<# no comment here>note=<x> "
                          "8:id=<b>note=<c> ");
    CHECK(sheet.complete);
    CHECK(lines(mistakes).empty());
}

TEST_CASE("A row that ends early has empty cells, one that is too long is a mistake")
{
    Mistakes mistakes;

    const Sheet sheet = read("id,note,\na\nb,c,d\ne,f,,\n", mistakes);

    CHECK(shown(sheet) == "2:id=<a>note=<> 3:id=<b>note=<c> 4:id=<e>note=<f> ");
    CHECK(lines(mistakes) == "x.csv:3: \"d\" stands in cell 3, but the header row has 2 columns. A "
                             "cell with a comma in it needs quotation marks.\n");
}

TEST_CASE("A file without rows says which columns there are")
{
    const auto text = GENERATE(as<std::string>{}, "", "\n\n", "# only a comment\n", ",,\n");
    Mistakes mistakes;

    CHECK(!read(text, mistakes).complete);

    CHECK(lines(mistakes) ==
          "x.csv: the file has no rows. The first must name the columns: id, note.\n");
}

TEST_CASE("A header alone is a file without items, which is no mistake")
{
    Mistakes mistakes;

    CHECK(read("id,note\n", mistakes).complete);

    CHECK(mistakes.count() == 0);
}

TEST_CASE("Data where the header should be is one mistake, with the columns there are")
{
    Mistakes mistakes;

    const Sheet sheet = read("a1,first\na2,second\n", mistakes);

    CHECK(!sheet.complete);
    CHECK(lines(mistakes) == "x.csv:1: the first row does not name the columns. Add a header row "
                             "above it: id, note.\n");
}

TEST_CASE("A quotation mark out of place is told at the line its row begins on")
{
    Mistakes mistakes;

    const Sheet sheet = read("id,note\na,x\nb,\"opened\nc,\"y\n", mistakes);

    CHECK(!sheet.complete);
    CHECK(lines(mistakes).starts_with("x.csv:3: a quotation mark is out of place"));
}

TEST_CASE("Rows before a broken quotation mark are still read")
{
    Mistakes mistakes;

    const Sheet sheet = read("id,note\na,x\nb,\"never closed\nc,y\n", mistakes);

    CHECK(!sheet.complete);
    CHECK(sheet.rows.size() >= 1);
    CHECK(lines(mistakes) == "x.csv:3: this row opens a quotation mark and never closes it. Add \" "
                             "at the end of the cell.\n");
}

TEST_CASE("A file with far more rows than anybody writes is one mistake")
{
    std::string text = "id,note\n";
    for (int row = 0; row != 60'000; ++row) {
        text += "a,b\n";
    }
    Mistakes mistakes;

    const Sheet sheet = read(text, mistakes);

    CHECK(sheet.rows.empty());
    CHECK_FALSE(sheet.complete);
    CHECK(mistakes.count() == 1);
    CHECK(lines(mistakes).find("more than 50,000 rows") != std::string::npos);
}
