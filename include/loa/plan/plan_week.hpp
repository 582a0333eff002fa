#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "loa/model/model.hpp"
#include "loa/model/plan_version.hpp"
#include "loa/rules/rule.hpp"
#include "loa/search/stopped.hpp"
#include "loa/time/week.hpp"

namespace loa::plan {

/// How long to search; `best` begins with all that `normal` does, and ends no worse.
enum class Effort { quick, normal, best };

/// What a version says for its effort when it was stopped.
inline constexpr const char* stopped_effort = "stopped";

/// How far planning a week has come.
struct Progress {
    int done{}; ///< stations planned
    int of{};
    model::Quality quality; ///< of those done, together
};

/// How a week is planned. The same options and input give the same plan, whatever `threads` is,
/// unless it is stopped.
struct Options {
    std::uint64_t seed{1};
    Effort effort{Effort::normal};
    unsigned threads{1};
    bool same_order{};     ///< segments that hold the same items on two days play them in one order
    std::string made_at{}; ///< copied into the version
    std::function<void(const Progress&)> progress{}; ///< after each station; may be empty
    /// Asked often, from all threads; once true, every station keeps the best it has, and the version
    /// says so for its effort. May be empty.
    search::Stopped stopped{};
};

/// The broadcasts of all stations in `week`. Never breaks a hard rule: what does not fit stays out
/// and stands in the bump list. `history` holds the airings of the weeks before, and of weeks after
/// that are planned already: gaps are kept to both.
[[nodiscard]] model::PlanVersion plan_week(const model::Model& model,
                                           const rules::RulePack& pack,
                                           time::Week week,
                                           const model::Timetable& history,
                                           const Options& options);

} // namespace loa::plan
