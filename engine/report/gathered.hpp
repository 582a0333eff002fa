#pragma once

#include <cstddef>

#include "loa/format/table.hpp"

namespace loa::report {

/// `table` with neighbouring rows that differ only in `column` put into one, their texts in that
/// column under each other. At most six to a row, so that a row always fits on a page.
[[nodiscard]] format::Table gathered(format::Table table, std::size_t column);

} // namespace loa::report
