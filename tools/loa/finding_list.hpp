#pragma once

#include <span>

#include <boost/json/array.hpp>

#include "loa/model/model.hpp"
#include "loa/rules/rule.hpp"
#include "terminal.hpp"

namespace loa::cli {

/// Prints what breaks a rule: a line for each station and rule, with how often and where first.
void print_findings(const model::Model& model,
                    std::span<const rules::Finding> findings,
                    Terminal& terminal);

/// All of them, for other programs.
[[nodiscard]] boost::json::array findings_json(std::span<const rules::Finding> findings);

} // namespace loa::cli
