#include "loa/search/slack.hpp"

#include <cmath>
#include <cstdint>

#include <catch2/catch.hpp>

namespace loa::search {
namespace {

constexpr std::uint64_t entries = 2048; // of the table

TEST_CASE("slack is exponential with mean 1")
{
    const Slack slack;
    double sum = 0;
    int over_one = 0;
    int over_three = 0;
    for (std::uint64_t i = 0; i != entries; ++i) {
        sum += slack.of(i);
        over_one += slack.of(i) > 1 ? 1 : 0;
        over_three += slack.of(i) > 3 ? 1 : 0;
    }
    const auto all = static_cast<double>(entries);
    CHECK(sum / all == Approx(1).epsilon(0.001));
    CHECK(over_one / all == Approx(std::exp(-1.0)).epsilon(0.002));
    CHECK(over_three / all == Approx(std::exp(-3.0)).epsilon(0.01));
}

TEST_CASE("slack is never negative and of 2⁻²⁰, so that no machine's logarithm shows")
{
    const Slack slack;
    bool all = true;
    for (std::uint64_t i = 0; i != entries; ++i) {
        const double steps = slack.of(i) * 0x1.0p20;
        all = all && slack.of(i) >= 0 && std::floor(steps) == steps;
    }
    CHECK(all);
}

TEST_CASE("only the lowest bits choose a slack")
{
    const Slack slack;
    CHECK(slack.of(entries + 7) == slack.of(7));
    CHECK(slack.of(7) != slack.of(8));
}

TEST_CASE("the same seed draws the same slacks, with mean 1")
{
    const Slack slack;
    Random random{11};
    Random again{11};
    double sum = 0;
    bool same = true;
    for (int draw = 0; draw != 20'000; ++draw) {
        const double drawn = slack.draw(random);
        same = same && drawn == slack.draw(again);
        sum += drawn;
    }
    CHECK(same);
    CHECK(sum / 20'000 == Approx(1).epsilon(0.03));
}

} // namespace
} // namespace loa::search
