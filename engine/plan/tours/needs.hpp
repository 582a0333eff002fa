#pragma once

#include <span>
#include <vector>

#include "loa/model/model.hpp"
#include "loa/model/tour_plan.hpp"

namespace loa::plan {

/// A village and what it is owed within the days of a plan.
struct Need {
    const model::Village* village{};
    int visits{1}; ///< owed; when not owed, what a team may make to meet its norm or stand in
    bool owed{};
    model::CampaignKey campaign; ///< that owes it; empty: due by the months since its last film
    std::int64_t weight{};       ///< of a missing visit
    int waiting{};               ///< months since its last visit
    time::DateSpan days{time::DateSpan::always()}; ///< on which visits count
};

/// Visits of information teams that would stand for a screening which no film team can give.
struct StandIn {
    model::VillageKey village;
    int visits{};
    std::int64_t weight{}; ///< of one of them
    time::DateSpan days{time::DateSpan::always()};
};

/// What villages are owed by teams of `kind` within `days`, in file order. A commune's share goes to
/// the villages that have waited longest and can be visited, on the days its campaign lasts.
[[nodiscard]] std::vector<Need> tour_needs(const model::Model& model,
                                           model::TeamKind kind,
                                           const time::DateSpan& days,
                                           std::span<const model::Shown> history);

/// What information teams may do instead of the screenings in `missed`, as campaigns allow; of several
/// lines that owe a village, the heaviest.
[[nodiscard]] std::vector<StandIn> stand_ins(const model::Model& model,
                                             const time::DateSpan& days,
                                             std::span<const model::Missed> missed);

/// Adds them to the needs of the information teams: worth a visit, but not owed.
void add_stand_ins(const model::Model& model,
                   std::span<const StandIn> stand_ins,
                   std::vector<Need>& needs);

} // namespace loa::plan
