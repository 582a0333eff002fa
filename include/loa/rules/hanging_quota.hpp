#pragma once

#include "loa/rules/hanging_rule.hpp"

namespace loa::rules {

/// What campaigns owe in banners hangs. One finding a demand, without a site.
/// Excess: days or hangings missing.
class HangingQuota final : public HangingRule {
public:
    HangingQuota() noexcept : HangingRule{Severity::soft} {}

    [[nodiscard]] std::string_view name() const noexcept override { return "hanging-quota"; }
    [[nodiscard]] std::vector<HangingFinding> findings(const JudgedHangings& judged) const override;
};

} // namespace loa::rules
