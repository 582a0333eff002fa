#pragma once

#include <optional>

#include "loa/rules/session_rule.hpp"

namespace loa::rules {

/// A session is neither too short nor too long, by one limit in towns and wards and another
/// elsewhere. Measured by the pattern, relays included, whether or not all its time is filled. Each
/// finding has the severity of its limit.
/// Excess: seconds too long or too short.
class SessionLengthRule final : public SessionRule {
public:
    SessionLengthRule(std::optional<LengthLimits> town, std::optional<LengthLimits> elsewhere);

    [[nodiscard]] std::string_view name() const noexcept override { return "session-length"; }
    [[nodiscard]] std::vector<Finding> judge(const model::Model& model,
                                             const std::vector<Session>& sessions) const override;

private:
    std::optional<LengthLimits> town_;
    std::optional<LengthLimits> elsewhere_;
};

} // namespace loa::rules
