#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "loa/model/model.hpp"

namespace loa::model {

/// What roads are like on a day; on days alike the ways are the same.
struct RoadConditions {
    bool rain{};                     ///< the rain season: some roads are slower, some closed
    std::vector<std::size_t> closed; ///< indices in changes.roads_closed, ascending
    // NOLINTNEXTLINE(readability-implicit-bool-conversion): within what the compiler writes
    friend auto operator<=>(const RoadConditions&, const RoadConditions&) = default;
};

[[nodiscard]] RoadConditions road_conditions(const Model& model, time::Day day);

/// Longer than any way: no road leads there.
inline constexpr std::int32_t no_way = 500'000'000;

/// Shortest times between some places, from × to, over the roads of travel.csv.
/// Units: minutes.
struct Ways {
    std::size_t places{};
    std::vector<std::int32_t> minutes;

    [[nodiscard]] std::int32_t between(std::size_t from, std::size_t to) const
    {
        return minutes[from * places + to];
    }
};

/// Order:  rows and columns as `places`.
/// Cost:   one Dijkstra a place.
/// Source: E. W. Dijkstra, "A note on two problems in connexion with graphs", Numerische Mathematik
///         1 (1959), 269–271.
[[nodiscard]] Ways ways_between(const Model& model,
                                std::span<const PlaceKey> places,
                                const RoadConditions& conditions);

/// The shortest way from `base` past all of `stops` and home; no_way or more when there is none.
/// Exact up to 12 stops; of more, the way to the farthest and home, which is too little.
///
/// Units:  minutes.
/// Cost:   2^stops · stops².
/// Source: Held and Karp, "A dynamic programming approach to sequencing problems", Journal of the
///         Society for Industrial and Applied Mathematics 10(1) (1962), 196–210.
[[nodiscard]] std::int32_t
shortest_round(const Ways& ways, std::size_t base, std::span<const std::size_t> stops);

} // namespace loa::model
