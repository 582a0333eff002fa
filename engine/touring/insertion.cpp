#include "insertion.hpp"

#include <algorithm>

namespace loa::touring {
namespace {

constexpr std::uint32_t no_position = std::numeric_limits<std::uint32_t>::max();
constexpr std::uint32_t positions_between_blinks = 100; // on average

/// What is over `limit` after adding to `now`, and was not before.
std::int64_t over(std::int64_t now, std::int64_t added, std::int64_t limit) noexcept
{
    return std::max<std::int64_t>(0, now + added - limit) - std::max<std::int64_t>(0, now - limit);
}

/// What adding to a day costs besides its way.
double excess(const Penalties& penalties, const Fill& day, std::int64_t time, std::int64_t load)
{
    if (day.time + time <= day.time_limit && day.load + load <= day.load_limit) {
        return 0;
    }
    if (penalties.forbidden) {
        return Spot::never;
    }
    return penalties.time * static_cast<double>(over(day.time, time, day.time_limit)) +
           penalties.load * static_cast<double>(over(day.load, load, day.load_limit));
}

} // namespace

Insertion::Insertion(const State& state, search::Random& random)
    : state_{&state},
      random_{&random},
      plain_{state.layout().cost_is_time()},
      known_(state.layout().places() * state.layout().routes())
{
}

/// The position to overlook among so many, or none.
std::uint32_t Insertion::blink(std::uint32_t positions)
{
    if (until_blink_ >= positions) {
        until_blink_ -= positions;
        return no_position;
    }
    const std::uint32_t position = until_blink_;
    until_blink_ = random_->below(2 * positions_between_blinks);
    return position;
}

Insertion::Detour
Insertion::shortest(PlaceIndex v, RouteIndex r, std::uint32_t from, std::uint32_t until) const
{
    const std::span<const BothWays> ways = state_->layout().costs_at(state_->day(r), v);
    const std::span<const Point> path = state_->path(r);
    const std::span<const std::int32_t> legs = state_->legs(r);
    std::int32_t best = closed;
    std::uint32_t position = from;
    std::int32_t way_to = ways[path[from]].to;
    for (std::uint32_t i = from; i != until; ++i) {
        const BothWays next = ways[path[i + 1]];
        const std::int32_t cost = way_to + next.from - legs[i];
        way_to = next.to;
        if (cost < best) {
            best = cost;
            position = i;
        }
    }
    return {best, position};
}

Insertion::Detour Insertion::second(PlaceIndex v, RouteIndex r, std::uint32_t best) const
{
    const Detour before = shortest(v, r, 0, best);
    const Detour after = shortest(v, r, best + 1, state_->size(r) + 1);
    return before.cost <= after.cost ? before : after;
}

/// Where cost is time: the shortest detour is the best, and known while the route stays the same.
Spot Insertion::in_plain_route(PlaceIndex v, RouteIndex r)
{
    const Fill& day = state_->fill(r);
    Known& known = known_[v * state_->layout().routes() + r];
    if (known.version != day.version) {
        known = {day.version, shortest(v, r, 0, day.stops + 1)};
    }
    Detour detour = known.detour;
    if (blink(1) != no_position) {
        detour = second(v, r, detour.position);
    }
    if (detour.cost >= closed / 2) {
        return {};
    }
    const Need& need = state_->layout().need(v);
    const double value = static_cast<double>(Prices::effort * detour.cost) +
                         excess(penalties, day, std::int64_t{detour.cost} + need.time, need.load);
    return {value, r, detour.position};
}

/// Where it is not, the excess decides as well.
Spot Insertion::in_priced_route(PlaceIndex v, RouteIndex r)
{
    const Layout& layout = state_->layout();
    const Day d = state_->day(r);
    const Need& need = layout.need(v);
    const std::span<const Point> path = state_->path(r);
    const std::uint32_t skipped = blink(state_->size(r) + 1);
    Spot best;
    for (std::uint32_t i = 0; i + 1 != path.size(); ++i) {
        const std::int64_t cost = layout.cost(d, path[i], v) + layout.cost(d, v, path[i + 1]) -
                                  layout.cost(d, path[i], path[i + 1]);
        const std::int64_t time = layout.time(d, path[i], v) + layout.time(d, v, path[i + 1]) -
                                  layout.time(d, path[i], path[i + 1]);
        const double value = static_cast<double>(Prices::effort * cost) +
                             excess(penalties, state_->fill(r), time + need.time, need.load);
        if (value < best.value && i != skipped && cost < closed / 2) {
            best = {value, r, i};
        }
    }
    return best;
}

Spot Insertion::in_tours(PlaceIndex v, RouteIndex r, const Tours& tours)
{
    const Layout& layout = state_->layout();
    const Place& place = layout.problem().places[v];
    const Day d = state_->day(r);
    const DayWork now = state_->work(r);
    const std::span<const Point> path = state_->path(r);
    const std::uint32_t positions = state_->size(r) + 1;
    const std::uint32_t skipped = blink(positions);
    Spot best;
    for (std::uint32_t i = 0; i != positions; ++i) {
        DayWork work{v, v, now.cost, now.time + place.service, now.load + place.load, false};
        if (i != 0) {
            work.first = now.first;
            work.cost += layout.cost(d, path[i], v);
            work.time += layout.time(d, path[i], v);
        }
        if (i + 1 != positions) {
            work.last = now.last;
            work.cost += layout.cost(d, v, path[i + 1]);
            work.time += layout.time(d, v, path[i + 1]);
        }
        if (i != 0 && i + 1 != positions) {
            work.cost -= layout.cost(d, path[i], path[i + 1]);
            work.time -= layout.time(d, path[i], path[i + 1]);
        }
        const std::int64_t more = tours.value_with(d, work) - tours.value();
        const auto value = static_cast<double>(Prices::effort * more);
        if (value < best.value && i != skipped) {
            best = {value, r, i};
        }
    }
    return best;
}

Spot Insertion::in_route(PlaceIndex v, RouteIndex r, TeamIndex k)
{
    if (const Tours* tours = state_->tours(k)) {
        return in_tours(v, r, *tours);
    }
    return plain_ ? in_plain_route(v, r) : in_priced_route(v, r);
}

Spot Insertion::cheapest(PlaceIndex v, Day d)
{
    Spot best;
    const RouteIndex first = state_->layout().route(0, d);
    for (const TeamIndex k : state_->layout().teams_for(v, d)) {
        const RouteIndex r = first + k;
        if (state_->is_full(r)) {
            continue;
        }
        Spot spot = in_route(v, r, k);
        spot.value += static_cast<double>(state_->prices().visit(v, r) - state_->norm_gain(k));
        if (spot.value < best.value) {
            best = spot;
        }
    }
    return best;
}

} // namespace loa::touring
