#pragma once

#include "format/pdf_flow.hpp"
#include "loa/format/document.hpp"

namespace loa::format {

/// Height of the column titles and the first rows that must stay with them.
[[nodiscard]] double least_height(Flow& flow, const TableBlock& block);

/// Draws the table; `after` is the height of what must stand on the same page as its last row.
void place(Flow& flow, const TableBlock& block, double after);

} // namespace loa::format
