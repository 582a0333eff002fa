#pragma once

#include <span>
#include <vector>

#include "loa/model/model.hpp"

namespace loa::plan {

/// A village and what it is owed within the days of a plan.
struct Need {
    const model::Village* village{};
    int visits{1}; ///< 0 owed: may be visited to meet a team's norm
    bool owed{};
    model::CampaignKey campaign; ///< that owes it; empty: due by the months since its last film
    std::int64_t weight{};       ///< of a missing visit
    int waiting{};               ///< months since its last visit
};

/// What villages are owed by teams of `kind` within `days`, in file order. A commune's share goes to
/// the villages that have waited longest and can be visited.
[[nodiscard]] std::vector<Need> tour_needs(const model::Model& model,
                                           model::TeamKind kind,
                                           const time::DateSpan& days,
                                           std::span<const model::Shown> history);

} // namespace loa::plan
