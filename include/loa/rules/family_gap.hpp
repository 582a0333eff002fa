#pragma once

#include "loa/rules/rule.hpp"

namespace loa::rules {

/// Two different items of one family keep a gap at a station, from the end of the one to the start
/// of the other; earlier weeks count. The later item's kind says how long. One item's own returns
/// are the minimum gap's affair.
/// Excess: seconds missing from the gap.
class FamilyGap final : public Rule {
public:
    explicit FamilyGap(Gaps gaps);

    [[nodiscard]] std::string_view name() const noexcept override { return "family-gap"; }
    [[nodiscard]] std::vector<Finding> findings(const Judged& judged) const override;

private:
    Gaps gaps_;
};

} // namespace loa::rules
