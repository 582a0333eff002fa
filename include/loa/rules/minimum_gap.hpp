#pragma once

#include <optional>

#include "loa/rules/rule.hpp"

namespace loa::rules {

/// An item does not return to a station until its gap (see ItemGaps) has passed since it ended;
/// earlier weeks and repeats count.
/// Excess: seconds missing from the gap.
class MinimumGap final : public Rule {
public:
    /// Without `gaps` only the gaps of campaigns hold.
    explicit MinimumGap(std::optional<Gaps> gaps);

    [[nodiscard]] std::string_view name() const noexcept override { return "minimum-gap"; }
    [[nodiscard]] std::vector<Finding> findings(const Judged& judged) const override;

private:
    std::optional<Gaps> gaps_;
};

} // namespace loa::rules
