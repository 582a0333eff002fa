#pragma once

#include "loa/rules/hanging_rule.hpp"

namespace loa::rules {

/// Crews are home in time: the shortest way round the sites of a day, over the roads as they are that
/// day, and the stops there fit the crew's day. Not judged without roads. One finding a crew and day, at
/// one of the sites.
/// Excess: minutes too long; of a round without a way, 1.
class CrewDayLength final : public HangingRule {
public:
    using HangingRule::HangingRule;

    [[nodiscard]] std::string_view name() const noexcept override { return "crew-day-length"; }
    [[nodiscard]] std::vector<HangingFinding> findings(const JudgedHangings& judged) const override;
};

} // namespace loa::rules
