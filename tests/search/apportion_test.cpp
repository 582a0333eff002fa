#include "loa/search/apportion.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <catch2/catch.hpp>

#include "loa/search/random.hpp"

namespace loa::search {
namespace {

using Counts = std::vector<std::int32_t>;

Share free_share(std::int32_t weight)
{
    return {weight, 0, 1000};
}

TEST_CASE("shares are apportioned as Sainte-Laguë does")
{
    // The textbook example: votes 53, 24, 23 (thousands) and seven seats.
    const std::vector<Share> shares{free_share(53), free_share(24), free_share(23)};
    CHECK(apportion(shares, 7) == Counts{3, 2, 2});
}

TEST_CASE("exact proportions are met exactly")
{
    const std::vector<Share> shares{free_share(2000),
                                    free_share(400),
                                    free_share(200),
                                    free_share(200),
                                    free_share(600),
                                    free_share(200)};
    CHECK(apportion(shares, 360) == Counts{200, 40, 20, 20, 60, 20});
}

TEST_CASE("ties go to the smaller index")
{
    const std::vector<Share> shares{free_share(1), free_share(1), free_share(1)};
    CHECK(apportion(shares, 4) == Counts{2, 1, 1});
}

TEST_CASE("a total outside the bounds is moved to the nearer end")
{
    const std::vector<Share> shares{{1, 2, 3}, {5, 1, 4}};
    CHECK(apportion(shares, 0) == Counts{2, 1});
    CHECK(apportion(shares, 99) == Counts{3, 4});
}

TEST_CASE("the weightless share what the others cannot take")
{
    const std::vector<Share> shares{{0, 0, 9}, {7, 0, 2}, {0, 1, 9}};
    CHECK(apportion(shares, 2) == Counts{0, 1, 1});
    CHECK(apportion(shares, 6) == Counts{2, 2, 2});
}

TEST_CASE("nobody to share among gives nothing")
{
    CHECK(apportion({}, 5).empty());
}

TEST_CASE("no single transfer makes a bounded apportionment fairer")
{
    Random random{7};
    for (int round = 0; round != 300; ++round) {
        std::vector<Share> shares(1 + random.below(8));
        std::int64_t most = 0;
        for (Share& share : shares) {
            share.weight = static_cast<std::int32_t>(1 + random.below(1'000'000'000));
            share.at_least = static_cast<std::int32_t>(random.below(5));
            share.at_most = share.at_least + static_cast<std::int32_t>(random.below(9));
            most += share.at_most;
        }
        const auto total =
            static_cast<std::int64_t>(random.below(static_cast<std::uint32_t>(most) + 1));
        const Counts counts = apportion(shares, total);
        for (std::size_t i = 0; i != shares.size(); ++i) {
            REQUIRE(counts[i] >= shares[i].at_least);
            REQUIRE(counts[i] <= shares[i].at_most);
            for (std::size_t j = 0; j != shares.size(); ++j) {
                // Webster: a unit of i given last has a claim no smaller than the next of j.
                if (counts[i] > shares[i].at_least && counts[j] < shares[j].at_most) {
                    REQUIRE(std::int64_t{shares[i].weight} * (2 * counts[j] + 1) >=
                            std::int64_t{shares[j].weight} * (2 * counts[i] - 1));
                }
            }
        }
        const auto least = std::accumulate(
            shares.begin(), shares.end(), std::int64_t{0}, [](auto sum, const Share& s) {
                return sum + s.at_least;
            });
        REQUIRE(std::accumulate(counts.begin(), counts.end(), std::int64_t{0}) ==
                std::max(total, least));
    }
}

} // namespace
} // namespace loa::search
