#pragma once

#include <vector>

#include "loa/model/demand.hpp"
#include "loa/model/model.hpp"
#include "loa/model/timetable.hpp"
#include "loa/rules/item_gaps.hpp"
#include "loa/rules/rule.hpp"
#include "loa/time/week.hpp"

namespace loa::plan {

/// What all stations of one week are planned with. Borrows; never changed, so that any number of
/// threads can read it.
struct Setting {
    const model::Model& model;
    const rules::RulePack& pack;
    const model::Timetable& history; ///< of other weeks
    time::DateSpan days;             ///< of the week
    rules::RuleSet rules;
    std::vector<const rules::AiringRule*> airing_rules; ///< the hard ones
    rules::ItemGaps gaps;
    std::vector<model::Demand> demands; ///< all that is due in the week
    bool same_order{}; ///< segments may sound as they did the day before: somebody asked for it
};

/// Cost: what `model::due` costs.
[[nodiscard]] Setting setting(const model::Model& model,
                              const rules::RulePack& pack,
                              time::Week week,
                              const model::Timetable& history);

} // namespace loa::plan
