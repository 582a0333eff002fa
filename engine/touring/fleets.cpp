#include "fleets.hpp"

#include <algorithm>

#include "network.hpp"

namespace loa::touring {
namespace {

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

Detail detail_for(const Layout& layout, const std::vector<Fleet>& fleets, std::size_t most_columns)
{
    std::size_t columns = 0;
    for (const Fleet& fleet : fleets) {
        columns += columns_with_every_way(layout, fleet);
    }
    return columns <= most_columns ? Detail::every_way : Detail::nearest_place;
}

} // namespace

Teams add_teams(Relaxation& relaxation, std::size_t most_columns)
{
    const Layout& layout = relaxation.layout();
    Teams teams{fleets_of(layout.problem()), {}, {}};
    const Detail detail = detail_for(layout, teams.fleets, most_columns);
    teams.looked = {0, detail == Detail::every_way, true, false};
    for (const Fleet& fleet : teams.fleets) {
        const Team& team = layout.problem().teams[fleet.team];
        relaxation.begin(fleet);
        if (team.stops == 1) {
            teams.starts.push_back(Network{relaxation, fleet, detail}.add());
        } else {
            teams.starts.push_back(-1);
            add_days(relaxation, fleet);
            teams.looked.ways = false;
            teams.looked.nights = teams.looked.nights && team.nights == 0;
        }
    }
    return teams;
}

} // namespace loa::touring
