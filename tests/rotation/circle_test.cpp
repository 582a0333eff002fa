#include "rotation/circle.hpp"

#include <algorithm>
#include <numeric>

#include <catch2/catch.hpp>

#include "loa/rotation/cycle.hpp"
#include "rotation/replicas.hpp"
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

/// Σ gap² of gaps that need not be whole, over the items of more than one copy.
double ideal(const Counts& counts)
{
    const double size = std::accumulate(counts.begin(), counts.end(), 0);
    double sum = 0;
    for (const std::int32_t count : counts) {
        sum += count == 1 ? 0 : size * size / count;
    }
    return sum;
}

template <class Number>
Replicas<Number> annealed(const Circle& circle, const Counts& counts, std::uint64_t rounds)
{
    Replicas<Number> replicas{circle, circle.places(in_order(counts)), 7};
    for (std::size_t lane = 0; lane != Replicas<Number>::width; ++lane) {
        replicas.set_temperature(lane, 0.5 * static_cast<double>(lane + 1));
    }
    replicas.run(rounds);
    return replicas;
}

TEST_CASE("replicas know their cost and keep their copies, at every temperature")
{
    for (std::int32_t count = 2; count != 9; ++count) {
        const Counts counts{1, 2, 3, 4, 1, count};
        const Circle circle{counts};
        for (const std::uint64_t rounds : {1U, 2U, 3U, 50U, 5'000U}) {
            const auto replicas = annealed<std::int16_t>(circle, counts, rounds);
            for (std::size_t lane = 0; lane != 16; ++lane) {
                const Circle::Places places = replicas.places(lane);
                REQUIRE(replicas.cost(lane) == circle.cost(places));
                REQUIRE(counted(circle.slots(places), counts.size()) == counts);
                const double even = response_time_variability(counts, circle.slots(places));
                REQUIRE(static_cast<double>(replicas.cost(lane)) - ideal(counts) == Approx(even));
            }
        }
    }
}

TEST_CASE("the best circle is at least as good as all that the replicas have now")
{
    const Counts counts{9, 8, 7, 5, 3, 2, 2, 1, 1};
    const Circle circle{counts};
    const auto replicas = annealed<std::int16_t>(circle, counts, 20'000);
    CHECK(circle.cost(replicas.best()) == replicas.best_cost());
    for (std::size_t lane = 0; lane != 16; ++lane) {
        CHECK(replicas.best_cost() <= replicas.cost(lane));
    }
}

TEST_CASE("wide and narrow numbers give the same circles")
{
    const Counts counts{9, 8, 7, 5, 3, 2, 2, 1, 1};
    const Circle circle{counts};
    const auto narrow = annealed<std::int16_t>(circle, counts, 5'000);
    const auto wide = annealed<std::int32_t>(circle, counts, 5'000);
    CHECK(narrow.best() == wide.best());
    CHECK(narrow.places(15) == wide.places(15));
}

TEST_CASE("changing temperatures changes what replicas do, not where they are")
{
    const Counts counts{9, 8, 7, 5, 3, 2, 2, 1, 1};
    const Circle circle{counts};
    auto replicas = annealed<std::int16_t>(circle, counts, 1'000);
    const Circle::Places before = replicas.places(0);
    replicas.exchange_temperatures(0, 15);
    CHECK(replicas.places(0) == before);
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
        const Tempering<std::int16_t> start{counts, budget};
        Tempering<std::int16_t> tempering{counts, budget};
        tempering.run();
        INFO(steps << " steps");
        CHECK(tempering.cost() < start.cost());
        CHECK(counted(tempering.slots(), counts.size()) == counts);
        CHECK(tempering.steps() >= steps);
        CHECK(tempering.steps() < steps + 20'000);
    }
}

TEST_CASE("tempering stops as soon as no circle can be better")
{
    const Counts counts{8, 4, 2, 1, 1};
    Tempering<std::int16_t> tempering{counts, {search::by_steps(100'000'000), 1}};
    tempering.run();
    CHECK(tempering.steps() < 10'000'000);
    CHECK(response_time_variability(counts, tempering.slots()) == Approx(cycle_bound(counts)));
}

} // namespace
} // namespace loa::rotation
