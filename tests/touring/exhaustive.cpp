#include "exhaustive.hpp"

#include <map>
#include <tuple>

namespace loa::touring {
namespace {

Cost operator+(const Cost& a, const Cost& b)
{
    return {a.not_fixed + b.not_fixed,
            a.changed + b.changed,
            a.shortfall + b.shortfall,
            a.norms + b.norms,
            a.unfairness + b.unfairness,
            a.effort + b.effort,
            a.distance + b.distance};
}

using Set = std::uint32_t; // of places

/// Where a team is in the morning, and whom it has visited.
struct Morning {
    Set visited{};
    NodeIndex at{};
    std::int32_t nights{};
    std::int32_t rest{};
    friend auto operator<=>(const Morning&, const Morning&) = default;
};

using Mornings = std::map<Morning, Cost>;

void keep(Mornings& mornings, const Morning& morning, const Cost& cost)
{
    const auto [at, added] = mornings.try_emplace(morning, cost);
    if (!added && cost < at->second) {
        at->second = cost;
    }
}

/// All that one team can do, day by day; what a visit changes is added as it is made.
class TeamSearch {
public:
    TeamSearch(const Problem& problem, TeamIndex k)
        : problem_{&problem}, team_{&problem.teams[k]}, k_{k}
    {
    }

    /// The least cost of visiting each set, compared with visiting nobody.
    std::map<Set, Cost> run()
    {
        Mornings mornings;
        keep(mornings, {0, team_->base, 0, 0}, {});
        for (Day d = 0; d != problem_->days; ++d) {
            Mornings next;
            for (const auto& [morning, cost] : mornings) {
                live(next, morning, cost, d);
            }
            mornings = std::move(next);
        }
        std::map<Set, Cost> best;
        for (const auto& [morning, cost] : mornings) {
            if (morning.nights == 0 &&
                (!best.contains(morning.visited) || cost < best[morning.visited])) {
                best[morning.visited] = cost;
            }
        }
        return best;
    }

private:
    void live(Mornings& next, const Morning& morning, const Cost& cost, Day d) const
    {
        if (morning.nights == 0) { // a day at the base
            Morning later = morning;
            later.rest = std::max(0, morning.rest - 1);
            keep(next, later, cost);
        }
        if (!team_->works.empty() && !team_->works[d]) {
            return;
        }
        if (morning.nights > 0) {
            end(next, morning, cost, d, 0, morning.at);
        }
        for (PlaceIndex v = 0; morning.rest == 0 && v != problem_->places.size(); ++v) {
            visit(next, morning, cost, d, v);
        }
    }

    void visit(Mornings& next, Morning morning, const Cost& cost, Day d, PlaceIndex v) const
    {
        const Place& place = problem_->places[v];
        const auto day = static_cast<std::int32_t>(d);
        const bool shut = !place.open.empty() && !place.open[d];
        const bool other = !place.teams.empty() && place.teams != std::vector<TeamIndex>{k_};
        const bool soon = place.last_day && day - *place.last_day < place.min_gap;
        const bool heavy = !team_->load.empty() && place.load > team_->load[0];
        const std::int64_t way = time(d, morning.at, place.node);
        if (shut || other || soon || heavy || way >= closed || (morning.visited >> v & 1U) != 0) {
            return;
        }
        Cost gain{0, 0, -place.weight, 0, -place.waiting, way, 0};
        gain.effort += place.dislike.empty() ? 0 : place.dislike[d];
        gain.norms = place.due && d > *place.due ? 1 : 0;
        for (const Announced& told : problem_->announced) {
            if (told.visit == Visit{v, d, k_}) {
                (problem_->announced_first ? gain.changed : gain.distance) -= told.weight;
            }
        }
        morning.visited |= Set{1} << v;
        end(next, morning, cost + gain, d, way + place.service, place.node);
    }

    /// Ends day `d` at `at`: sleeps there or goes home.
    void end(Mornings& next,
             const Morning& morning,
             const Cost& cost,
             Day d,
             std::int64_t time_so_far,
             NodeIndex at) const
    {
        const std::int64_t limit = team_->day_limit.empty() ? closed : team_->day_limit[0];
        const std::int64_t back = time(d, at, team_->base);
        if (back < closed && time_so_far + back <= limit) {
            const std::int32_t rest = morning.nights > 0 ? team_->rest : 0;
            keep(
                next, {morning.visited, team_->base, 0, rest}, cost + Cost{0, 0, 0, 0, 0, back, 0});
        }
        if (time_so_far <= limit && morning.nights < team_->nights) {
            keep(next,
                 {morning.visited, at, morning.nights + 1, 0},
                 cost + Cost{0, 0, 0, 0, 0, team_->night_cost, 0});
        }
    }

    [[nodiscard]] std::int64_t time(Day d, NodeIndex from, NodeIndex to) const
    {
        const std::uint32_t season = problem_->season_of.empty() ? 0 : problem_->season_of[d];
        return problem_->seasons[season].time[std::size_t{from} * problem_->nodes + to];
    }

    const Problem* problem_;
    const Team* team_;
    TeamIndex k_;
};

std::int64_t norm_met(const Team& team, Set visited)
{
    std::int64_t visits = 0;
    for (; visited != 0; visited &= visited - 1) {
        ++visits;
    }
    return std::min<std::int64_t>(team.norm, visits);
}

} // namespace

Cost least_cost(const Problem& problem)
{
    std::map<Set, Cost> joint{{0, cost(problem, {})}};
    for (TeamIndex k = 0; k != problem.teams.size(); ++k) {
        std::map<Set, Cost> more;
        for (const auto& [visited, value] : TeamSearch{problem, k}.run()) {
            const Cost own = value + Cost{0, 0, 0, -norm_met(problem.teams[k], visited), 0, 0, 0};
            for (const auto& [others, before] : joint) {
                const Cost both = before + own;
                if ((others & visited) != 0) {
                    continue;
                }
                const auto [at, added] = more.try_emplace(others | visited, both);
                at->second = std::min(at->second, both);
            }
        }
        joint = std::move(more);
    }
    Cost best = joint.begin()->second;
    for (const auto& [visited, value] : joint) {
        best = std::min(best, value);
    }
    return best;
}

} // namespace loa::touring
