#pragma once

#include <iosfwd>
#include <string>
#include <vector>

#include "loa/format/table.hpp"

namespace loa::format {

/// A row of cells, as plain text.
using CsvRow = std::vector<std::string>;

/// Writes `rows` as RFC 4180 says, with the byte order mark by which Excel knows UTF-8. A cell that a
/// spreadsheet would take for a formula (it begins with = + - @ or a tab and is no plain number) gets
/// an apostrophe in front.
void write_csv(std::ostream& out, const std::vector<CsvRow>& rows);

/// Column titles, then rows. A heading row has its one cell in the first column.
void write_csv(std::ostream& out, const Table& table);

} // namespace loa::format
