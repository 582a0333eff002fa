#pragma once

#include <vector>

#include "loa/rules/rule.hpp"

namespace loa::rules {

/// No horns in quiet hours, also not for tunes and relays, but for urgent items. Called
/// "quiet-hours" when hard and "quiet-hours-advice" when soft, since a pack may hold both. One
/// finding a session, over what it airs then.
/// Excess: seconds aired in quiet hours.
class QuietHoursRule final : public AiringRule {
public:
    QuietHoursRule(Severity severity, std::vector<time::DailySpan> hours);

    [[nodiscard]] std::string_view name() const noexcept override;
    [[nodiscard]] std::int64_t excess(const Candidate& candidate) const override;
    [[nodiscard]] std::vector<Finding> findings(const Judged& judged) const override;

private:
    [[nodiscard]] std::int64_t within(const time::TimeSpan& span) const;

    std::vector<time::DailySpan> hours_;
};

} // namespace loa::rules
