#include "loa/search/random.hpp"

#include <algorithm>
#include <array>

#include <catch2/catch.hpp>

namespace loa::search {
namespace {

TEST_CASE("the same seed gives the same numbers on every machine")
{
    Random random{42};
    CHECK(random.next() == 0xD076'4D4F'4476'689FU);
    CHECK(Random{1}.next() != Random{2}.next());
}

TEST_CASE("bounded integers reach every value about equally often")
{
    Random random{3};
    std::array<int, 7> hits{};
    for (int draw = 0; draw != 70'000; ++draw) {
        ++hits.at(random.below(7));
    }
    const auto [least, most] = std::minmax_element(hits.begin(), hits.end());
    CHECK(*least > 9'600);
    CHECK(*most < 10'400);
    CHECK(random.below(1) == 0);
}

TEST_CASE("unit numbers stay within [0, 1)")
{
    Random random{5};
    double sum = 0;
    for (int draw = 0; draw != 10'000; ++draw) {
        const double u = random.unit();
        REQUIRE(u >= 0.0);
        REQUIRE(u < 1.0);
        sum += u;
    }
    CHECK(sum / 10'000 == Approx(0.5).margin(0.02));
}

} // namespace
} // namespace loa::search
