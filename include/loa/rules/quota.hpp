#pragma once

#include "loa/rules/rule.hpp"

namespace loa::rules {

/// No demand is served more often than it allows. The finding lies on the first airing too many.
/// Excess: airings too many.
class Quota final : public Rule {
public:
    using Rule::Rule;

    [[nodiscard]] std::string_view name() const noexcept override { return "quota"; }
    [[nodiscard]] std::vector<Finding> findings(const Judged& judged) const override;
};

} // namespace loa::rules
