#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "layout.hpp"
#include "loa/touring/plan.hpp"

namespace loa::touring {

/// The day routes of plans met, put together anew: the cheapest plan made of them is a set partitioning
/// problem, small enough for branch and cut among those whose reduced costs are least.
///
/// Source: Rochat, Taillard, "Probabilistic diversification and intensification in local search for
///         vehicle routing", Journal of Heuristics 1 (1995), 147–167; with days: Gulczynski, Golden,
///         Wasil, "The period vehicle routing problem: new heuristics and real-world variants",
///         Transportation Research E 47 (2011), 648–668.
class RoutePool {
public:
    explicit RoutePool(const Layout& layout) : layout_{&layout} {}

    /// Whether plans are nothing but their routes and the days of their places: equal teams without
    /// nights and norms, patterns for all places, nothing fixed or announced.
    [[nodiscard]] bool suits() const;

    /// Keeps the routes of `plan`, which leaves no visit out.
    void add(const Plan& plan);

    /// A plan of routes kept that is cheaper than `known`, one of those added. Cost: a linear program with
    /// a column for each route kept, and branch and cut for a hundredth to a few tenths of a second.
    [[nodiscard]] std::optional<Plan> cheaper_than(const Plan& known) const;

private:
    struct Route {
        std::vector<PlaceIndex> stops;
        std::int64_t cost{};
    };

    [[nodiscard]] std::int64_t cost(const DayRoute& route) const;
    [[nodiscard]] Plan chosen(const std::vector<double>& values) const;

    const Layout* layout_;
    /// By day and places: the cheapest way round.
    std::map<std::pair<Day, std::vector<PlaceIndex>>, Route> routes_;
};

} // namespace loa::touring
