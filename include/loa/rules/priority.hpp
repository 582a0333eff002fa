#pragma once

#include "loa/rules/rule.hpp"

namespace loa::rules {

/// No item takes a place that an item of a higher class waits for: one that would serve an unmet
/// demand of the station, could air there, would fit in the other's stead and keep its own gap.
/// Always soft, since a timetable does not tell all that a planner weighed (family gaps, counts of
/// other demands); pinned airings and repeats are left alone. One finding a waiting demand, on the
/// first such place, naming the item that waits.
/// Excess: airings the demand lacks.
class PriorityRule final : public Rule {
public:
    /// Takes from `pack` what may air where and the minimum gap.
    explicit PriorityRule(const RulePack& pack);

    [[nodiscard]] std::string_view name() const noexcept override { return "priority"; }
    [[nodiscard]] std::vector<Finding> findings(const Judged& judged) const override;

private:
    RulePack pack_;
    RuleSet airing_rules_;
};

} // namespace loa::rules
