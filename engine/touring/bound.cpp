#include "loa/touring/bound.hpp"

#include <algorithm>
#include <numeric>

#include "network.hpp"

namespace loa::touring {
namespace {

constexpr std::size_t most_columns = 60'000;

bool may_visit_the_same(const Problem& problem, TeamIndex a, TeamIndex b)
{
    return std::all_of(problem.places.begin(), problem.places.end(), [&](const Place& place) {
        const auto among = [&](TeamIndex k) {
            return std::find(place.teams.begin(), place.teams.end(), k) != place.teams.end();
        };
        return place.teams.empty() || among(a) == among(b);
    });
}

/// The norm makes no limit.
Team without_norm(Team team)
{
    team.norm = 0;
    return team;
}

std::vector<Fleet> fleets_of(const Problem& problem)
{
    std::vector<Fleet> fleets;
    for (TeamIndex k = 0; k != problem.teams.size(); ++k) {
        const auto same = std::find_if(fleets.begin(), fleets.end(), [&](const Fleet& fleet) {
            return without_norm(problem.teams[fleet.team]) == without_norm(problem.teams[k]) &&
                   may_visit_the_same(problem, fleet.team, k);
        });
        if (same == fleets.end()) {
            fleets.push_back({k, {k}});
        } else {
            same->members.push_back(k);
        }
    }
    return fleets;
}

Detail detail_for(const Layout& layout, const std::vector<Fleet>& fleets)
{
    std::size_t columns = 0;
    for (const Fleet& fleet : fleets) {
        columns += columns_with_every_way(layout, fleet);
    }
    return columns <= most_columns ? Detail::every_way : Detail::nearest_place;
}

} // namespace

Bound bound(const Problem& problem, Goal goal, const Cost& within)
{
    const Layout layout{problem};
    const std::vector<Fleet> fleets = fleets_of(problem);
    const Detail detail = detail_for(layout, fleets);
    Relaxation relaxation{layout, goal, within};
    Bound result{0, detail == Detail::every_way, true, false};
    for (const Fleet& fleet : fleets) {
        if (problem.teams[fleet.team].stops == 1) {
            Network{relaxation, fleet, detail}.add();
        } else {
            add_days(relaxation, fleet);
            result.ways = false;
            result.nights = result.nights && problem.teams[fleet.team].nights == 0;
        }
    }
    if (const std::optional<std::int64_t> minimum = relaxation.minimum()) {
        result.value = *minimum;
        result.solved = true;
    }
    return result;
}

Bound shortfall_bound(const Problem& problem)
{
    Cost within;
    within.not_fixed = static_cast<std::int64_t>(problem.fixed.size());
    for (const Announced& told : problem.announced) {
        within.changed += told.weight;
    }
    return bound(problem, Goal::shortfall, within);
}

} // namespace loa::touring
