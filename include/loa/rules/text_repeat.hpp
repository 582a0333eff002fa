#pragma once

#include "loa/rules/hanging_rule.hpp"

namespace loa::rules {

/// A commune does not see the same text twice in a row, over all its sites.
/// Excess: 1.
class TextRepeat final : public HangingRule {
public:
    TextRepeat() noexcept : HangingRule{Severity::soft} {}

    [[nodiscard]] std::string_view name() const noexcept override { return "text-repeat"; }
    [[nodiscard]] std::vector<HangingFinding> findings(const JudgedHangings& judged) const override;
};

} // namespace loa::rules
