#pragma once

#include "loa/rules/rule.hpp"

namespace loa::rules {

/// Nothing airs in a session of a station that is down, or none of whose clusters works, on the day
/// the session begins. One finding a session.
/// Excess: airings in it.
class StationDown final : public Rule {
public:
    using Rule::Rule;

    [[nodiscard]] std::string_view name() const noexcept override { return "station-down"; }
    [[nodiscard]] std::vector<Finding> findings(const Judged& judged) const override;
};

} // namespace loa::rules
