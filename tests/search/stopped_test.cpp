#include "loa/search/stopped.hpp"

#include <catch2/catch.hpp>

namespace loa::search {
namespace {

TEST_CASE("a search that nobody can stop is never told to")
{
    CHECK_FALSE(told({}));
}

TEST_CASE("a search is told to stop once the answer is yes")
{
    int asked = 0;
    const Stopped at_the_third = [&asked] { return ++asked == 3; };

    CHECK_FALSE(told(at_the_third));
    CHECK_FALSE(told(at_the_third));
    CHECK(told(at_the_third));
}

} // namespace
} // namespace loa::search
