#pragma once

#include "loa/rules/rule.hpp"

namespace loa::rules {

/// An item airs only on its weekdays; over midnight, both days count.
/// Excess: always 1.
class Weekday final : public AiringRule {
public:
    [[nodiscard]] std::string_view name() const noexcept override { return "weekday"; }
    [[nodiscard]] std::int64_t excess(const Candidate& candidate) const override;
};

} // namespace loa::rules
