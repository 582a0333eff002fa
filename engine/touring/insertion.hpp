#pragma once

#include <cstdint>
#include <limits>
#include <vector>

#include "loa/search/random.hpp"
#include "state.hpp"

namespace loa::touring {

/// Where a place would go and what that adds to the value, excess included.
struct Spot {
    static constexpr double never = std::numeric_limits<double>::infinity();

    double value{never};
    RouteIndex route{};
    std::uint32_t position{};
};

/// What an excess of one costs while the search is allowed it.
struct Penalties {
    double time{};
    double load{};
    bool forbidden{}; ///< no day may become too long or too heavy
};

/// Finds the cheapest spots, now and then overlooking one ("blink"), so that recreating differs from
/// time to time. Remembers the cheapest position of a place in a route until the route changes.
class Insertion {
public:
    Insertion(const State& state, search::Random& random);

    Penalties penalties;

    /// The cheapest spot for `v` on `d`, among the teams that may.
    [[nodiscard]] Spot cheapest(PlaceIndex v, Day d);

private:
    struct Detour {
        std::int32_t cost{};
        std::uint32_t position{};
    };
    struct Known {
        std::uint32_t version{std::numeric_limits<std::uint32_t>::max()};
        Detour detour;
    };

    [[nodiscard]] std::uint32_t blink(std::uint32_t positions);
    [[nodiscard]] Spot in_route(PlaceIndex v, RouteIndex r, TeamIndex k);
    [[nodiscard]] Spot in_plain_route(PlaceIndex v, RouteIndex r);
    [[nodiscard]] Spot in_priced_route(PlaceIndex v, RouteIndex r);
    [[nodiscard]] Spot in_tours(PlaceIndex v, RouteIndex r, const Tours& tours);
    /// Among the positions [from, until).
    [[nodiscard]] Detour
    shortest(PlaceIndex v, RouteIndex r, std::uint32_t from, std::uint32_t until) const;
    [[nodiscard]] Detour second(PlaceIndex v, RouteIndex r, std::uint32_t best) const;

    const State* state_;
    search::Random* random_;
    bool plain_;               // the cost of every way is its time
    std::vector<Known> known_; // place × route
    std::uint32_t until_blink_{50};
};

} // namespace loa::touring
