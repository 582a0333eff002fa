#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "layout.hpp"
#include "prices.hpp"
#include "tours.hpp"

namespace loa::touring {

/// How full a team's day is.
struct Fill {
    std::uint32_t stops{};
    std::uint32_t most_stops{};
    std::uint32_t version{}; ///< names what the day is: two of one version are equal
    std::int64_t load{};
    std::int64_t load_limit{};
    std::int64_t time{}; ///< of day routes, with the ways from and to the base
    std::int64_t time_limit{};
};

/// A plan under change: who visits what in which order, what that costs, exactly, and how to go back
/// to the last mark. Day routes may be too long or too heavy; their excess is kept beside the cost.
class State {
public:
    /// No visits.
    State(const Layout& layout, const Prices& prices);

    [[nodiscard]] const Layout& layout() const noexcept { return *layout_; }
    [[nodiscard]] const Prices& prices() const noexcept { return *prices_; }

    /// Adds `v` to `r` as its `position`-th stop. Cost: the stops of the route.
    void insert(PlaceIndex v, RouteIndex r, std::uint32_t position);
    /// Takes all visits of `v` out.
    void remove(PlaceIndex v);
    /// Takes the visit of `v` in `r` out.
    void remove(PlaceIndex v, RouteIndex r);
    /// Where undo() leads back to. Cost: constant.
    void mark();
    void undo();

    struct Totals {
        std::int64_t value{}; ///< what Prices weigh the plan at
        std::int64_t excess_time{};
        std::int64_t excess_load{};
        std::int64_t shut{};    ///< closed ways in day routes
        std::int64_t missing{}; ///< visits
        friend bool operator==(const Totals&, const Totals&) = default;
    };
    [[nodiscard]] const Totals& totals() const noexcept { return totals_; }
    [[nodiscard]] bool keeps_limits() const noexcept;

    /// Base, stops and base of `r`.
    [[nodiscard]] std::span<const Point> path(RouteIndex r) const noexcept
    {
        return {&paths_[r * stride_], std::size_t{size(r)} + 2};
    }
    /// The cost of the way from each point of the path to the next.
    [[nodiscard]] std::span<const std::int32_t> legs(RouteIndex r) const noexcept
    {
        return {&legs_[r * stride_], std::size_t{size(r)} + 1};
    }
    [[nodiscard]] std::uint32_t size(RouteIndex r) const noexcept { return fill_[r].stops; }
    [[nodiscard]] const Fill& fill(RouteIndex r) const noexcept { return fill_[r]; }
    [[nodiscard]] std::span<const RouteIndex> visits(PlaceIndex v) const noexcept
    {
        return {&visits_[v * most_visits_], count_[v]};
    }
    [[nodiscard]] bool is_full(RouteIndex r) const noexcept
    {
        return fill_[r].stops >= fill_[r].most_stops;
    }
    /// What one more visit takes from the missing norm of team `k`, as a price.
    [[nodiscard]] std::int64_t norm_gain(TeamIndex k) const noexcept
    {
        return team_visits_[k] < norm_[k] ? prices_->norm() : 0;
    }
    [[nodiscard]] TeamIndex team(RouteIndex r) const noexcept { return layout_->team(r); }
    [[nodiscard]] Day day(RouteIndex r) const noexcept { return layout_->day(r); }
    /// The nights of a team that may sleep out; null for one that may not.
    [[nodiscard]] const Tours* tours(TeamIndex k) const noexcept
    {
        const std::optional<Tours>& tours = tours_[k];
        return tours ? &*tours : nullptr;
    }
    [[nodiscard]] DayWork work(RouteIndex r) const noexcept;
    [[nodiscard]] Plan plan() const;

private:
    struct SavedRoute {
        RouteIndex route{};
        Fill fill;
        std::size_t points{}; ///< where its path and legs are kept
    };
    struct SavedPlace {
        PlaceIndex place{};
        std::uint32_t count{};
        std::size_t visits{};
    };

    void set_limits();
    void save(RouteIndex r);
    void save_tours(TeamIndex k);
    void save_place(PlaceIndex v);
    void restore(const SavedRoute& saved);
    void take_out(PlaceIndex v, RouteIndex r);
    void changed(RouteIndex r, PlaceIndex v, std::int32_t sign, std::int64_t time);
    void change_legs(RouteIndex r, std::int64_t cost, std::int32_t shut);
    void count_visit(PlaceIndex v, RouteIndex r, std::int32_t sign);

    const Layout* layout_;
    const Prices* prices_;
    std::size_t stride_{};
    std::size_t most_visits_{1};
    std::vector<Point> paths_;       // route × stride
    std::vector<std::int32_t> legs_; // route × stride
    std::vector<Fill> fill_;         // by route
    std::vector<RouteIndex> visits_; // place × most visits
    std::vector<std::uint32_t> count_;
    std::vector<std::int32_t> team_visits_;
    std::vector<std::int32_t> norm_;
    std::vector<std::optional<Tours>> tours_;
    Totals totals_;

    // Since the mark:
    Totals marked_;
    std::uint32_t epoch_{1};
    std::uint32_t versions_{};
    std::vector<std::uint32_t> route_epoch_;
    std::vector<std::uint32_t> place_epoch_;
    std::vector<std::uint32_t> team_epoch_;
    std::vector<TeamIndex> saved_teams_;
    std::vector<std::optional<Tours>> tours_before_; // of teams saved
    std::vector<SavedRoute> saved_routes_;
    std::vector<SavedPlace> saved_places_;
    std::vector<Point> saved_points_;
    std::vector<std::int32_t> saved_legs_;
    std::vector<RouteIndex> saved_visits_;
};

} // namespace loa::touring
