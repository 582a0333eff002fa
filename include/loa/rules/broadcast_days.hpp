#pragma once

#include "loa/rules/session_rule.hpp"

namespace loa::rules {

/// Sessions are held only on broadcast days and, where the pack says so, on holidays.
/// Excess: always 1.
class BroadcastDaysRule final : public SessionRule {
public:
    explicit BroadcastDaysRule(BroadcastDays limit);

    [[nodiscard]] std::string_view name() const noexcept override { return "broadcast-days"; }
    [[nodiscard]] std::vector<Finding> judge(const model::Model& model,
                                             const std::vector<Session>& sessions) const override;

private:
    BroadcastDays limit_;
};

} // namespace loa::rules
