#pragma once

#include "loa/rules/hanging_rule.hpp"

namespace loa::rules {

/// Crews hang and take down on days they work, at no more sites a day than they can. One finding a crew
/// and day, at one of the sites.
/// Excess: stops too many; 1 on a day off.
class CrewDays final : public HangingRule {
public:
    using HangingRule::HangingRule;

    [[nodiscard]] std::string_view name() const noexcept override { return "crew-days"; }
    [[nodiscard]] std::vector<HangingFinding> findings(const JudgedHangings& judged) const override;
};

} // namespace loa::rules
