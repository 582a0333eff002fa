#pragma once

#include <cstdint>
#include <vector>

#include "loa/model/plan_version.hpp"
#include "loa/search/stopped.hpp"
#include "plan/problem.hpp"

namespace loa::plan {

/// One station's part of a plan.
struct StationPlan {
    std::vector<model::Airing> airings;
    std::vector<model::Bump> bumped;
    std::vector<model::Collision> collisions;
    model::Quality quality;
    model::Proof proof;
};

/// How long and with which random numbers a station is planned.
struct Search {
    std::uint64_t steps{};
    std::uint64_t seed{};
    search::Stopped stopped{};
};

/// Whether `a` is better: less missing, then nearer the targets, then more even.
[[nodiscard]] bool better(const model::Quality& a, const model::Quality& b);

/// Counts, places and puts in order what the station airs; says what is left out and why.
[[nodiscard]] StationPlan
plan_station(const Setting& setting, const StationWeek& week, const Search& search);

} // namespace loa::plan
