#pragma once

#include <optional>

#include "loa/rules/rule.hpp"

namespace loa::rules {

/// Tune, relays and closing air exactly where the pattern has them, and none is missing in a session
/// that is held.
/// Excess: seconds it starts or lasts off; of a missing or second one, its length in seconds.
class RelaysFixed final : public Rule {
public:
    /// `broadcast_days` of the pack say which sessions are held.
    explicit RelaysFixed(std::optional<BroadcastDays> broadcast_days);

    [[nodiscard]] std::string_view name() const noexcept override { return "relays-fixed"; }
    [[nodiscard]] std::vector<Finding> findings(const Judged& judged) const override;

private:
    std::optional<BroadcastDays> broadcast_days_;
};

} // namespace loa::rules
