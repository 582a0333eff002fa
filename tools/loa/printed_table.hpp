#pragma once

#include <cstddef>
#include <iosfwd>

#include "loa/format/table.hpp"

namespace loa::cli {

/// Prints `table` in at most `columns` terminal columns where it can: the widest columns give way
/// first, and what does not fit on a line goes on below. A heading row stands on a line of its own,
/// below an empty one.
void print(std::ostream& out, const format::Table& table, std::size_t columns);

} // namespace loa::cli
