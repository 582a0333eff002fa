#pragma once

#include "loa/rules/session_rule.hpp"

namespace loa::rules {

/// All sessions of a station on a day on which it has any, taken together, are neither too short nor
/// too long. Measured by the pattern, relays included, whether or not all its time is filled.
/// Excess: seconds too long or too short.
class DayLengthRule final : public SessionRule {
public:
    explicit DayLengthRule(LengthLimits limit);

    [[nodiscard]] std::string_view name() const noexcept override { return "day-length"; }
    [[nodiscard]] std::vector<Finding> judge(const model::Model& model,
                                             const std::vector<Session>& sessions) const override;

private:
    LengthLimits limit_;
};

} // namespace loa::rules
