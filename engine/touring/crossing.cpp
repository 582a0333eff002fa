#include "crossing.hpp"

#include <algorithm>

namespace loa::touring {
namespace {

/// Which places are nearer to one place than to another, both drawn by lot.
std::vector<bool> half(const Layout& layout, search::Random& random)
{
    const auto places = static_cast<std::uint32_t>(layout.places());
    const PlaceIndex one = random.below(places);
    const PlaceIndex other = (one + 1 + random.below(places - 1)) % places;
    std::vector<bool> nearer;
    nearer.reserve(places);
    for (PlaceIndex v = 0; v != places; ++v) {
        nearer.push_back(layout.cost(0, one, v) <= layout.cost(0, other, v));
    }
    return nearer;
}

/// What is left of each day route of `plan` that has one of the places whose `half` is `side`.
void add_parts(std::vector<DayRoute>& parts,
               const Plan& plan,
               const std::vector<bool>& half,
               bool side)
{
    for (const DayRoute& route : plan) {
        DayRoute part{route.team, route.day, {}, false};
        std::ranges::copy_if(route.stops, std::back_inserter(part.stops), [&](PlaceIndex v) {
            return half[v] == side;
        });
        if (!part.stops.empty()) {
            parts.push_back(std::move(part));
        }
    }
}

bool may_take(const State& state, TeamIndex k, const DayRoute& part)
{
    const RouteIndex r = state.layout().route(k, part.day);
    return state.size(r) == 0 && part.stops.size() <= state.fill(r).most_stops &&
           std::ranges::all_of(part.stops, [&](PlaceIndex v) {
               return std::ranges::binary_search(state.layout().teams_for(v, part.day), k);
           });
}

/// Whether some team took the part.
bool give(State& state, const DayRoute& part)
{
    const auto teams = static_cast<TeamIndex>(state.layout().teams());
    for (TeamIndex i = 0; i != teams; ++i) {
        const TeamIndex k = (part.team + i) % teams;
        if (may_take(state, k, part)) {
            const RouteIndex r = state.layout().route(k, part.day);
            for (const PlaceIndex v : part.stops) {
                state.insert(v, r, state.size(r));
            }
            return true;
        }
    }
    return false;
}

} // namespace

void cross(State& state, const Plan& first, const Plan& second, search::Random& random)
{
    const std::vector<bool> of_first = half(state.layout(), random);
    std::vector<DayRoute> parts;
    add_parts(parts, first, of_first, true);
    add_parts(parts, second, of_first, false);
    std::ranges::stable_sort(
        parts, std::ranges::greater{}, [](const DayRoute& part) { return part.stops.size(); });
    std::vector<PlaceIndex> left_out;
    for (const DayRoute& part : parts) {
        if (!give(state, part)) {
            left_out.insert(left_out.end(), part.stops.begin(), part.stops.end());
        }
    }
    for (const PlaceIndex v : left_out) {
        state.remove(v);
    }
    state.mark();
}

} // namespace loa::touring
