#pragma once

#include "plan/remedies/item_remedy.hpp"

namespace loa::plan {

/// The least that the gap of one rule has to be shorter; `detail` is the rule.
[[nodiscard]] Help relax_gap(const Setting& setting, const Case& at);

} // namespace loa::plan
