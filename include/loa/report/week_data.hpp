#pragma once

#include "loa/model/model.hpp"
#include "loa/model/plan_version.hpp"
#include "loa/rules/rule_pack.hpp"

namespace loa::report {

/// What the exports of a planned week are made from. Borrows all of it.
struct WeekData {
    const model::Model& model;
    const rules::RulePack& pack;
    const model::PlanVersion& plan;
    const model::Timetable& history; ///< what was aired before the week
};

} // namespace loa::report
