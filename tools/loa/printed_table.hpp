#pragma once

#include <cstddef>
#include <iosfwd>
#include <vector>

#include "loa/format/table.hpp"

namespace loa::cli {

/// Prints `table` in at most `columns` terminal columns where it can: first the `expendable` columns
/// (by index, in this order) are left out, then the widest give way, and what does not fit on a line
/// goes on below. A heading row stands on a line of its own, below an empty one.
void print(std::ostream& out,
           format::Table table,
           std::size_t columns,
           const std::vector<std::size_t>& expendable = {});

} // namespace loa::cli
