#pragma once

#include "loa/config/load.hpp"
#include "options.hpp"
#include "terminal.hpp"

namespace loa::cli {

/// The stops of the month's tours, film teams first; says whether there are any tours.
[[nodiscard]] bool
show_tours(const ShowOptions& options, const config::Loaded& centre, Terminal& terminal);

/// Writes the month's tours over the communes as SVG.
/// Errors: StoreError when there are no tours.
void draw_tours(const ShowOptions& options,
                date::year_month month,
                const config::Loaded& centre,
                Terminal& terminal);

} // namespace loa::cli
