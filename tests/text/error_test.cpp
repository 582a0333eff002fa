#include "loa/error.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

using namespace loa;
using text::Language;

namespace {

constexpr text::Message too_long{"\"{1}\" quá dài.", "\"{1}\" is too long."};

Mistake mistake(Origin origin)
{
    return {std::move(origin), text::Sentence{too_long, {"12h"}}};
}

} // namespace

TEST_CASE("A place is told by file, line and column, as far as they are known")
{
    CHECK(shown(Origin{"centre.toml"}, Language::en) == "centre.toml");
    CHECK(shown(Origin{"centre.toml", 22}, Language::en) == "centre.toml:22");
    CHECK(shown(Origin{"centre.toml", 22, 12}, Language::vi) == "centre.toml:22:12");
    CHECK(shown(Origin{}, Language::vi).empty());
}

TEST_CASE("A cell is told by the heading of its column, in the reader's language")
{
    const Origin cell{"bulletins.csv", 14, 0, "length"};

    CHECK(shown(cell, Language::vi) == "bulletins.csv:14, cột \"length\"");
    CHECK(shown(cell, Language::en) == "bulletins.csv:14, column \"length\"");
}

TEST_CASE("A mistake is its place and its sentence, or the sentence alone")
{
    CHECK(shown(mistake({"centre.toml", 3}), Language::vi) == "centre.toml:3: \"12h\" quá dài.");
    CHECK(shown(mistake({"centre.toml", 3}), Language::en) ==
          "centre.toml:3: \"12h\" is too long.");
    CHECK(shown(mistake({}), Language::en) == "\"12h\" is too long.");
}

TEST_CASE("An error keeps its mistakes as data, and tells them in English to logs")
{
    const std::vector<Mistake> mistakes{mistake({"a.csv", 1}), mistake({"b.csv", 2})};
    const InvalidInput error{mistakes};

    CHECK(error.mistakes() == mistakes);
    CHECK(error.what() ==
          std::string{"a.csv:1: \"12h\" is too long.\nb.csv:2: \"12h\" is too long."});
}

TEST_CASE("A log is no place for ten thousand mistakes")
{
    const InvalidInput error{std::vector<Mistake>(10'000, mistake({"a.csv", 1}))};
    const std::string log = error.what();

    CHECK(error.mistakes().size() == 10'000);
    CHECK(std::ranges::count(log, '\n') < 1'000);
    CHECK(log.starts_with("a.csv:1: "));
}

TEST_CASE("What was typed, what a file holds and what a store does are told apart as errors")
{
    CHECK_THROWS_AS(throw UsageError({mistake({})}), Error);
    CHECK_THROWS_AS(throw InvalidInput({mistake({})}), Error);
    CHECK_THROWS_AS(throw StoreError({mistake({})}), Error);
}
