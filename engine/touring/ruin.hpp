#pragma once

#include <optional>
#include <vector>

#include "loa/search/random.hpp"
#include "state.hpp"

namespace loa::touring {

/// Takes places out that lie together, in space or in time.
class Ruin {
public:
    Ruin(State& state, search::Random& random);

    /// Removes some places with all their visits and lists them. Needs one that is owed a visit.
    const std::vector<PlaceIndex>& operator()();
    /// Removes strings of visits of one day, which is drawn by lot, and lists their places.
    const std::vector<PlaceIndex>& in_one_day();
    /// The day whose visits in_one_day() removed last.
    [[nodiscard]] Day day() const noexcept { return day_; }
    /// Whether some team sleeps out or makes one stop a day.
    [[nodiscard]] bool tours() const noexcept { return tours_; }

private:
    void strings(PlaceIndex seed);
    void string_in(RouteIndex r, PlaceIndex v, std::uint32_t longest);
    void find_string(RouteIndex r, PlaceIndex v, std::uint32_t longest);
    [[nodiscard]] PlaceIndex draw_owed();
    [[nodiscard]] Day draw_day(PlaceIndex v);
    [[nodiscard]] std::optional<RouteIndex> visit_on(PlaceIndex v, Day d) const;
    /// Notes that `r` loses a string, unless it did so already.
    [[nodiscard]] bool first_string_of(RouteIndex r);
    void around(PlaceIndex seed);
    void whole_route(PlaceIndex seed);
    void some_days();
    void missing_too();
    void take(PlaceIndex v);

    State* state_;
    search::Random* random_;
    bool tours_{};                 ///< some team sleeps out, or makes one stop a day
    std::vector<PlaceIndex> owed_; ///< places that are owed visits
    std::vector<PlaceIndex> taken_;
    std::vector<RouteIndex> ruined_; ///< routes that lost a string
    std::vector<PlaceIndex> string_;
    std::vector<std::uint32_t> round_of_; ///< by place: the round that took it
    std::uint32_t round_{};
    Day day_{};
};

} // namespace loa::touring
