#pragma once

#include "loa/rules/hanging_rule.hpp"

namespace loa::rules {

/// A text has the size of its site, and people there understand it.
/// Excess: 1.
class TextFitsSite final : public HangingRule {
public:
    using HangingRule::HangingRule;

    [[nodiscard]] std::string_view name() const noexcept override { return "text-fits-site"; }
    [[nodiscard]] std::vector<HangingFinding> findings(const JudgedHangings& judged) const override;
};

} // namespace loa::rules
