#pragma once

#include "loa/rules/session_rule.hpp"

namespace loa::rules {

/// A station has no more than so many sessions a day.
/// Excess: sessions too many.
class SessionsPerDayRule final : public SessionRule {
public:
    explicit SessionsPerDayRule(SessionCount limit);

    [[nodiscard]] std::string_view name() const noexcept override { return "sessions-per-day"; }
    [[nodiscard]] std::vector<Finding> judge(const model::Model& model,
                                             const std::vector<Session>& sessions) const override;

private:
    SessionCount limit_;
};

} // namespace loa::rules
