#pragma once

#include "loa/rules/rule.hpp"

namespace loa::rules {

/// An item is no longer than the longest single item of its segment.
/// Excess: seconds too long.
class ItemLength final : public AiringRule {
public:
    [[nodiscard]] std::string_view name() const noexcept override { return "item-length"; }
    [[nodiscard]] std::int64_t excess(const Candidate& candidate) const override;
};

} // namespace loa::rules
