#pragma once

#include "loa/rules/rule.hpp"

namespace loa::rules {

/// Every airing lies in a session that its station has on that day, in a segment of its own kind, and
/// plays an item that is known; other rules leave out what this one reports.
/// Excess: always 1.
class KnownSession final : public Rule {
public:
    using Rule::Rule;

    [[nodiscard]] std::string_view name() const noexcept override { return "known-session"; }
    [[nodiscard]] std::vector<Finding> findings(const Judged& judged) const override;
};

} // namespace loa::rules
