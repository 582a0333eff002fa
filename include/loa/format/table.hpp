#pragma once

#include <string>
#include <vector>

namespace loa::format {

enum class CellAlign { left, centre, right };

struct Column {
    std::string title;
    CellAlign align{CellAlign::left};
    double share{1}; ///< of the table's width, against the other columns
};

/// A line across the whole table ("Thứ Hai, 21/11") has one cell; others have one per column.
struct Row {
    std::vector<std::string> cells;
    bool heading{}; ///< bold, across the table when it has one cell
};

/// Rows under column titles, as plain finished text.
struct Table {
    std::vector<Column> columns;
    std::vector<Row> rows;
};

} // namespace loa::format
