#pragma once

#include <chrono>
#include <map>
#include <span>
#include <string_view>
#include <vector>

#include "loa/model/demand.hpp"
#include "loa/model/plan_version.hpp"

namespace loa::audit {

/// One item, as it was when planned, at one station.
struct Occasions {
    const model::Content* content{};
    std::vector<time::Day> days; ///< one for each airing, ascending
    std::chrono::seconds time{};
};

/// What the stations air within some days, item by item. Borrows the plans.
class Aired {
public:
    /// `plans` by week, each week once.
    Aired(const model::Model& model,
          const std::vector<const model::PlanVersion*>& plans,
          const time::DateSpan& days);

    /// Order: by item, an item that was changed between two weeks stands there twice.
    [[nodiscard]] std::span<const Occasions> at(const model::StationKey& station) const;

private:
    std::map<std::string_view, std::vector<Occasions>> by_station_;
};

/// Airings among `aired` that count for `demand`.
[[nodiscard]] int served(std::span<const Occasions> aired, const model::Demand& demand);

} // namespace loa::audit
