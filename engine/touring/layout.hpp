#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "loa/touring/problem.hpp"

namespace loa::touring {

/// A place, or the base of a team: places first, then the teams.
using Point = std::uint32_t;
/// A team's day: day · teams + team.
using RouteIndex = std::uint32_t;

/// Between two points, one of which is given.
struct BothWays {
    std::int32_t to{};   ///< the given one
    std::int32_t from{}; ///< the given one
};

/// The ways between points, also both ways together, so that all ways of one point lie in a row.
struct Matrix {
    std::vector<std::int32_t> from; ///< from × to
    std::vector<BothWays> both;     ///< given × other
};

/// What a visit takes of a day.
struct Need {
    std::int32_t time{};
    std::int32_t load{};
};

/// A problem as flat arrays, made once for a search.
class Layout {
public:
    explicit Layout(const Problem& problem);

    [[nodiscard]] const Problem& problem() const noexcept { return *problem_; }
    [[nodiscard]] std::size_t places() const noexcept { return places_; }
    [[nodiscard]] std::size_t teams() const noexcept { return teams_; }
    [[nodiscard]] Day days() const noexcept { return problem_->days; }
    [[nodiscard]] std::size_t points() const noexcept { return places() + teams(); }
    [[nodiscard]] std::size_t routes() const noexcept { return days() * teams(); }

    [[nodiscard]] RouteIndex route(TeamIndex k, Day d) const noexcept
    {
        return static_cast<RouteIndex>(d * teams() + k);
    }
    [[nodiscard]] TeamIndex team(RouteIndex r) const noexcept { return team_[r]; }
    [[nodiscard]] Day day(RouteIndex r) const noexcept { return day_[r]; }
    [[nodiscard]] Point base(TeamIndex k) const noexcept
    {
        return static_cast<Point>(places() + k);
    }
    [[nodiscard]] std::uint32_t season(Day d) const noexcept { return season_[d]; }
    [[nodiscard]] const Matrix& costs(Day d) const noexcept { return costs_[season_[d]]; }
    /// The cost of the ways to and from `v`, by the other point.
    [[nodiscard]] std::span<const BothWays> costs_at(Day d, PlaceIndex v) const noexcept
    {
        return {&costs(d).both[v * points()], points()};
    }
    [[nodiscard]] const Matrix& times(Day d) const noexcept
    {
        return cost_is_time_ ? costs_[season_[d]] : times_[season_[d]];
    }
    [[nodiscard]] std::int64_t cost(Day d, Point from, Point to) const noexcept
    {
        return costs(d).from[from * points() + to];
    }
    [[nodiscard]] std::int64_t time(Day d, Point from, Point to) const noexcept
    {
        return times(d).from[from * points() + to];
    }
    /// Whether the cost of every way is its time.
    [[nodiscard]] bool cost_is_time() const noexcept { return cost_is_time_; }

    [[nodiscard]] const Need& need(PlaceIndex v) const noexcept { return needs_[v]; }
    /// Teams that may visit `v` on `d`, ascending.
    [[nodiscard]] const std::vector<TeamIndex>& teams_for(PlaceIndex v, Day d) const noexcept
    {
        return teams_for_[v * days() + d];
    }
    /// Days on which some team may visit `v`, ascending.
    [[nodiscard]] const std::vector<Day>& days_for(PlaceIndex v) const noexcept
    {
        return days_for_[v];
    }
    /// The patterns of `v` whose days are all among days_for(v).
    [[nodiscard]] const std::vector<std::vector<Day>>& patterns(PlaceIndex v) const noexcept
    {
        return patterns_[v];
    }
    /// The places nearest to `v`, itself first.
    [[nodiscard]] const std::vector<PlaceIndex>& near(PlaceIndex v) const noexcept
    {
        return near_[v];
    }
    /// The mean way to one of the nearest places.
    [[nodiscard]] double near_way() const noexcept { return near_way_; }
    /// The longest open way from a base to a place or back.
    [[nodiscard]] std::int64_t far_way() const noexcept { return far_way_; }

private:
    void copy_ways();
    void list_days(PlaceIndex v);
    void list_patterns(PlaceIndex v);
    void list_neighbours();
    void measure_near();
    void measure_far();

    const Problem* problem_;
    std::size_t places_;
    std::size_t teams_;
    bool cost_is_time_{true};
    std::vector<std::uint32_t> season_; // by day
    std::vector<TeamIndex> team_;       // by route
    std::vector<Day> day_;              // by route
    std::vector<Matrix> costs_;         // by season
    std::vector<Matrix> times_;         // by season; empty when cost is time
    std::vector<Need> needs_;           // by place
    std::vector<std::vector<TeamIndex>> teams_for_;
    std::vector<std::vector<Day>> days_for_;
    std::vector<std::vector<std::vector<Day>>> patterns_;
    std::vector<std::vector<PlaceIndex>> near_;
    double near_way_{1};
    std::int64_t far_way_{1};
};

} // namespace loa::touring
