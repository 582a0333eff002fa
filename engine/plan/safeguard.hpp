#pragma once

#include "loa/model/plan_version.hpp"
#include "plan/setting.hpp"

namespace loa::plan {

/// Judges the finished timetable by every rule of the catalogue and takes out the items that a hard
/// rule still finds, so that no plan ever breaks one: placing knows each rule of today, and this
/// holds for those of tomorrow. Demands that fall short by it join the bump list under that rule.
void withdraw_breaches(const Setting& setting, model::PlanVersion& version);

} // namespace loa::plan
