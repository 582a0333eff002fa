#pragma once

#include "loa/rules/rule.hpp"

namespace loa::rules {

/// What changes.toml forbids does not air; over midnight, both days count.
/// Excess: always 1.
class Forbidden final : public AiringRule {
public:
    [[nodiscard]] std::string_view name() const noexcept override { return "forbidden"; }
    [[nodiscard]] std::int64_t excess(const Candidate& candidate) const override;
};

} // namespace loa::rules
