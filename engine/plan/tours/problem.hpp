#pragma once

#include <optional>
#include <vector>

#include "loa/model/model.hpp"
#include "loa/model/screening.hpp"
#include "loa/touring/problem.hpp"
#include "plan/tours/needs.hpp"

namespace loa::plan {

/// The tours of the teams of one kind, as the core sees them, and what its indices stand for.
struct TourProblem {
    touring::Problem problem;
    time::DateSpan days{time::DateSpan::always()};
    touring::Day begins{};                 ///< the days before it are over
    std::vector<const model::Team*> teams; ///< by touring::TeamIndex
    std::vector<Need> needs;               ///< by touring::PlaceIndex
    /// Whether a team may show a feature there, by touring::PlaceIndex and day; empty for teams that
    /// show none.
    std::vector<std::vector<bool>> films;

    [[nodiscard]] time::Day day(touring::Day d) const
    {
        return days.from() + date::days{static_cast<int>(d)};
    }
    /// Minutes from node to node on a day.
    [[nodiscard]] std::int32_t
    minutes(touring::Day day, touring::NodeIndex from, touring::NodeIndex to) const;
};

/// The problem of one kind of team. `missed` is what film teams leave out: information teams may
/// stand in for it.
[[nodiscard]] TourProblem tour_problem(const model::Model& model,
                                       model::TeamKind kind,
                                       const time::DateSpan& days,
                                       std::span<const model::Shown> history,
                                       std::span<const model::Missed> missed = {});

/// What tours that ended before the days leave behind: teams that still rest, villages visited lately.
void add_before(TourProblem& problem, const std::vector<model::Tour>& before);

/// Adds the shows of `announced` that the problem knows: those before `from` to stay, the others, if
/// `keep`, to be kept before all else.
void add_announced(TourProblem& problem,
                   const std::vector<model::Tour>& announced,
                   std::optional<time::Day> from,
                   bool keep);

} // namespace loa::plan
