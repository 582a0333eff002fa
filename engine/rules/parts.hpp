#pragma once

#include <memory>
#include <vector>

#include "loa/rules/rule.hpp"
#include "loa/rules/session_rule.hpp"

namespace loa::rules {

/// The rules of the catalogue that judge each airing by itself.
[[nodiscard]] RuleSet airing_catalogue(const RulePack& pack);

/// Those of the quiet hours of `pack`: at most one hard, one soft.
[[nodiscard]] RuleSet quiet_hours_catalogue(const RulePack& pack);

/// Those on sessions.
[[nodiscard]] std::vector<std::unique_ptr<const SessionRule>>
session_catalogue(const RulePack& pack);

/// Whether no hard rule of `rules`, all of them airing rules, stops `candidate`.
[[nodiscard]] bool may_air(const RuleSet& rules, const Candidate& candidate);

} // namespace loa::rules
