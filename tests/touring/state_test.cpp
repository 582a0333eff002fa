#include "touring/state.hpp"

#include <catch2/catch.hpp>

#include "random_problem.hpp"
#include "small_problem.hpp"

namespace loa::touring {
namespace {

std::int64_t missing_in(const Problem& problem, const Plan& plan)
{
    std::int64_t sum = 0;
    for (const Missing& missing : missing_visits(problem, plan)) {
        sum += missing.visits;
    }
    return sum;
}

/// Inserts one missing visit somewhere it is allowed, or removes one of a place or all.
void change(State& state, search::Random& random)
{
    const Layout& layout = state.layout();
    const PlaceIndex v = random.below(static_cast<std::uint32_t>(layout.places()));
    const Day d = random.below(layout.days());
    const std::vector<TeamIndex>& teams = layout.teams_for(v, d);
    const auto owed = static_cast<std::size_t>(layout.problem().places[v].visits);
    if (state.visits(v).size() == owed || teams.empty()) {
        if (!state.visits(v).empty() && random.below(2) == 0) {
            state.remove(v, state.visits(v).front());
        } else {
            state.remove(v);
        }
        return;
    }
    const RouteIndex r =
        layout.route(teams[random.below(static_cast<std::uint32_t>(teams.size()))], d);
    const std::span<const Point> path = state.path(r);
    if (!state.is_full(r) && std::find(path.begin(), path.end(), v) == path.end()) {
        state.insert(v, r, random.below(state.size(r) + 1));
    }
}

Size mixed_size(std::uint64_t seed)
{
    return {8, 6, 2, static_cast<std::int32_t>(seed % 3), static_cast<std::int32_t>(seed % 3)};
}

TEST_CASE("the value kept is the price of the plan's cost")
{
    std::size_t judged = 0;
    for (std::uint64_t seed = 0; seed != 60; ++seed) {
        const Problem problem = random_problem(seed, mixed_size(seed));
        const Layout layout{problem};
        const Prices prices{layout};
        State state{layout, prices};
        search::Random random{seed};
        for (int i = 0; i != 60; ++i) {
            change(state, random);
            INFO("problem " << seed << ", change " << i);
            const Plan plan = state.plan();
            REQUIRE(state.totals().missing == missing_in(problem, plan));
            if (state.keeps_limits()) {
                ++judged;
                REQUIRE(state.totals().value == prices.of(cost(problem, plan)));
            }
        }
    }
    CHECK(judged > 1000);
}

TEST_CASE("limits of days are kept exactly when the definition says so")
{
    const auto of_days = [](Limit limit) { return limit <= Limit::load || limit == Limit::nights; };
    for (std::uint64_t seed = 0; seed != 60; ++seed) {
        const Problem problem = random_problem(seed, mixed_size(seed));
        const Layout layout{problem};
        const Prices prices{layout};
        State state{layout, prices};
        search::Random random{seed + 1000};
        for (int i = 0; i != 40; ++i) {
            change(state, random);
            const std::vector<Limit> broken = broken_limits(problem, state.plan());
            INFO("problem " << seed << ", change " << i);
            if (state.keeps_limits()) {
                REQUIRE(std::none_of(broken.begin(), broken.end(), of_days));
            } else {
                REQUIRE(std::any_of(broken.begin(), broken.end(), [](Limit limit) {
                    return limit <= Limit::rest;
                }));
            }
        }
    }
}

TEST_CASE("undo leads back to the mark")
{
    for (std::uint64_t seed = 0; seed != 60; ++seed) {
        const Problem problem = random_problem(seed, mixed_size(seed));
        const Layout layout{problem};
        const Prices prices{layout};
        State state{layout, prices};
        search::Random random{seed};
        for (int round = 0; round != 20; ++round) {
            for (int i = 0; i != 5; ++i) {
                change(state, random);
            }
            state.mark();
            const Plan plan = state.plan();
            const State::Totals totals = state.totals();
            for (int i = 0; i != 10; ++i) {
                change(state, random);
            }
            state.undo();
            REQUIRE(state.totals() == totals);
            REQUIRE(state.plan() == plan);
        }
    }
}

} // namespace
} // namespace loa::touring
