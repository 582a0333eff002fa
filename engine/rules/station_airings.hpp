#pragma once

#include <span>
#include <vector>

#include "loa/model/demand.hpp"
#include "rules/index.hpp"

namespace loa::rules {

/// The airings of a station without copying them. Borrows the timetable.
class StationAirings {
public:
    explicit StationAirings(const model::Timetable& timetable) noexcept : timetable_{timetable} {}

    /// Order: by time. Cost: logarithmic in the timetable.
    [[nodiscard]] std::span<const model::Airing> of(const model::StationKey& station) const;

private:
    const model::Timetable& timetable_;
};

/// Those of `airings` that count for `demand`, in the same order.
[[nodiscard]] std::vector<const model::Airing*> airings_serving(
    const Index& index, std::span<const model::Airing> airings, const model::Demand& demand);

} // namespace loa::rules
