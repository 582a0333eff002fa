#include "loa/rotation/line.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include <catch2/catch.hpp>

#include "loa/search/random.hpp"

namespace loa::rotation {
namespace {

bool keeps(const Line& line, const std::vector<ItemIndex>& slots)
{
    for (ItemIndex i = 0; i != line.counts.size(); ++i) {
        if (std::count(slots.begin(), slots.end(), i) != line.counts[i]) {
            return false;
        }
    }
    for (std::size_t s = 0; s != slots.size(); ++s) {
        if (line.placed[s] != no_item && line.placed[s] != slots[s]) {
            return false;
        }
    }
    return true;
}

std::int64_t least(const Line& line)
{
    std::vector<ItemIndex> slots;
    for (ItemIndex i = 0; i != line.counts.size(); ++i) {
        slots.insert(slots.end(), static_cast<std::size_t>(line.counts[i]), i);
    }
    std::int64_t best = -1;
    do {
        if (keeps(line, slots) && (best < 0 || cost(line, slots) < best)) {
            best = cost(line, slots);
        }
    } while (std::next_permutation(slots.begin(), slots.end()));
    return best;
}

Line random_line(std::uint64_t seed)
{
    search::Random random{seed};
    std::vector<std::int32_t> counts(2 + random.below(3));
    std::size_t size = 0;
    for (std::int32_t& count : counts) {
        count = static_cast<std::int32_t>(1 + random.below(3));
        size += static_cast<std::size_t>(count);
    }
    std::vector<ItemIndex> placed(size, no_item);
    placed[random.below(static_cast<std::uint32_t>(size))] = 0;
    return commercial_line(counts, placed);
}

TEST_CASE("lines of commercials cost the distance of each gap from the ideal")
{
    const Line line = commercial_line({2, 3}, std::vector<ItemIndex>(5, no_item));
    CHECK(line.unit == 6);
    // Gaps: 0 comes after 3 slots, 2.5 ideal; 1 after 1 and 2, 5/3 ideal.
    CHECK(cost(line, {1, 0, 1, 1, 0}) == 3 + 2 + 4);
}

TEST_CASE("small lines are as even as the best of all, and keep what is placed")
{
    for (std::uint64_t seed = 0; seed != 60; ++seed) {
        const Line line = random_line(seed);
        const Sequence answer = even_line(line, {search::by_steps(50'000), seed});
        INFO("line " << seed);
        REQUIRE(keeps(line, answer.slots));
        REQUIRE(cost(line, answer.slots) == least(line));
        REQUIRE(answer.cost * static_cast<double>(line.unit) ==
                Approx(static_cast<double>(least(line))));
        REQUIRE(answer.bound <= answer.cost + 1e-9);
    }
}

TEST_CASE("a proof finds what trying every line finds, whatever it started from")
{
    for (std::uint64_t seed = 100; seed != 160; ++seed) {
        const Line line = random_line(seed);
        const Sequence poor = even_line(line, {search::by_steps(0), seed});
        const Sequence proved = prove(line, poor, 100'000);
        INFO("line " << seed);
        REQUIRE(proved.proved);
        REQUIRE(keeps(line, proved.slots));
        REQUIRE(cost(line, proved.slots) == least(line));
        REQUIRE(proved.bound * static_cast<double>(line.unit) ==
                Approx(static_cast<double>(least(line))));
    }
}

TEST_CASE("a proof that would take too long still leaves a bound")
{
    const Line line = commercial_line({9, 7, 6, 5, 3}, std::vector<ItemIndex>(30, no_item));
    const Sequence known = even_line(line, {search::by_steps(50'000), 1});
    const Sequence bounded = prove(line, known, 1);
    CHECK(!bounded.proved);
    CHECK(bounded.slots == known.slots);
    CHECK(bounded.bound > 0);
    CHECK(bounded.bound < known.cost);
}

TEST_CASE("a line has a bound before any proof: each item alone with what is placed")
{
    for (std::uint64_t seed = 200; seed != 260; ++seed) {
        const Line line = random_line(seed);
        const Sequence answer = even_line(line, {search::by_steps(2'000), seed});
        INFO("line " << seed);
        REQUIRE(answer.bound * static_cast<double>(line.unit) <=
                static_cast<double>(least(line)) + 1e-6);
    }
    // Gaps of 2 are ideal: the first two airings are nearer, and three cannot lie in slots 2 to 5.
    std::vector<ItemIndex> placed(6, no_item);
    placed[0] = 0;
    placed[1] = 0;
    const Sequence pressed = even_line(commercial_line({3, 3}, placed), {search::by_steps(100), 1});
    CHECK(pressed.bound == Approx(2));
}

TEST_CASE("a line of more than eight items gets a bound from prices")
{
    const std::vector<std::int32_t> counts{5, 4, 4, 3, 3, 2, 2, 2, 3, 2};
    const Line line = commercial_line(counts, std::vector<ItemIndex>(30, no_item));
    Sequence known = even_line(line, {search::by_steps(50'000), 1});
    const double alone = std::exchange(known.bound, 0);
    const Sequence bounded = prove(line, known, 1'000);
    CHECK(alone > 0);
    CHECK(bounded.bound >= alone);
    CHECK(bounded.bound <= known.cost);
}

TEST_CASE("a proof of a line stops when its time is up")
{
    const Line line = commercial_line({9, 7, 6, 5, 3}, std::vector<ItemIndex>(30, no_item));
    const Sequence known = even_line(line, {search::by_steps(50'000), 1});
    const Sequence stopped = prove(line, known, 1'000'000, search::by_steps(1));
    CHECK(!stopped.proved);
    CHECK(stopped.bound >= known.bound);
}

TEST_CASE("gaps that cannot be whole are rounded down, never up")
{
    const Line line =
        commercial_line({29, 31, 37, 41, 43, 47, 53}, std::vector<ItemIndex>(281, no_item));
    CHECK(line.unit == 1'000'000'000);
    const double exact = std::abs(5 - 281.0 / 47);
    CHECK(static_cast<double>(line.gap_cost[5][5]) / 1e9 <= exact);
    CHECK(static_cast<double>(line.gap_cost[5][5]) / 1e9 == Approx(exact).margin(2e-9));
}

TEST_CASE("a published open line of thirty is closed")
{
    // Number 17 of the instances of Bollapragada, Bussieck, Mallik (2004): 10.095 was open.
    const Line line = commercial_line({9, 7, 6, 5, 3}, std::vector<ItemIndex>(30, no_item));
    const Sequence answer = prove(line, even_line(line, {search::by_steps(200'000), 1}), 1'000'000);
    CHECK(answer.proved);
    CHECK(answer.cost == Approx(10.0952).margin(1e-3));
}

} // namespace
} // namespace loa::rotation
