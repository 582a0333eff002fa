#pragma once

#include "loa/rules/hanging_rule.hpp"

namespace loa::rules {

/// A text is up no longer than the rule pack says, the days of hanging and taking down included.
/// Excess: days too many.
class HangingLength final : public HangingRule {
public:
    explicit HangingLength(const HangingDays& limit) noexcept
        : HangingRule{limit.severity}, at_most_{limit.at_most}
    {
    }

    [[nodiscard]] std::string_view name() const noexcept override { return "hanging-length"; }
    [[nodiscard]] std::vector<HangingFinding> findings(const JudgedHangings& judged) const override;

private:
    int at_most_;
};

} // namespace loa::rules
