#include <stdexcept>
#include <string>

#include <catch2/catch.hpp>

#include "loa/text/normal.hpp"

using namespace loa::text;

TEST_CASE("Letters that come in pieces are put together, whole ones stay")
{
    // "Đồng" as macOS writes it: o, circumflex, grave.
    CHECK(nfc("\xC4\x90o\xCC\x82\xCC\x80ng") == "Đồng");
    CHECK(nfc("Đồng") == "Đồng");
    CHECK(nfc("tie\xCC\x82\xCC\x81ng Mo\xCC\x82ng") == "tiếng Mông");
    CHECK(nfc("").empty());
}

TEST_CASE("Marks in either order make the same letter")
{
    const std::string dot_first = "e\xCC\xA3\xCC\x82";        // dot below, circumflex
    const std::string circumflex_first = "e\xCC\x82\xCC\xA3"; // circumflex, dot below
    CHECK(nfc(dot_first) == "ệ");
    CHECK(nfc(circumflex_first) == "ệ");
}

TEST_CASE("The first byte that is not UTF-8 is told by its offset")
{
    CHECK(first_not_utf8("Đồng") == std::nullopt);
    CHECK(first_not_utf8("") == std::nullopt);
    CHECK(first_not_utf8("\xF0\x9F\x93\xA2 loa") == std::nullopt);
    CHECK(first_not_utf8("ab\xFF") == 2U);
    CHECK(first_not_utf8("\x80") == 0U);
    CHECK(first_not_utf8("Đ\xE1\xBB") == 2U);        // cut off in the middle of a letter
    CHECK(first_not_utf8("\xC0\xAF") == 0U);         // longer than it has to be
    CHECK(first_not_utf8("x\xED\xA0\x80") == 1U);    // half of a surrogate pair
    CHECK(first_not_utf8("\xF4\x90\x80\x80") == 0U); // beyond U+10FFFF
    CHECK(first_not_utf8("\xE0\x9F\xBF") == 0U);     // longer than it has to be
    CHECK(first_not_utf8("\xF0\x90\x80z") == 0U);
    CHECK(first_not_utf8("xa\x0A\xCC\x80") == std::nullopt);
}

TEST_CASE("What is not UTF-8 cannot be normalised")
{
    CHECK_THROWS_AS(nfc("B\xE1n"), std::invalid_argument);
}

TEST_CASE("Folding leaves plain lower-case letters, đ as d and one space between words")
{
    CHECK(folded("Xã  Đồng Văn") == "xa dong van");
    CHECK(folded("SÌ LỞ LẦU") == "si lo lau");
    CHECK(folded("Pa Vệ Sủ") == folded("Pa Vệ Sử"));
    CHECK(folded("Hoà") == folded("Hòa"));
    CHECK(folded("  ưu\ttiên\n") == "uu tien");
    CHECK(folded("đ") == "d");
    CHECK(folded("to\xCC\x82\xCC\x81i") == "toi");
    CHECK(folded("").empty());
}
