#include "loa/touring/prove.hpp"

#include <algorithm>

#include "fleets.hpp"

namespace loa::touring {
namespace {

constexpr std::size_t most_columns = 300'000;

/// Follows each team through the moves of its fleet, which are taken as they are followed.
void follow(Plan& plan, const Fleet& fleet, std::vector<Move>& moves, LinearProgram::Row start)
{
    for (const TeamIndex k : fleet.members) {
        LinearProgram::Row at = start;
        while (at >= 0) {
            const auto next = std::ranges::find(moves, at, &Move::from);
            if (next == moves.end()) {
                return;
            }
            if (next->place != Move::nowhere) {
                plan.push_back({k, next->day, {next->place}, next->overnight});
            } else if (next->overnight) {
                plan.push_back({k, next->day, {}, true});
            }
            at = next->to;
            moves.erase(next);
        }
    }
}

Plan plan_of(const Teams& teams, std::vector<Move> moves)
{
    Plan plan;
    for (std::size_t i = 0; i != teams.fleets.size(); ++i) {
        follow(plan, teams.fleets[i], moves, teams.starts[i]);
    }
    std::ranges::sort(plan, [](const DayRoute& a, const DayRoute& b) {
        return a.day != b.day ? a.day < b.day : a.team < b.team;
    });
    return plan;
}

Level bounded(const Layout& layout, Goal goal, Plan& plan, const Patience& patience)
{
    const Problem& problem = layout.problem();
    const Cost before = cost(problem, plan);
    Relaxation relaxation{layout, goal, before};
    const Teams teams = add_teams(relaxation, most_columns);
    const auto found = relaxation.whole_minimum(level(before, goal), patience);
    Level proved{goal, 0, teams.looked};
    if (found) {
        proved.bound.value = found->least;
        proved.bound.solved = true;
        const Plan other = plan_of(teams, found->moves);
        if (cost(problem, other) < before && broken_limits(problem, other).empty()) {
            plan = other;
        }
    }
    return proved;
}

} // namespace

std::int64_t level(const Cost& cost, Goal goal)
{
    switch (goal) {
    case Goal::changed:
        return cost.changed;
    case Goal::shortfall:
        return cost.shortfall;
    case Goal::norms:
        return cost.norms;
    case Goal::unfairness:
        return cost.unfairness;
    case Goal::effort:
        break;
    }
    return cost.effort;
}

Proof prove(const Problem& problem, const Plan& plan, const Patience& patience)
{
    const Layout layout{problem};
    Proof proof{plan, {}};
    for (const Goal goal :
         {Goal::changed, Goal::shortfall, Goal::norms, Goal::unfairness, Goal::effort}) {
        Level proved{goal, 0, {0, true, true, true}};
        if (level(cost(problem, proof.plan), goal) != 0) {
            proved = bounded(layout, goal, proof.plan, patience);
        }
        proof.levels.push_back(proved);
    }
    const Cost found = cost(problem, proof.plan);
    for (Level& proved : proof.levels) {
        proved.cost = level(found, proved.goal);
    }
    return proof;
}

bool Proof::closed() const noexcept
{
    return std::ranges::all_of(levels, &Level::closed);
}

} // namespace loa::touring
