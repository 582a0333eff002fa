#include "rotation/circle.hpp"

#include <algorithm>
#include <numeric>

#include <catch2/catch.hpp>

#include "loa/rotation/cycle.hpp"
#include "loa/search/random.hpp"
#include "rotation/tempering.hpp"

namespace loa::rotation {
namespace {

using Counts = std::vector<std::int32_t>;

std::vector<ItemIndex> in_order(const Counts& counts)
{
    std::vector<ItemIndex> slots;
    for (ItemIndex i = 0; i != counts.size(); ++i) {
        slots.insert(slots.end(), static_cast<std::size_t>(counts[i]), i);
    }
    return slots;
}

Counts counted(const std::vector<ItemIndex>& slots, std::size_t items)
{
    Counts counts(items, 0);
    for (const ItemIndex i : slots) {
        ++counts.at(i);
    }
    return counts;
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

TEST_CASE("half the change is half the difference, for swaps and for blanks")
{
    search::Random random{11};
    for (int round = 0; round != 200; ++round) {
        const Counts counts{1, 2, 3, 4, 1, static_cast<std::int32_t>(2 + random.below(5))};
        Circle circle{counts, in_order(counts)};
        for (int step = 0; step != 200; ++step) {
            const Circle::Copy k = 1 + random.below(circle.copies());
            const auto distance = static_cast<std::int32_t>(1 + random.below(5));
            const std::int32_t shift = random.below(2) == 0 ? distance : -distance;
            const Circle::Copy m = circle.beside(k, shift);
            const auto half = circle.half_change(k, m, shift);
            const double before = response_time_variability(counts, circle.slots());
            if (!circle.can_change(k, m, shift)) {
                continue;
            }
            circle.change(k, m, shift);
            const double after = response_time_variability(counts, circle.slots());
            REQUIRE(after - before == Approx(2.0 * half).margin(1e-9));
        }
        REQUIRE(counted(circle.slots(), counts.size()) == counts);
    }
}

TEST_CASE("small circles are as even as the best of all")
{
    for (const Counts& counts : std::vector<Counts>{
             {3, 2, 1}, {4, 3, 2}, {5, 3, 1, 1}, {2, 2, 2, 2}, {3, 3, 3}, {4, 2, 1, 1, 1}}) {
        const Sequence answer = even_cycle(counts, {search::by_steps(200'000), 1});
        CHECK(answer.cost == Approx(least(counts)).margin(1e-9));
        CHECK(answer.bound <= answer.cost + 1e-9);
        CHECK(counted(answer.slots, counts.size()) == counts);
    }
}

TEST_CASE("circles that divide evenly are perfect and proved")
{
    const Sequence answer = even_cycle(Counts{4, 2, 1, 1}, {search::by_steps(100'000), 1});
    CHECK(answer.cost == Approx(0).margin(1e-9));
    CHECK(answer.proved);
    CHECK(even_cycle(Counts{1, 1, 1}, {search::by_steps(1'000), 1}).proved);
    CHECK(even_cycle(Counts{}, {search::by_steps(1'000), 1}).slots.empty());
    CHECK(even_cycle(Counts{5}, {search::by_steps(1'000), 1}).cost == 0);
}

TEST_CASE("the same seed gives the same circle")
{
    const Counts counts{9, 8, 7, 5, 3, 2, 2, 1, 1};
    CHECK(even_cycle(counts, {search::by_steps(100'000), 3}) ==
          even_cycle(counts, {search::by_steps(100'000), 3}));
}

TEST_CASE("tempering ends with a better circle than it starts from, within its budget")
{
    const Counts counts{17, 13, 11, 7, 5, 3, 2, 1, 1};
    for (const std::uint64_t steps : {50'000U, 1'500'000U, 5'000'000U}) {
        const search::Budget budget{search::by_steps(steps), 4};
        const Tempering start{counts, budget};
        Tempering tempering{counts, budget};
        tempering.run();
        INFO(steps << " steps");
        CHECK(tempering.best().cost() < start.best().cost());
        CHECK(counted(tempering.best().slots(), counts.size()) == counts);
        CHECK(tempering.steps() >= steps);
        CHECK(tempering.steps() < steps + 20'000);
    }
}

TEST_CASE("tempering stops as soon as no circle can be better")
{
    const Counts counts{8, 4, 2, 1, 1};
    Tempering tempering{counts, {search::by_steps(100'000'000), 1}};
    tempering.run();
    CHECK(tempering.steps() < 10'000'000);
    CHECK(response_time_variability(counts, tempering.best().slots()) ==
          Approx(cycle_bound(counts)));
}

} // namespace
} // namespace loa::rotation
