#pragma once

#include <boost/json/object.hpp>

#include "loa/rules/rule_pack.hpp"

namespace loa::report {

/// The pack's limits, each with its severity and citation, by the names that rules.toml gives them.
[[nodiscard]] boost::json::object rule_pack_json(const rules::RulePack& pack);

} // namespace loa::report
