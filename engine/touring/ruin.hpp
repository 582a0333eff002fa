#pragma once

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

private:
    void strings(PlaceIndex seed);
    void string_in(RouteIndex r, PlaceIndex v, std::uint32_t longest);
    void around(PlaceIndex seed);
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
};

} // namespace loa::touring
