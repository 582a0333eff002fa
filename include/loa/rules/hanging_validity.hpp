#pragma once

#include "loa/rules/hanging_rule.hpp"

namespace loa::rules {

/// A text is up only on days it is valid, and not after its campaign.
/// Excess: days outside.
class HangingValidity final : public HangingRule {
public:
    using HangingRule::HangingRule;

    [[nodiscard]] std::string_view name() const noexcept override { return "hanging-validity"; }
    [[nodiscard]] std::vector<HangingFinding> findings(const JudgedHangings& judged) const override;
};

} // namespace loa::rules
