#pragma once

#include "loa/rules/rule.hpp"

namespace loa::rules {

/// What airs first in an afternoon and is to be repeated comes back as a repeat in a morning session
/// of the same station the next day, if one is held then that could take it (item, language, days
/// and hours; not counting what else airs); a soft breach, on the first airing. And a repeat airs in
/// the morning after such a first airing; a hard breach, on the repeat. A session that starts before
/// noon is a morning session. The history counts on the first of the judged days.
/// Excess: always 1.
class RepeatNextMorning final : public Rule {
public:
    /// Takes from `pack` which sessions are held and what may air in them.
    explicit RepeatNextMorning(const RulePack& pack);

    [[nodiscard]] std::string_view name() const noexcept override { return "repeat-next-morning"; }
    [[nodiscard]] std::vector<Finding> findings(const Judged& judged) const override;

private:
    RulePack pack_;
    RuleSet airing_rules_;
};

} // namespace loa::rules
