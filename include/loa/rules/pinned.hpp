#pragma once

#include <optional>

#include "loa/rules/rule.hpp"

namespace loa::rules {

/// Every pin of the judged days airs in its session, if that session is held. Always soft: a pin
/// gives way to a hard rule, and what gave way is reported.
/// Excess: always 1.
class Pinned final : public Rule {
public:
    /// `broadcast_days` of the pack say which sessions are held.
    explicit Pinned(std::optional<BroadcastDays> broadcast_days);

    [[nodiscard]] std::string_view name() const noexcept override { return "pinned"; }
    [[nodiscard]] std::vector<Finding> findings(const Judged& judged) const override;

private:
    std::optional<BroadcastDays> broadcast_days_;
};

} // namespace loa::rules
