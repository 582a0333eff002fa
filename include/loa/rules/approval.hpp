#pragma once

#include "loa/rules/rule.hpp"

namespace loa::rules {

/// An item airs only when somebody approved it, from the day of the approval on.
/// Excess: days before the approval; 1 when nobody approved it.
class Approval final : public AiringRule {
public:
    [[nodiscard]] std::string_view name() const noexcept override { return "approval"; }
    [[nodiscard]] std::int64_t excess(const Candidate& candidate) const override;
};

} // namespace loa::rules
