#pragma once

#include "loa/rules/session_rule.hpp"

namespace loa::rules {

/// Every session lies within one of the stretches of the day that sessions are for.
/// Excess: seconds outside the stretch that holds most of it.
class SessionHoursRule final : public SessionRule {
public:
    explicit SessionHoursRule(SessionHours limit);

    [[nodiscard]] std::string_view name() const noexcept override { return "session-hours"; }
    [[nodiscard]] std::vector<Finding> judge(const model::Model& model,
                                             const std::vector<Session>& sessions) const override;

private:
    SessionHours limit_;
};

} // namespace loa::rules
