#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "loa/model/model.hpp"
#include "loa/model/plan_version.hpp"
#include "loa/rules/rule.hpp"
#include "loa/time/week.hpp"

namespace loa::plan {

enum class Effort { quick, normal, best };

/// How a week is planned. The same options and input give the same plan, whatever `threads` is.
struct Options {
    std::uint64_t seed{1};
    Effort effort{Effort::normal};
    unsigned threads{1};
    std::string made_at;                            ///< copied into the version
    std::function<void(int done, int of)> progress; ///< after each station; may be empty
};

/// The broadcasts of all stations in `week`. Never breaks a hard rule: what does not fit stays out
/// and stands in the bump list. `history` holds the airings of the weeks before.
[[nodiscard]] model::PlanVersion plan_week(const model::Model& model,
                                           const rules::RulePack& pack,
                                           time::Week week,
                                           const model::Timetable& history,
                                           const Options& options);

} // namespace loa::plan
