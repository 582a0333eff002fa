#pragma once

#include "loa/model/model.hpp"
#include "loa/model/plan_version.hpp"

namespace loa::report {

/// A small district: xã Dào San on the border with one station, xã Huổi Luông with two of which one
/// is down all week, and Lả Nhì Thàng without any. Two languages, a morning and an evening session.
[[nodiscard]] model::Model sample_centre();

/// Week 2022-W47 of the sample: all sessions filled, one repeat, one pinned item, one bump, one
/// collision. Nothing airs at the station that is down.
[[nodiscard]] model::PlanVersion sample_plan(const model::Model& model);

} // namespace loa::report
