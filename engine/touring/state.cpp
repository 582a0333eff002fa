#include "state.hpp"

#include <algorithm>
#include <limits>

#include "days.hpp"

namespace loa::touring {
namespace {

constexpr std::int64_t unlimited = std::numeric_limits<std::int64_t>::max() / 4;

std::int32_t shut(std::int32_t leg) noexcept
{
    return leg >= closed ? 1 : 0;
}

std::int64_t over(std::int64_t value, std::int64_t limit) noexcept
{
    return std::max<std::int64_t>(0, value - limit);
}

} // namespace

State::State(const Layout& layout, const Prices& prices) : layout_{&layout}, prices_{&prices}
{
    const Problem& problem = layout.problem();
    set_limits();
    for (const Place& place : problem.places) {
        most_visits_ = std::max(most_visits_, static_cast<std::size_t>(place.visits));
        totals_.missing += place.visits;
    }
    std::size_t most = 0;
    for (const Fill& fill : fill_) {
        most = std::max(most, std::size_t{fill.most_stops});
    }
    stride_ = most + 2;
    paths_.resize(layout.routes() * stride_);
    legs_.resize(layout.routes() * stride_);
    for (RouteIndex r = 0; r != layout.routes(); ++r) {
        paths_[r * stride_] = paths_[r * stride_ + 1] = layout.base(team(r));
    }
    route_epoch_.resize(layout.routes());
    place_epoch_.resize(layout.places());
    visits_.resize(layout.places() * most_visits_);
    count_.resize(layout.places());
    team_visits_.resize(layout.teams());
    team_epoch_.resize(layout.teams());
    totals_.value = prices.nothing();
    marked_ = totals_;
    for (TeamIndex k = 0; k != layout.teams(); ++k) {
        norm_.push_back(problem.teams[k].norm);
        tours_.emplace_back();
        if (problem.teams[k].nights > 0) {
            tours_.back().emplace(layout, k);
        }
    }
    tours_before_ = tours_;
}

void State::set_limits()
{
    const auto limit = [](std::int32_t value) { return value == 0 ? unlimited : value; };
    for (Day d = 0; d != layout_->days(); ++d) {
        for (const Team& team : layout_->problem().teams) {
            Fill& fill = fill_.emplace_back();
            fill.time_limit = limit(on_day(team.day_limit, d));
            fill.load_limit = limit(on_day(team.load, d));
            fill.most_stops = static_cast<std::uint32_t>(std::min<std::int64_t>(
                limit(team.stops), static_cast<std::int64_t>(layout_->places())));
        }
    }
}

void State::mark()
{
    marked_ = totals_;
    ++epoch_;
    saved_routes_.clear();
    saved_teams_.clear();
    saved_places_.clear();
    saved_points_.clear();
    saved_legs_.clear();
    saved_visits_.clear();
}

void State::save(RouteIndex r)
{
    if (route_epoch_[r] == epoch_) {
        return;
    }
    route_epoch_[r] = epoch_;
    save_tours(team(r));
    saved_routes_.push_back({r, fill_[r], saved_points_.size()});
    const auto from = static_cast<std::ptrdiff_t>(r * stride_);
    const std::ptrdiff_t until = from + size(r) + 2;
    saved_points_.insert(saved_points_.end(), paths_.begin() + from, paths_.begin() + until);
    saved_legs_.insert(saved_legs_.end(), legs_.begin() + from, legs_.begin() + until);
}

void State::save_tours(TeamIndex k)
{
    if (tours_[k] && team_epoch_[k] != epoch_) {
        team_epoch_[k] = epoch_;
        saved_teams_.push_back(k);
        tours_before_[k] = tours_[k];
    }
}

void State::save_place(PlaceIndex v)
{
    if (place_epoch_[v] == epoch_) {
        return;
    }
    place_epoch_[v] = epoch_;
    saved_places_.push_back({v, count_[v], saved_visits_.size()});
    const std::span<const RouteIndex> routes = visits(v);
    saved_visits_.insert(saved_visits_.end(), routes.begin(), routes.end());
}

void State::restore(const SavedRoute& saved)
{
    const RouteIndex r = saved.route;
    team_visits_[team(r)] +=
        static_cast<std::int32_t>(saved.fill.stops) - static_cast<std::int32_t>(size(r));
    fill_[r] = saved.fill;
    std::copy_n(&saved_points_[saved.points], saved.fill.stops + 2, &paths_[r * stride_]);
    std::copy_n(&saved_legs_[saved.points], saved.fill.stops + 2, &legs_[r * stride_]);
}

void State::undo()
{
    for (const SavedRoute& saved : saved_routes_) {
        restore(saved);
    }
    for (const SavedPlace& saved : saved_places_) {
        count_[saved.place] = saved.count;
        std::copy_n(saved_visits_.begin() + static_cast<std::ptrdiff_t>(saved.visits),
                    saved.count,
                    visits_.begin() + static_cast<std::ptrdiff_t>(saved.place * most_visits_));
    }
    for (const TeamIndex k : saved_teams_) {
        std::swap(tours_[k], tours_before_[k]);
    }
    totals_ = marked_;
    mark();
}

void State::count_visit(PlaceIndex v, RouteIndex r, std::int32_t sign)
{
    const TeamIndex k = team(r);
    const std::int32_t below = sign > 0 ? team_visits_[k] : team_visits_[k] - 1;
    const std::int64_t gain = below < norm_[k] ? prices_->norm() : 0;
    totals_.value += sign * (prices_->visit(v, r) - prices_->missing(v) - gain);
    totals_.missing -= sign;
    team_visits_[k] += sign;
}

/// Of a day route: the nights' ways are in the value of tours.
void State::change_legs(RouteIndex r, std::int64_t cost, std::int32_t shut)
{
    if (!tours_[team(r)]) {
        totals_.value += Prices::effort * cost;
        totals_.shut += shut;
    }
}

void State::changed(RouteIndex r, PlaceIndex v, std::int32_t sign, std::int64_t time)
{
    Fill& fill = fill_[r];
    fill.version = ++versions_;
    count_visit(v, r, sign);
    const Place& place = layout_->problem().places[v];
    const std::int64_t load = fill.load + std::int64_t{sign} * place.load;
    if (std::optional<Tours>& tours = tours_[team(r)]; tours) {
        fill.load = load;
        const std::int64_t before = tours->value();
        tours->change(day(r), work(r));
        totals_.value += Prices::effort * (tours->value() - before);
        return;
    }
    const std::int64_t longer = fill.time + time + std::int64_t{sign} * place.service;
    totals_.excess_load += over(load, fill.load_limit) - over(fill.load, fill.load_limit);
    totals_.excess_time += over(longer, fill.time_limit) - over(fill.time, fill.time_limit);
    fill.load = load;
    fill.time = longer;
}

void State::insert(PlaceIndex v, RouteIndex r, std::uint32_t position)
{
    save(r);
    save_place(v);
    visits_[v * most_visits_ + count_[v]++] = r;
    const std::span<Point> path{&paths_[r * stride_], std::size_t{size(r)} + 3};
    const std::span<std::int32_t> legs{&legs_[r * stride_], std::size_t{size(r)} + 2};
    const Day d = day(r);
    const Point a = path[position];
    const Point b = path[position + 1];
    const std::int32_t before = legs[position];
    std::copy_backward(path.begin() + position + 1, path.end() - 1, path.end());
    std::copy_backward(legs.begin() + position + 1, legs.end() - 1, legs.end());
    path[position + 1] = v;
    legs[position] = static_cast<std::int32_t>(layout_->cost(d, a, v));
    legs[position + 1] = static_cast<std::int32_t>(layout_->cost(d, v, b));
    ++fill_[r].stops;
    change_legs(r,
                std::int64_t{legs[position]} + legs[position + 1] - before,
                shut(legs[position]) + shut(legs[position + 1]) - shut(before));
    changed(r, v, 1, layout_->time(d, a, v) + layout_->time(d, v, b) - layout_->time(d, a, b));
}

void State::take_out(PlaceIndex v, RouteIndex r)
{
    save(r);
    const std::span<Point> path{&paths_[r * stride_], std::size_t{size(r)} + 2};
    const std::span<std::int32_t> legs{&legs_[r * stride_], std::size_t{size(r)} + 1};
    const auto found = std::find(path.begin() + 1, path.end() - 1, v);
    const auto position = static_cast<std::size_t>(found - path.begin());
    const Day d = day(r);
    const Point a = path[position - 1];
    const Point b = path[position + 1];
    const std::int64_t before = std::int64_t{legs[position - 1]} + legs[position];
    const std::int32_t shut_before = shut(legs[position - 1]) + shut(legs[position]);
    std::copy(found + 1, path.end(), found);
    const auto leg = legs.begin() + static_cast<std::ptrdiff_t>(position);
    std::copy(leg + 1, legs.end(), leg);
    legs[position - 1] = static_cast<std::int32_t>(layout_->cost(d, a, b));
    --fill_[r].stops;
    change_legs(r, legs[position - 1] - before, shut(legs[position - 1]) - shut_before);
    changed(r, v, -1, layout_->time(d, a, b) - layout_->time(d, a, v) - layout_->time(d, v, b));
}

void State::remove(PlaceIndex v)
{
    save_place(v);
    for (std::uint32_t i = 0; i != count_[v]; ++i) {
        take_out(v, visits_[v * most_visits_ + i]);
    }
    count_[v] = 0;
}

void State::remove(PlaceIndex v, RouteIndex r)
{
    save_place(v);
    const std::span<RouteIndex> routes{&visits_[v * most_visits_], count_[v]};
    std::swap(*std::find(routes.begin(), routes.end(), r), routes.back());
    --count_[v];
    take_out(v, r);
}

bool State::keeps_limits() const noexcept
{
    const auto keeps = [](const std::optional<Tours>& tours) {
        return !tours || tours->value() < strained;
    };
    return totals_.excess_time == 0 && totals_.excess_load == 0 && totals_.shut == 0 &&
           std::all_of(tours_.begin(), tours_.end(), keeps);
}

DayWork State::work(RouteIndex r) const noexcept
{
    const std::uint32_t size = fill_[r].stops;
    if (size == 0) {
        return {};
    }
    const Day d = day(r);
    const std::span<const Point> stops = path(r);
    DayWork work{stops[1], stops[size], 0, 0, fill_[r].load, false};
    for (std::uint32_t i = 1; i <= size; ++i) {
        work.time += layout_->problem().places[stops[i]].service;
        work.time += i == size ? 0 : layout_->time(d, stops[i], stops[i + 1]);
        work.cost += i == size ? 0 : legs_[r * stride_ + i];
    }
    return work;
}

Plan State::plan() const
{
    std::vector<std::vector<bool>> nights;
    for (TeamIndex k = 0; k != layout_->teams(); ++k) {
        nights.push_back(tours_[k] ? tours_[k]->nights() : std::vector<bool>(layout_->days()));
    }
    Plan plan;
    for (RouteIndex r = 0; r != layout_->routes(); ++r) {
        const bool overnight = nights[team(r)][day(r)];
        if (size(r) != 0 || overnight) {
            const std::span<const Point> points = path(r);
            plan.push_back({team(r), day(r), {points.begin() + 1, points.end() - 1}, overnight});
        }
    }
    return plan;
}

} // namespace loa::touring
