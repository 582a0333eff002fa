#pragma once

#include <cstddef>

#include "loa/format/table.hpp"

namespace loa::report {

/// `table` with rows that differ only in `column` put into one, their texts in that column under each
/// other; of a table without headings the rows of one place, as the first column names it, come
/// together first. At most six to a row, so that a row always fits on a page.
[[nodiscard]] format::Table gathered(format::Table table, std::size_t column);

} // namespace loa::report
