#pragma once

#include "loa/rules/hanging_rule.hpp"

namespace loa::rules {

/// A text is approved by the day it is hung.
/// Excess: days too early; 1 without an approval.
class HangingApproval final : public HangingRule {
public:
    using HangingRule::HangingRule;

    [[nodiscard]] std::string_view name() const noexcept override { return "hanging-approval"; }
    [[nodiscard]] std::vector<HangingFinding> findings(const JudgedHangings& judged) const override;
};

} // namespace loa::rules
