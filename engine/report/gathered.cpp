#include "report/gathered.hpp"

#include <algorithm>
#include <map>
#include <string>
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

// What rows that differ only in `column` have in common.
std::vector<std::string> common_cells(const format::Row& row, std::size_t column)
{
    std::vector<std::string> cells = row.cells;
    if (column < cells.size()) {
        cells[column].clear();
    }
    return cells;
}

// Rows of one place next to each other, and among them those that go together, each where the first
// of them stood.
void bring_together(std::vector<format::Row>& rows, std::size_t column)
{
    if (std::ranges::any_of(rows, &format::Row::heading)) {
        return;
    }
    std::map<std::string, std::size_t> places;
    std::map<std::vector<std::string>, std::size_t> kinds;
    for (const format::Row& row : rows) {
        places.try_emplace(row.cells.front(), places.size());
        kinds.try_emplace(common_cells(row, column), kinds.size());
    }
    std::ranges::stable_sort(rows, {}, [&](const format::Row& row) {
        return std::pair{places.at(row.cells.front()), kinds.at(common_cells(row, column))};
    });
}

} // namespace

format::Table gathered(format::Table table, std::size_t column)
{
    bring_together(table.rows, column);
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
