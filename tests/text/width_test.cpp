#include <string>
#include <vector>

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include "loa/text/width.hpp"

using namespace loa::text;

TEST_CASE("A Vietnamese letter takes one column, in one piece or in several")
{
    CHECK(width("Đồng") == 4);
    CHECK(width("\xC4\x90o\xCC\x82\xCC\x80ng") == 4);
    CHECK(width("") == 0);
    CHECK(width("a–b…") == 4);
}

TEST_CASE("East Asian wide letters take two columns, marks and controls none")
{
    CHECK(width("越南") == 4);
    CHECK(width("\xCC\x80") == 0);
    CHECK(width("a\tb") == 2);
    CHECK(width("\xE2\x80\x8B") == 0); // zero width space
}

TEST_CASE("Text is cut only when it is too wide, and then says so")
{
    CHECK(cut("Đồng Văn", 8) == "Đồng Văn");
    CHECK(cut("Đồng Văn", 7) == "Đồng V…");
    CHECK(cut("Đồng Văn", 1) == "…");
    CHECK(cut("Đồng Văn", 0).empty());
    CHECK(cut("", 0).empty());
}

TEST_CASE("Cutting never parts a letter from its marks nor exceeds the columns")
{
    CHECK(cut("\xC4\x90o\xCC\x82\xCC\x80ng", 3) == "\xC4\x90o\xCC\x82\xCC\x80…");
    CHECK(cut("越南越南", 4) == "越…");
}

TEST_CASE("Padding counts columns, not bytes, and leaves wider text as it is")
{
    CHECK(padded("Đồng", 6) == "Đồng  ");
    CHECK(padded("Đồng", 6, Align::right) == "  Đồng");
    CHECK(padded("Đồng", 3) == "Đồng");
}

TEST_CASE("Cut text is never wider than asked, and padded text never narrower")
{
    rc::prop("for words of Vietnamese and wide letters", [] {
        const auto letters = *rc::gen::container<std::vector<std::string>>(
            rc::gen::element<std::string>("a", "Đ", "ồ", "o\xCC\x82\xCC\x80", "越", " "));
        const auto columns = static_cast<std::size_t>(*rc::gen::inRange(0, 20));
        std::string text;
        for (const std::string& letter : letters) {
            text += letter;
        }
        RC_ASSERT(width(cut(text, columns)) <= columns);
        RC_ASSERT(width(padded(text, columns)) >= columns);
        RC_ASSERT((cut(text, columns) == text) == (width(text) <= columns));
    });
}
