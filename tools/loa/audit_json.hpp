#pragma once

#include "loa/audit/coverage.hpp"
#include "loa/audit/mix.hpp"
#include "loa/model/model.hpp"
#include "terminal.hpp"

namespace loa::cli {

/// Prints a coverage as one JSON object, for other programs. Times are in seconds.
void print_json(const model::Model& model,
                const audit::Coverage& coverage,
                const audit::Mix& mix,
                Terminal& terminal);

} // namespace loa::cli
