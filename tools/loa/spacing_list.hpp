#pragma once

#include <boost/json/array.hpp>

#include "loa/model/model.hpp"
#include "loa/model/plan_version.hpp"
#include "terminal.hpp"

namespace loa::cli {

/// A line for each item that is spaced worst, and why; nothing when none is uneven.
void print_worst_spaced(const model::Model& model,
                        const model::PlanVersion& version,
                        Terminal& terminal);

/// The same items as JSON objects.
[[nodiscard]] boost::json::array worst_spaced_json(const model::PlanVersion& version);

} // namespace loa::cli
