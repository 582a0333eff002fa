#pragma once

#include "loa/rules/rule.hpp"

namespace loa::rules {

/// An item airs only on days of its validity window.
/// Excess: days before the window or after it.
class Validity final : public AiringRule {
public:
    [[nodiscard]] std::string_view name() const noexcept override { return "validity"; }
    [[nodiscard]] std::int64_t excess(const Candidate& candidate) const override;
};

} // namespace loa::rules
