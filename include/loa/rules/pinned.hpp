#pragma once

#include "loa/rules/rule.hpp"

namespace loa::rules {

/// Every pin of the judged days airs in its session. Always soft: a pin gives way to a hard rule and
/// to a session that is not held, and what gave way is reported.
/// Excess: always 1.
class Pinned final : public Rule {
public:
    Pinned() noexcept : Rule{Severity::soft} {}

    [[nodiscard]] std::string_view name() const noexcept override { return "pinned"; }
    [[nodiscard]] std::vector<Finding> findings(const Judged& judged) const override;
};

} // namespace loa::rules
