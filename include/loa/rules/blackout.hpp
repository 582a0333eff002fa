#pragma once

#include "loa/rules/rule.hpp"

namespace loa::rules {

/// On a quiet holiday only relays and urgent items air.
/// Excess: always 1.
class Blackout final : public AiringRule {
public:
    [[nodiscard]] std::string_view name() const noexcept override { return "blackout"; }
    [[nodiscard]] std::int64_t excess(const Candidate& candidate) const override;
};

} // namespace loa::rules
