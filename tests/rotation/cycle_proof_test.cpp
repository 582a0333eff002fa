#include <algorithm>
#include <cmath>

#include <catch2/catch.hpp>

#include "loa/rotation/cycle.hpp"
#include "loa/search/random.hpp"
#include "rotation/cycle_search.hpp"
#include "rotation/gap_excess.hpp"

namespace loa::rotation {
namespace {

using Counts = std::vector<std::int32_t>;

const search::Progress endless = search::by_steps(1'000'000'000);

std::vector<ItemIndex> in_order(const Counts& counts)
{
    std::vector<ItemIndex> slots;
    for (ItemIndex i = 0; i != counts.size(); ++i) {
        slots.insert(slots.end(), static_cast<std::size_t>(counts[i]), i);
    }
    return slots;
}

/// The least variability of all circles, by trying them all.
double least(const Counts& counts)
{
    std::vector<ItemIndex> slots = in_order(counts);
    double best = response_time_variability(counts, slots);
    while (std::next_permutation(slots.begin() + 1, slots.end())) {
        best = std::min(best, response_time_variability(counts, slots));
    }
    return best;
}

Counts random_counts(search::Random& random, std::int32_t size)
{
    Counts counts{static_cast<std::int32_t>(2 + random.below(3))};
    for (std::int32_t left = size - counts[0]; left > 0; left -= counts.back()) {
        const auto most = static_cast<std::uint32_t>(std::min(left, 4));
        counts.push_back(static_cast<std::int32_t>(1 + random.below(most)));
    }
    return counts;
}

std::int32_t excess(const Counts& counts, const std::vector<ItemIndex>& slots)
{
    const double over = response_time_variability(counts, slots) - cycle_bound(counts);
    return static_cast<std::int32_t>(std::lround(over));
}

TEST_CASE("gaps counted by themselves sum to the squares above the least")
{
    for (std::int32_t size = 4; size != 40; ++size) {
        const std::int32_t count = 3;
        const GapExcess gaps{count, size};
        for (std::int32_t a = 1; a != size - 1; ++a) {
            for (std::int32_t b = 1; a + b < size; ++b) {
                const std::int32_t c = size - a - b;
                const Counts counts{count, size - count};
                std::vector<ItemIndex> slots(static_cast<std::size_t>(size), 1);
                for (const std::int32_t place : {0, a, a + b}) {
                    slots[static_cast<std::size_t>(place)] = 0;
                }
                const double squares = a * a + b * b + c * c - size * size / 3.0;
                const std::int32_t longer = size % count;
                const double best = longer * (count - longer) / 3.0;
                REQUIRE(gaps.of(a) + gaps.of(b) + gaps.of(c) ==
                        Approx(squares - best).margin(1e-9));
                REQUIRE(gaps.rest(2, b + c) <= gaps.of(b) + gaps.of(c));
                REQUIRE(gaps.rest(3, size, a) <= gaps.of(a) + gaps.of(b) + gaps.of(c));
            }
        }
    }
}

TEST_CASE("a proof finds what trying every circle finds, whatever it started from")
{
    search::Random random{5};
    for (int round = 0; round != 60; ++round) {
        const Counts counts = random_counts(random, 9);
        const Sequence poor{in_order(counts),
                            response_time_variability(counts, in_order(counts)),
                            cycle_bound(counts),
                            false,
                            0};
        const Sequence proved = prove(counts, poor, endless);
        INFO("round " << round);
        REQUIRE(proved.proved);
        REQUIRE(std::is_permutation(proved.slots.begin(), proved.slots.end(), poor.slots.begin()));
        REQUIRE(response_time_variability(counts, proved.slots) == Approx(least(counts)));
        REQUIRE(proved.cost == Approx(least(counts)));
        REQUIRE(proved.bound == Approx(least(counts)));
    }
}

TEST_CASE("whichever items are fitted in last, the same limits are refuted")
{
    search::Random random{6};
    for (int round = 0; round != 100; ++round) {
        const Counts counts = random_counts(random, 20);
        const auto limit = static_cast<std::int32_t>(2 * random.below(8));
        CycleSearch all{counts, 1, endless};
        const Outcome outcome = all.run(limit, 1);
        INFO("round " << round << ", limit " << limit);
        for (const std::int32_t rare : {2, 3, 4}) {
            CycleSearch some{counts, rare, endless};
            REQUIRE(some.run(limit, 1) == outcome);
            if (outcome == Outcome::found) {
                REQUIRE(excess(counts, some.slots()) <= limit);
            }
        }
        if (outcome == Outcome::found) {
            REQUIRE(excess(counts, all.slots()) <= limit);
        }
    }
}

TEST_CASE("no annealed circle is more even than a proof allows")
{
    search::Random random{7};
    for (int round = 0; round != 20; ++round) {
        const Counts counts = random_counts(random, 24);
        const Sequence annealed = even_cycle(counts, {search::by_steps(50'000), 1});
        const Sequence proved = prove(counts, annealed, endless);
        INFO("round " << round);
        REQUIRE(proved.proved);
        REQUIRE(proved.bound <= annealed.cost + 1e-9);
    }
}

TEST_CASE("a proof goes on while it may, however many items come twice or three times")
{
    const Counts counts{1, 2, 2, 3, 4, 2, 3, 2, 2, 3, 2, 3, 2, 3};
    const Sequence known = even_cycle(counts, {search::by_steps(300'000), 1});
    const Sequence answer = prove(counts, known, endless);
    CHECK(answer.proved);
    CHECK(answer.bound == Approx(answer.cost));
}

TEST_CASE("a proof that starts from a poor circle finds better ones, and goes on from them")
{
    const Counts counts{1, 2, 2, 3, 4, 2, 3, 2, 2, 3, 2, 3, 2, 3};
    const std::vector<ItemIndex> slots = in_order(counts);
    const double cost = response_time_variability(counts, slots);
    const Sequence answer = prove(counts, {slots, cost, cycle_bound(counts), false, 0}, endless);
    CHECK(answer.proved);
    CHECK(answer.cost == Approx(8.3333).margin(1e-3));
}

TEST_CASE("listing the ways of rare items stops when the budget ends")
{
    const Counts counts{100, 50, 3, 3, 3, 1};
    CycleSearch search{counts, 3, search::by_steps(5'000)};
    CHECK(search.run(1'000, 1) == Outcome::given_up);
    CHECK(search.used() < 2);
}

TEST_CASE("a proof that runs out still leaves a bound, and the same one each time")
{
    const Counts counts{14, 8, 7, 7, 5, 4, 3};
    const Sequence known = even_cycle(counts, {search::by_steps(200'000), 1});

    const Sequence bounded = prove(counts, known, search::by_steps(300'000));

    CHECK(!bounded.proved);
    CHECK(bounded.bound > known.bound);
    CHECK(bounded.bound < known.cost);
    CHECK(bounded == prove(counts, known, search::by_steps(300'000)));
}

TEST_CASE("a circle of more than the published 55 slots is closed")
{
    const Counts counts{28, 27, 21, 1};
    const Sequence answer =
        prove(counts, even_cycle(counts, {search::by_steps(200'000), 1}), endless);
    CHECK(answer.proved);
    CHECK(answer.cost - cycle_bound(counts) == Approx(6));
}

} // namespace
} // namespace loa::rotation
