#include "network.hpp"

#include <algorithm>

#include "days.hpp"

namespace loa::touring {
namespace {

constexpr LinearProgram::Row no_row = -1;

} // namespace

Network::Network(Relaxation& relaxation, const Fleet& fleet, Detail detail)
    : relaxation_{&relaxation},
      layout_{&relaxation.layout()},
      fleet_{&fleet},
      team_{&layout_->problem().teams[fleet.team]},
      base_{layout_->base(fleet.team)},
      detail_{detail},
      spots_{detail == Detail::every_way ? layout_->places() : 1}
{
}

LinearProgram::Row Network::add()
{
    add_rows();
    for (Day d = 0; d != layout_->days(); ++d) {
        add_day(d);
    }
    return home_.front();
}

void Network::add_rows()
{
    const auto teams = static_cast<double>(fleet_->members.size());
    for (Day d = 0; d != layout_->days(); ++d) {
        const double starting = d == 0 ? teams : 0;
        home_.push_back(relaxation_->program().add_row(starting, starting));
    }
    const std::size_t states = layout_->days() * spots_ * static_cast<std::size_t>(team_->nights);
    away_.reserve(states);
    for (std::size_t i = 0; i != states; ++i) {
        away_.push_back(relaxation_->program().add_row(0, 0));
    }
}

Network::Row Network::at_home(Day d) const
{
    return d < layout_->days() ? home_[d] : no_row;
}

Network::Row Network::away(Day d, std::size_t spot, std::int32_t night) const
{
    const auto nights = static_cast<std::size_t>(team_->nights);
    return away_[(d * spots_ + spot) * nights + static_cast<std::size_t>(night) - 1];
}

bool Network::fits(Day d, std::int64_t time) const
{
    const std::int32_t limit = on_day(team_->day_limit, d);
    return time < closed && (limit == 0 || time <= limit);
}

Network::Way Network::way(Day d, std::size_t spot, PlaceIndex v) const
{
    if (detail_ == Detail::nearest_place) {
        return nearest_[v];
    }
    const auto from = static_cast<Point>(spot);
    return {layout_->time(d, from, v), layout_->cost(d, from, v)};
}

Network::Way Network::home(Day d, std::size_t spot) const
{
    if (detail_ == Detail::nearest_place) {
        return nearest_home_;
    }
    const auto from = static_cast<Point>(spot);
    return {layout_->time(d, from, base_), layout_->cost(d, from, base_)};
}

void Network::find_nearest(Day d)
{
    nearest_.assign(layout_->places(), {closed, closed});
    nearest_home_ = {closed, closed};
    for (PlaceIndex v = 0; v != layout_->places(); ++v) {
        for (PlaceIndex u = 0; u != layout_->places(); ++u) {
            if (u != v || layout_->problem().places[v].visits > 1) {
                nearest_[v].time = std::min(nearest_[v].time, layout_->time(d, u, v));
                nearest_[v].cost = std::min(nearest_[v].cost, layout_->cost(d, u, v));
            }
        }
        nearest_home_.time = std::min(nearest_home_.time, layout_->time(d, v, base_));
        nearest_home_.cost = std::min(nearest_home_.cost, layout_->cost(d, v, base_));
    }
}

void Network::move(Day d, PlaceIndex v, std::int64_t effort, Row from, Row to)
{
    std::vector<LinearProgram::Entry> entries{{from, 1}};
    if (to != no_row) {
        entries.push_back({to, -1});
    }
    const bool overnight = to != no_row && std::find(home_.begin(), home_.end(), to) == home_.end();
    relaxation_->add({v, d, effort, from, to, overnight}, *fleet_, entries);
}

void Network::add_day(Day d)
{
    move(d, Move::nowhere, 0, home_[d], at_home(d + 1));
    if (!is_among(team_->works, d)) {
        return;
    }
    if (detail_ == Detail::nearest_place) {
        find_nearest(d);
    }
    for (PlaceIndex v = 0; v != layout_->places(); ++v) {
        const std::int32_t most = on_day(team_->load, d);
        if (relaxation_->may_visit(v, d, *fleet_) &&
            (most == 0 || layout_->problem().places[v].load <= most)) {
            add_from_home(d, v);
            for (std::size_t spot = 0; d != 0 && spot != spots_; ++spot) {
                add_visit_from_away(d, spot, v);
            }
        }
    }
    for (std::size_t spot = 0; d != 0 && spot != spots_; ++spot) {
        add_from_away(d, spot);
    }
}

void Network::add_from_home(Day d, PlaceIndex v)
{
    const std::int64_t time = layout_->time(d, base_, v) + layout_->problem().places[v].service;
    const std::int64_t cost = layout_->cost(d, base_, v);
    if (fits(d, time + layout_->time(d, v, base_))) {
        move(d, v, cost + layout_->cost(d, v, base_), home_[d], at_home(d + 1));
    }
    if (fits(d, time) && team_->nights > 0 && d + 1 < layout_->days()) {
        move(d, v, cost + team_->night_cost, home_[d], away(d + 1, spot_of(v), 1));
    }
}

void Network::add_visit_from_away(Day d, std::size_t spot, PlaceIndex v)
{
    const Way way_to = way(d, spot, v);
    const std::int64_t time = way_to.time + layout_->problem().places[v].service;
    const bool again = detail_ == Detail::every_way && spot == v;
    if (!fits(d, time) || (again && layout_->problem().places[v].visits < 2)) {
        return;
    }
    const bool comes_home = fits(d, time + layout_->time(d, v, base_));
    const Row back = at_home(d + 1 + static_cast<Day>(team_->rest));
    for (std::int32_t night = 1; night <= team_->nights; ++night) {
        const Row from = away(d, spot, night);
        if (comes_home) {
            move(d, v, way_to.cost + layout_->cost(d, v, base_), from, back);
        }
        if (night < team_->nights && d + 1 < layout_->days()) {
            const Row to = away(d + 1, spot_of(v), night + 1);
            move(d, v, way_to.cost + team_->night_cost, from, to);
        }
    }
}

/// Waits, or goes home without a visit.
void Network::add_from_away(Day d, std::size_t spot)
{
    const Way way_home = home(d, spot);
    const Row back = at_home(d + 1 + static_cast<Day>(team_->rest));
    for (std::int32_t night = 1; night <= team_->nights; ++night) {
        const Row from = away(d, spot, night);
        if (fits(d, way_home.time)) {
            move(d, Move::nowhere, way_home.cost, from, back);
        }
        if (night < team_->nights && d + 1 < layout_->days()) {
            move(d, Move::nowhere, team_->night_cost, from, away(d + 1, spot, night + 1));
        }
    }
}

std::size_t columns_with_every_way(const Layout& layout, const Fleet& fleet)
{
    const auto nights = static_cast<std::size_t>(layout.problem().teams[fleet.team].nights);
    return layout.places() * (layout.places() * 2 * nights + 2) * layout.days();
}

} // namespace loa::touring
