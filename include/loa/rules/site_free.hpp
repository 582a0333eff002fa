#pragma once

#include "loa/rules/hanging_rule.hpp"

namespace loa::rules {

/// A site holds one text at a time; on the day of an exchange both.
/// Excess: days shared besides.
class SiteFree final : public HangingRule {
public:
    using HangingRule::HangingRule;

    [[nodiscard]] std::string_view name() const noexcept override { return "site-free"; }
    [[nodiscard]] std::vector<HangingFinding> findings(const JudgedHangings& judged) const override;
};

} // namespace loa::rules
