#include <catch2/catch.hpp>

#include "loa/text/message.hpp"

using loa::text::Language;
using loa::text::Message;
using loa::text::Sentence;

namespace {

constexpr Message too_long{"{1} dài hơn {2}.", "{1} is longer than {2}."};

} // namespace

TEST_CASE("A sentence puts its values into the places of either language")
{
    const Sentence sentence{too_long, {"25min", "15min"}};

    CHECK(sentence.in(Language::vi) == "25min dài hơn 15min.");
    CHECK(sentence.in(Language::en) == "25min is longer than 15min.");
}

TEST_CASE("A place without a value stays as it is written")
{
    CHECK(Sentence{too_long, {"25min"}}.in(Language::en) == "25min is longer than {2}.");
}

TEST_CASE("Braces inside a value are not taken for places")
{
    CHECK(Sentence{too_long, {"{2}", "x"}}.in(Language::en) == "{2} is longer than x.");
}
