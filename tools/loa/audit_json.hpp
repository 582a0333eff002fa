#pragma once

#include "loa/audit/coverage.hpp"
#include "loa/model/model.hpp"
#include "terminal.hpp"

namespace loa::cli {

/// Prints a coverage as one JSON object, for other programs. Times are in seconds.
void print_json(const model::Model& model, const audit::Coverage& coverage, Terminal& terminal);

} // namespace loa::cli
