#include "insertion.hpp"

#include <algorithm>

namespace loa::touring {
namespace {

constexpr std::uint32_t no_position = std::numeric_limits<std::uint32_t>::max();
constexpr std::uint32_t positions_between_blinks = 100; // on average

} // namespace

Insertion::Insertion(const State& state, search::Random& random)
    : state_{&state}, random_{&random}, known_(state.layout().places() * state.layout().routes())
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

double Insertion::excess(RouteIndex r, std::int64_t time, std::int64_t load) const
{
    const auto more = [](std::int64_t now, std::int64_t added, std::int64_t limit) {
        return std::max<std::int64_t>(0, now + added - limit) -
               std::max<std::int64_t>(0, now - limit);
    };
    const std::int64_t time_more = more(state_->time(r), time, state_->time_limit(r));
    const std::int64_t load_more = more(state_->load(r), load, state_->load_limit(r));
    if (penalties.forbidden && (time_more > 0 || load_more > 0)) {
        return Spot::never;
    }
    return penalties.time * static_cast<double>(time_more) +
           penalties.load * static_cast<double>(load_more);
}

Insertion::Detour Insertion::shortest(PlaceIndex v, RouteIndex r, std::uint32_t skipped) const
{
    const Layout& layout = state_->layout();
    const Matrix& matrix = layout.costs(state_->day(r));
    const std::int32_t* to_v = &matrix.to[v * layout.points()];
    const std::int32_t* from_v = &matrix.from[v * layout.points()];
    const Point* path = state_->path(r).data();
    const std::int32_t* legs = state_->legs(r);
    const std::uint32_t positions = state_->size(r) + 1;
    std::int32_t best = std::numeric_limits<std::int32_t>::max();
    std::uint32_t best_position = 0;
    for (std::uint32_t i = 0; i != positions; ++i) {
        const std::int32_t cost = to_v[path[i]] + from_v[path[i + 1]] - legs[i];
        if (cost < best && i != skipped) {
            best = cost;
            best_position = i;
        }
    }
    return {best, best, best_position};
}

Insertion::Detour Insertion::shortest_known(PlaceIndex v, RouteIndex r)
{
    Known& known = known_[v * state_->layout().routes() + r];
    if (known.version != state_->version(r)) {
        const Detour detour = shortest(v, r, no_position);
        known = {state_->version(r), static_cast<std::int32_t>(detour.cost), detour.position};
    }
    return {known.cost, known.cost, known.position};
}

/// When costs are not times, the excess decides as well.
Insertion::Detour
Insertion::cheapest_detour(PlaceIndex v, RouteIndex r, std::uint32_t skipped) const
{
    const Layout& layout = state_->layout();
    const Place& place = layout.problem().places[v];
    const Day d = state_->day(r);
    const std::span<const Point> path = state_->path(r);
    Detour best;
    double best_value = Spot::never;
    for (std::uint32_t i = 0; i + 1 != path.size(); ++i) {
        const std::int64_t cost = layout.cost(d, path[i], v) + layout.cost(d, v, path[i + 1]) -
                                  layout.cost(d, path[i], path[i + 1]);
        const std::int64_t time = layout.time(d, path[i], v) + layout.time(d, v, path[i + 1]) -
                                  layout.time(d, path[i], path[i + 1]);
        const double value = static_cast<double>(Prices::effort * cost) +
                             excess(r, time + place.service, place.load);
        if (value < best_value && i != skipped) {
            best_value = value;
            best = {cost, time, i};
        }
    }
    return best;
}

Spot Insertion::in_day_route(PlaceIndex v, RouteIndex r)
{
    const std::uint32_t positions = state_->size(r) + 1;
    const std::uint32_t skipped = blink(positions);
    if (skipped != no_position && positions == 1) {
        return {};
    }
    const Place& place = state_->layout().problem().places[v];
    const Detour detour = !state_->layout().cost_is_time() ? cheapest_detour(v, r, skipped)
                          : skipped != no_position         ? shortest(v, r, skipped)
                                                           : shortest_known(v, r);
    if (detour.cost >= closed / 2) {
        return {};
    }
    const double value = static_cast<double>(Prices::effort * detour.cost) +
                         excess(r, detour.time + place.service, place.load);
    return {value, r, detour.position};
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
        const double value = static_cast<double>(Prices::effort * more);
        if (value < best.value && i != skipped) {
            best = {value, r, i};
        }
    }
    return best;
}

Spot Insertion::cheapest(PlaceIndex v, Day d)
{
    Spot best;
    for (const TeamIndex k : state_->layout().teams_for(v, d)) {
        const RouteIndex r = state_->layout().route(k, d);
        if (state_->is_full(r)) {
            continue;
        }
        const Tours* tours = state_->tours(k);
        Spot spot = tours == nullptr ? in_day_route(v, r) : in_tours(v, r, *tours);
        spot.value += static_cast<double>(state_->prices().visit(v, r) - state_->norm_gain(r));
        if (spot.value < best.value) {
            best = spot;
        }
    }
    return best;
}

} // namespace loa::touring
