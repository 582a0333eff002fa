#pragma once

#include <vector>

#include "loa/rules/hanging_rule.hpp"

namespace loa::rules {

/// A finding at the site of `hanging`, over its days.
[[nodiscard]] HangingFinding found_at(const HangingRule& rule,
                                      const JudgedHangings& judged,
                                      const model::Hanging& hanging,
                                      std::int64_t excess);

/// The hangings judged and those before them.
[[nodiscard]] std::vector<const model::Hanging*> all_of(const JudgedHangings& judged);

} // namespace loa::rules
