#pragma once

#include <string>
#include <vector>

#include "plan/problem.hpp"

namespace loa::plan {

/// A pin that cannot be kept, the hard rule it would break, and the pinned item that has its place if
/// that is why.
struct DroppedPin {
    const model::Pin* pin{};
    std::string rule;
    model::ContentKey taken_by{};
};

/// Fixes the pinned airings of the week in the problem's grid, before anything else is placed. Hard rules hold for pins as well: one
/// that would break any is dropped. Pins come in order of their item's priority, then file order.
[[nodiscard]] std::vector<DroppedPin> fix_pins(const Setting& setting, Problem& problem);

/// Fixes the repeats that the last afternoon of the week before asks for, where they fit.
void fix_carried(Problem& problem);

/// The name of the rule that stands for `block`.
[[nodiscard]] std::string_view rule_of(Block block);

} // namespace loa::plan
