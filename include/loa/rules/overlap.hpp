#pragma once

#include "loa/rules/rule.hpp"

namespace loa::rules {

/// A station plays one thing at a time, also across midnight from the week before.
/// Excess: seconds in which something else still plays.
class OverlapRule final : public Rule {
public:
    using Rule::Rule;

    [[nodiscard]] std::string_view name() const noexcept override { return "overlap"; }
    [[nodiscard]] std::vector<Finding> findings(const Judged& judged) const override;
};

} // namespace loa::rules
