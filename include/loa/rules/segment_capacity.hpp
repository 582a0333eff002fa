#pragma once

#include "loa/rules/rule.hpp"

namespace loa::rules {

/// A segment holds no more and no longer than it can; its items lie inside its stretch and take as
/// long as they are. One finding an overfull segment, one for each item that lies or lasts wrong.
/// Excess: seconds too long, outside or off the length of the item; items too many when only their
/// number is.
class SegmentCapacity final : public Rule {
public:
    using Rule::Rule;

    [[nodiscard]] std::string_view name() const noexcept override { return "segment-capacity"; }
    [[nodiscard]] std::vector<Finding> findings(const Judged& judged) const override;
};

} // namespace loa::rules
