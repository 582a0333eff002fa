#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "loa/model/model.hpp"
#include "loa/model/tour_plan.hpp"
#include "loa/plan/plan_week.hpp"
#include "loa/search/stopped.hpp"
#include "loa/touring/prove.hpp"

namespace loa::plan {

/// How tours are planned. The same options and input give the same tours, unless they are stopped.
struct TourOptions {
    std::uint64_t seed{1};
    Effort effort{Effort::normal};
    std::string made_at;                ///< copied into the plan
    std::vector<model::Tour> before;    ///< of the months before: rest and gaps count from them
    std::vector<model::Tour> announced; ///< what villages were told
    std::optional<time::Day> from;      ///< what is announced before this day stays
    bool keep{}; ///< what is announced after it changes as little as can be, before all else
    std::function<void(double)> progress{}; ///< the part of the search that is done; may be empty
    /// Asked often; once true, the best tours found so far are the plan, and it says so for its
    /// effort. May be empty.
    search::Stopped stopped{};
};

/// Announced shows that cannot take place whatever is planned: their village is closed that day, or no
/// longer known. No tours change fewer.
[[nodiscard]] std::int64_t changed_at_least(const model::Model& model,
                                            const time::DateSpan& days,
                                            std::span<const model::Shown> history,
                                            const TourOptions& options);

/// Shows of `plan` that are held as announced, by the same team on the same evening, but with other
/// films.
[[nodiscard]] std::vector<model::Screening> other_films(const model::TourPlan& plan,
                                                        const std::vector<model::Tour>& announced);

/// What tours of one kind of team cost, level by level, and that no tours of these teams, whatever
/// they show, cost less.
struct TourProof {
    model::TeamKind kind{};
    std::vector<touring::Level> levels; ///< most important first; of large months not all
    bool better_met{}; ///< the levels are those of a better plan, met while proving
};

/// Bounds of `plan`, as it was planned with `options`, a line for each kind of team that owes any
/// visits. Small months (20 villages on 14 days) are searched for a proof of every level. Films and
/// hours are left out: with them, less fits.
/// Source: touring::bound and touring::prove.
[[nodiscard]] std::vector<TourProof> prove_tours(const model::Model& model,
                                                 const model::TourPlan& plan,
                                                 std::span<const model::Shown> history,
                                                 const TourOptions& options);

/// The tours of all teams in `days`, a month. Never breaks a hard rule of tours: what does not fit is
/// listed as missed, with the reason and what would help. `history` holds what villages saw before.
[[nodiscard]] model::TourPlan plan_tours(const model::Model& model,
                                         const time::DateSpan& days,
                                         std::span<const model::Shown> history,
                                         const TourOptions& options);

} // namespace loa::plan
