#pragma once

#include "loa/rules/rule.hpp"

namespace loa::rules {

/// An item that has a daypart airs inside it.
/// Excess: seconds outside the daypart.
class Daypart final : public AiringRule {
public:
    [[nodiscard]] std::string_view name() const noexcept override { return "daypart"; }
    [[nodiscard]] std::int64_t excess(const Candidate& candidate) const override;
};

} // namespace loa::rules
