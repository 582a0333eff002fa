#pragma once

#include "loa/rules/hanging_rule.hpp"

namespace loa::rules {

/// A commune does not see the same slogan twice in a row, over all its sites: the same words count as
/// the same, in whichever language they are said to be.
/// Excess: 1.
class TextRepeat final : public HangingRule {
public:
    TextRepeat() noexcept : HangingRule{Severity::soft} {}

    [[nodiscard]] std::string_view name() const noexcept override { return "text-repeat"; }
    [[nodiscard]] std::vector<HangingFinding> findings(const JudgedHangings& judged) const override;
};

} // namespace loa::rules
