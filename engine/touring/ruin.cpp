#include "ruin.hpp"

#include <algorithm>

namespace loa::touring {
namespace {

constexpr std::uint32_t mean_taken = 6;
constexpr std::uint32_t whole_routes = 20; // of a hundred rounds
constexpr std::uint32_t longest_string = 8;
constexpr std::uint32_t most_missing = 8;
constexpr std::uint32_t longest_stretch = 9; // days

} // namespace

Ruin::Ruin(State& state, search::Random& random)
    : state_{&state}, random_{&random}, round_of_(state.layout().places())
{
    const Problem& problem = state.layout().problem();
    for (PlaceIndex v = 0; v != problem.places.size(); ++v) {
        if (problem.places[v].visits > 0 && !state.layout().days_for(v).empty()) {
            owed_.push_back(v);
        }
    }
    tours_ = std::any_of(problem.teams.begin(), problem.teams.end(), [](const Team& team) {
        return team.nights > 0 || team.stops == 1;
    });
}

const std::vector<PlaceIndex>& Ruin::operator()()
{
    ++round_;
    taken_.clear();
    if (owed_.empty()) {
        return taken_; // no place is open on any day
    }
    const PlaceIndex seed = draw_owed();
    const std::uint32_t lot = random_->below(10);
    if (!tours_ && random_->below(100) < whole_routes) {
        whole_route(seed);
    } else if (tours_ && lot < 5) {
        some_days();
    } else if (lot < 7) {
        strings(seed);
    } else {
        around(seed);
    }
    missing_too();
    return taken_;
}

PlaceIndex Ruin::draw_owed()
{
    return owed_[random_->below(static_cast<std::uint32_t>(owed_.size()))];
}

/// One on which `v` is visited, if it is.
Day Ruin::draw_day(PlaceIndex v)
{
    const std::span<const RouteIndex> visits = state_->visits(v);
    return visits.empty()
               ? random_->below(state_->layout().days())
               : state_->day(visits[random_->below(static_cast<std::uint32_t>(visits.size()))]);
}

std::optional<RouteIndex> Ruin::visit_on(PlaceIndex v, Day d) const
{
    const std::span<const RouteIndex> visits = state_->visits(v);
    const auto found =
        std::ranges::find_if(visits, [&](RouteIndex r) { return state_->day(r) == d; });
    return found == visits.end() ? std::nullopt : std::optional{*found};
}

bool Ruin::first_string_of(RouteIndex r)
{
    if (std::ranges::find(ruined_, r) != ruined_.end()) {
        return false;
    }
    ruined_.push_back(r);
    return true;
}

void Ruin::take(PlaceIndex v)
{
    if (round_of_[v] != round_) {
        round_of_[v] = round_;
        taken_.push_back(v);
        state_->remove(v);
    }
}

/// Strings of neighbouring stops, each from another route.
void Ruin::strings(PlaceIndex seed)
{
    ruined_.clear();
    const std::uint32_t wanted = 1 + random_->below(2 * mean_taken - 1);
    const bool one_day = random_->below(10) < 4;
    const Day day = draw_day(seed);
    for (const PlaceIndex v : state_->layout().near(seed)) {
        if (taken_.size() >= wanted) {
            return;
        }
        if (state_->visits(v).empty()) {
            continue;
        }
        const std::optional<RouteIndex> r = visit_on(v, one_day ? day : draw_day(v));
        if (r && first_string_of(*r)) {
            string_in(*r, v, wanted - static_cast<std::uint32_t>(taken_.size()));
        }
    }
}

const std::vector<PlaceIndex>& Ruin::in_one_day()
{
    taken_.clear();
    ruined_.clear();
    if (owed_.empty()) {
        return taken_;
    }
    const PlaceIndex seed = draw_owed();
    const std::uint32_t wanted = 1 + random_->below(2 * mean_taken - 1);
    day_ = draw_day(seed);
    for (const PlaceIndex v : state_->layout().near(seed)) {
        if (taken_.size() >= wanted) {
            break;
        }
        const std::optional<RouteIndex> r = visit_on(v, day_);
        if (r && first_string_of(*r)) {
            find_string(*r, v, wanted - static_cast<std::uint32_t>(taken_.size()));
            for (const PlaceIndex stop : string_) {
                taken_.push_back(stop);
                state_->remove(stop, *r);
            }
        }
    }
    return taken_;
}

void Ruin::string_in(RouteIndex r, PlaceIndex v, std::uint32_t longest)
{
    find_string(r, v, longest);
    for (const PlaceIndex stop : string_) {
        take(stop);
    }
}

void Ruin::find_string(RouteIndex r, PlaceIndex v, std::uint32_t longest)
{
    const std::span<const Point> path = state_->path(r);
    const std::uint32_t size = state_->size(r);
    const std::uint32_t length =
        1 + random_->below(std::min({longest_string, size, std::max(longest, 1U)}));
    const auto at =
        static_cast<std::uint32_t>(std::find(path.begin(), path.end(), v) - path.begin());
    const std::uint32_t lowest = at >= length ? at - length + 1 : 1;
    const std::uint32_t highest = std::min(at, size - length + 1);
    const std::uint32_t from = lowest + random_->below(highest - lowest + 1);
    string_.assign(path.begin() + from, path.begin() + from + length);
}

void Ruin::around(PlaceIndex seed)
{
    const std::vector<PlaceIndex>& near = state_->layout().near(seed);
    const std::uint32_t wanted = 1 + random_->below(2 * mean_taken - 1);
    for (std::uint32_t i = 0; i < wanted && i != near.size(); ++i) {
        if (!state_->visits(near[i]).empty()) {
            take(near[i]);
        }
    }
}

/// A day of a team that visits `seed`, so that another day may take its route over.
void Ruin::whole_route(PlaceIndex seed)
{
    if (const std::optional<RouteIndex> r = visit_on(seed, draw_day(seed))) {
        const std::span<const Point> path = state_->path(*r);
        string_.assign(path.begin() + 1, path.end() - 1);
        for (const PlaceIndex v : string_) {
            take(v);
        }
    }
}

/// What one team visits on some days in a row: a tour, a week.
void Ruin::some_days()
{
    const Layout& layout = state_->layout();
    const TeamIndex k = random_->below(static_cast<std::uint32_t>(layout.teams()));
    const Day from = random_->below(layout.days());
    const Day until = std::min(layout.days(), from + 1 + random_->below(longest_stretch));
    for (Day d = from; d != until; ++d) {
        const std::span<const Point> path = state_->path(layout.route(k, d));
        string_.assign(path.begin() + 1, path.end() - 1);
        for (const PlaceIndex v : string_) {
            take(v);
        }
    }
}

/// Some places that miss visits, so that they get another chance.
void Ruin::missing_too()
{
    if (state_->totals().missing == 0) {
        return;
    }
    const Problem& problem = state_->layout().problem();
    for (std::uint32_t i = 0; i != most_missing; ++i) {
        const PlaceIndex v = owed_[random_->below(static_cast<std::uint32_t>(owed_.size()))];
        if (state_->visits(v).size() < static_cast<std::size_t>(problem.places[v].visits)) {
            take(v);
        }
    }
}

} // namespace loa::touring
