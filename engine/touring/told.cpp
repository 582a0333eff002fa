#include "told.hpp"

#include <algorithm>
#include <set>
#include <vector>

#include "loa/touring/plan.hpp"

namespace loa::touring {
namespace {

/// Where `v` makes the shortest detour in `r`.
std::uint32_t best_position(const State& state, PlaceIndex v, RouteIndex r)
{
    const std::span<const BothWays> ways = state.layout().costs_at(state.day(r), v);
    const std::span<const Point> path = state.path(r);
    const std::span<const std::int32_t> legs = state.legs(r);
    std::uint32_t best = 0;
    const auto detour = [&](std::uint32_t i) {
        return std::int64_t{ways[path[i]].to} + ways[path[i + 1]].from - legs[i];
    };
    for (std::uint32_t i = 1; i != legs.size(); ++i) {
        best = detour(i) < detour(best) ? i : best;
    }
    return best;
}

/// Adds all `visits` or none.
bool add_all(State& state, std::span<const Visit> visits)
{
    const Layout& layout = state.layout();
    for (const Visit& visit : visits) {
        const RouteIndex r = layout.route(visit.team, visit.day);
        const auto owed = static_cast<std::size_t>(layout.problem().places[visit.place].visits);
        if (state.is_full(r) || state.visits(visit.place).size() == owed) {
            state.undo();
            return false;
        }
        state.insert(visit.place, r, best_position(state, visit.place, r));
    }
    if (!state.keeps_limits() || !broken_limits(layout.problem(), state.plan()).empty()) {
        state.undo();
        return false;
    }
    state.mark();
    return true;
}

/// Patterns are kept wholly or not at all, so all visits of a place are tried together first. Says
/// whether any was added.
bool add_by_place(State& state, std::span<const Visit> visits)
{
    bool added = false;
    for (std::size_t from = 0; from != visits.size();) {
        std::size_t until = from + 1;
        while (until != visits.size() && visits[until].place == visits[from].place) {
            ++until;
        }
        const std::span<const Visit> own = visits.subspan(from, until - from);
        bool some = add_all(state, own);
        for (std::size_t i = 0; !some && own.size() > 1 && i != own.size(); ++i) {
            some = add_all(state, own.subspan(i, 1));
        }
        added = added || some;
        from = until;
    }
    return added;
}

/// Those of `told` that `state` does not make but could, ascending.
std::vector<Visit> missing(const State& state, const std::vector<Visit>& told)
{
    const Layout& layout = state.layout();
    std::set<Visit> visits;
    for (const Visit& visit : told) {
        const std::vector<TeamIndex>& teams = layout.teams_for(visit.place, visit.day);
        const std::span<const RouteIndex> made = state.visits(visit.place);
        const RouteIndex r = layout.route(visit.team, visit.day);
        if (std::ranges::binary_search(teams, visit.team) &&
            std::ranges::find(made, r) == made.end()) {
            visits.insert(visit);
        }
    }
    return {visits.begin(), visits.end()};
}

/// A tour may need all its stops, so all are tried at once, then by place until no more can be added.
void add(State& state, const std::vector<Visit>& told)
{
    if (add_all(state, missing(state, told))) {
        return;
    }
    while (add_by_place(state, missing(state, told))) {
    }
}

} // namespace

void add_told(State& state)
{
    const Problem& problem = state.layout().problem();
    state.mark();
    add(state, problem.fixed);
    if (problem.announced_first) {
        std::vector<Visit> announced;
        announced.reserve(problem.announced.size());
        for (const Announced& told : problem.announced) {
            announced.push_back(told.visit);
        }
        add(state, announced);
    }
}

} // namespace loa::touring
