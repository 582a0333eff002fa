#pragma once

#include "loa/rules/hanging_rule.hpp"

namespace loa::rules {

/// No more cloths and frames of a size are up on a day than there are. On the day of an exchange the
/// site needs two cloths and one frame. One finding a size and day, at one of the sites.
/// Excess: pieces too many.
class StockLimit final : public HangingRule {
public:
    using HangingRule::HangingRule;

    [[nodiscard]] std::string_view name() const noexcept override { return "stock-limit"; }
    [[nodiscard]] std::vector<HangingFinding> findings(const JudgedHangings& judged) const override;
};

} // namespace loa::rules
