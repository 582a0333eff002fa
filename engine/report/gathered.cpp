#include "report/gathered.hpp"

#include <utility>
#include <vector>

namespace loa::report {
namespace {

constexpr int most_together = 6;

bool alike(const format::Row& a, const format::Row& b, std::size_t column)
{
    if (a.heading || b.heading || a.cells.size() != b.cells.size()) {
        return false;
    }
    for (std::size_t i = 0; i != a.cells.size(); ++i) {
        if (i != column && a.cells[i] != b.cells[i]) {
            return false;
        }
    }
    return true;
}

} // namespace

format::Table gathered(format::Table table, std::size_t column)
{
    std::vector<format::Row> rows;
    int together = 0;
    for (format::Row& row : table.rows) {
        const bool joins =
            together > 0 && together < most_together && alike(rows.back(), row, column);
        together = joins ? together + 1 : 1;
        if (joins) {
            rows.back().cells[column] += '\n' + row.cells[column];
        } else {
            rows.push_back(std::move(row));
        }
    }
    table.rows = std::move(rows);
    return table;
}

} // namespace loa::report
