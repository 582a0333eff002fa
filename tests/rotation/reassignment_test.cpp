#include "rotation/reassignment.hpp"

#include <algorithm>
#include <numeric>

#include <catch2/catch.hpp>

#include "constructed.hpp"
#include "definition.hpp"
#include "rotation/iterated_annealing.hpp"

namespace loa::rotation {
namespace {

double cost_of(LinearAssignment& assignment, const std::vector<std::size_t>& columns)
{
    double sum = 0;
    for (std::size_t row = 0; row != columns.size(); ++row) {
        sum += assignment.cost(row, columns[row]);
    }
    return sum;
}

/// Over all ways to give `rows` rows one of `columns` columns each.
double least_cost(LinearAssignment& assignment, std::size_t rows, std::size_t columns)
{
    std::vector<std::size_t> order(columns);
    std::iota(order.begin(), order.end(), std::size_t{0});
    double least = LinearAssignment::forbidden;
    do {
        const std::vector<std::size_t> first{order.begin(),
                                             order.begin() + static_cast<std::ptrdiff_t>(rows)};
        least = std::min(least, cost_of(assignment, first));
    } while (std::ranges::next_permutation(order).found);
    return least;
}

/// Costs of 0 to 99; a quarter of what is off the diagonal is forbidden.
void fill_at_random(LinearAssignment& assignment,
                    std::size_t rows,
                    std::size_t columns,
                    search::Random& random)
{
    assignment.resize(rows, columns);
    for (std::size_t row = 0; row != rows; ++row) {
        for (std::size_t column = 0; column != columns; ++column) {
            if (row == column || random.below(4) != 0) {
                assignment.cost(row, column) = random.below(100);
            }
        }
    }
}

TEST_CASE("an assignment costs as little as the best of all ways")
{
    search::Random random{7};
    LinearAssignment assignment;
    for (int round = 0; round != 500; ++round) {
        const std::size_t columns = 1 + random.below(6);
        const std::size_t rows = 1 + random.below(static_cast<std::uint32_t>(columns));
        fill_at_random(assignment, rows, columns, random);
        const auto solved = assignment.solve();
        std::vector<std::size_t> chosen{solved.begin(), solved.end()};
        INFO("round " << round << ": " << rows << " rows, " << columns << " columns");
        REQUIRE(cost_of(assignment, chosen) == least_cost(assignment, rows, columns));
        std::ranges::sort(chosen);
        REQUIRE(std::ranges::adjacent_find(chosen) == chosen.end());
    }
}

TEST_CASE("reassignment keeps every hard limit and every count and is never less even")
{
    for (std::uint64_t seed = 0; seed != 100; ++seed) {
        const Grid grid = random_grid(seed, {25, 12, 6, true});
        const Layout layout{grid};
        State state = constructed(layout);
        Reassignment reassignment{state};
        search::Random random{seed};
        for (int round = 0; round != 20; ++round) {
            const Cost before = state.cost();
            const Placement placement = state.placement();
            reassignment.round(random);
            INFO("grid " << seed << ", round " << round);
            REQUIRE(broken_limit(grid, state.placement()).empty());
            REQUIRE(std::ranges::equal(placement,
                                       state.placement(),
                                       {},
                                       &std::vector<SlotIndex>::size,
                                       &std::vector<SlotIndex>::size));
            REQUIRE(state.cost().unevenness <= before.unevenness + 1e-9);
        }
    }
}

TEST_CASE("reassignment finds a cycle of three that no exchange of two would")
{
    // An airing in the longer of its two slots is more even; the third item weighs less than the others.
    Grid grid;
    for (const std::int32_t length : {600, 1200, 2400}) {
        const auto day = static_cast<std::int64_t>(grid.slots.size());
        grid.slots.push_back({day * 86'400, length, length, 1});
    }
    const std::vector<std::vector<SlotIndex>> open{{0, 1}, {1, 2}, {0, 2}};
    for (const auto& slots : open) {
        Item item;
        item.duration = 300;
        item.slots = slots;
        item.at_least = item.target = item.at_most = 1;
        item.weight = grid.items.size() < 2 ? 10 : 1;
        grid.items.push_back(item);
    }
    const Layout layout{grid};
    State state{layout, {{0}, {1}, {2}}};
    const State turned{layout, {{1}, {2}, {0}}};
    const double best = turned.cost().unevenness;
    REQUIRE(best < state.cost().unevenness);
    Reassignment reassignment{state};
    search::Random random{1};
    for (int round = 0; round != 50; ++round) {
        reassignment.round(random);
    }
    CHECK(state.cost().unevenness == Approx(best));
}

TEST_CASE("iterated annealing keeps every hard limit and is never worse than where it began")
{
    for (std::uint64_t seed = 0; seed != 30; ++seed) {
        const Grid grid = random_grid(seed, {25, 12, 6, true});
        const Layout layout{grid};
        State state = constructed(layout);
        IteratedAnnealing iterated{state, seed, {}};
        iterated.run(20'000);
        INFO("grid " << seed);
        REQUIRE(broken_limit(grid, iterated.best().placement()).empty());
        REQUIRE(iterated.best_cost() <= state.cost());
        REQUIRE(iterated.best_cost().unevenness ==
                Approx(cost(grid, iterated.best().placement()).unevenness));
    }
}

} // namespace
} // namespace loa::rotation
