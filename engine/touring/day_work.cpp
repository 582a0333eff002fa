#include <algorithm>
#include <vector>

#include "days.hpp"
#include "network.hpp"

namespace loa::touring {
namespace {

using Row = LinearProgram::Row;

/// The least of `way` from another point of the fleet to `v`.
template <class Way>
std::int64_t nearest(const Relaxation& relaxation, PlaceIndex v, Point base, Way way)
{
    std::int64_t least = way(base);
    for (PlaceIndex u = 0; u != relaxation.layout().places(); ++u) {
        least = u == v ? least : std::min<std::int64_t>(least, way(u));
    }
    return least;
}

/// What a visit takes of a team's day at least.
struct Share {
    std::int64_t time{};
    std::int64_t cost{};
    bool possible{};
};

Share share_of(const Relaxation& relaxation, const Fleet& fleet, PlaceIndex v, Day d)
{
    const Layout& layout = relaxation.layout();
    const Team& team = layout.problem().teams[fleet.team];
    const Place& place = layout.problem().places[v];
    const Point base = layout.base(fleet.team);
    Share share;
    share.time = place.service;
    share.time += nearest(relaxation, v, base, [&](Point u) { return layout.time(d, u, v); });
    share.cost = nearest(relaxation, v, base, [&](Point u) { return layout.cost(d, u, v); });
    // Who sleeps at home comes from there and goes back: ways are shortest, others add nothing less.
    const std::int64_t there_and_back =
        layout.time(d, base, v) + place.service + layout.time(d, v, base);
    const std::int64_t alone = team.nights > 0 ? share.time : there_and_back;
    const std::int32_t time_limit = on_day(team.day_limit, d);
    const std::int32_t load_limit = on_day(team.load, d);
    share.possible = alone < closed && (time_limit == 0 || alone <= time_limit) &&
                     (load_limit == 0 || place.load <= load_limit);
    // Waiting overnight at a place and visiting it again takes no way.
    if (team.nights > 0 && place.visits > 1) {
        share.time = place.service;
        share.cost = 0;
    }
    return share;
}

} // namespace

void add_days(Relaxation& relaxation, const Fleet& fleet)
{
    const Layout& layout = relaxation.layout();
    const Team& team = layout.problem().teams[fleet.team];
    const auto teams = static_cast<double>(fleet.members.size());
    const auto row = [&](std::int64_t limit) {
        const double most =
            limit == 0 ? LinearProgram::infinity : teams * static_cast<double>(limit);
        return relaxation.program().add_row(-LinearProgram::infinity, most);
    };
    for (Day d = 0; d != layout.days(); ++d) {
        const Row time = row(on_day(team.day_limit, d));
        const Row load = row(on_day(team.load, d));
        const Row stops = row(team.stops);
        for (PlaceIndex v = 0; v != layout.places(); ++v) {
            const Share share = share_of(relaxation, fleet, v, d);
            if (is_among(team.works, d) && relaxation.may_visit(v, d, fleet) && share.possible) {
                const auto of_load = static_cast<double>(layout.problem().places[v].load);
                const std::vector<LinearProgram::Entry> entries{
                    {time, static_cast<double>(share.time)}, {load, of_load}, {stops, 1}};
                relaxation.add({v, d, share.cost}, fleet, entries);
            }
        }
    }
}

} // namespace loa::touring
