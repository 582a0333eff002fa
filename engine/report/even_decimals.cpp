#include "report/even_decimals.hpp"

#include <algorithm>
#include <cctype>
#include <string>

namespace loa::report {
namespace {

// Where a tenth would stand: behind the last digit. Nothing when the text does not end in a figure.
std::size_t end_of_figure(const std::string& text)
{
    const std::size_t end = text.ends_with('%') ? text.size() - 1 : text.size();
    return end != 0 && std::isdigit(static_cast<unsigned char>(text[end - 1])) != 0
               ? end
               : std::string::npos;
}

bool has(const format::Row& row, std::size_t column, char mark)
{
    return column < row.cells.size() && row.cells[column].find(mark) != std::string::npos;
}

void add_tenth(std::string& text, char mark)
{
    const std::size_t end = end_of_figure(text);
    if (end != std::string::npos && text.find(mark) == std::string::npos) {
        text.insert(end, std::string{mark} + '0');
    }
}

} // namespace

void even_decimals(format::Table& table, text::Language language)
{
    const char mark = language == text::Language::vi ? ',' : '.';
    for (std::size_t column = 0; column != table.columns.size(); ++column) {
        const bool tenths = std::ranges::any_of(
            table.rows, [&](const format::Row& row) { return has(row, column, mark); });
        if (!tenths || table.columns[column].align != format::CellAlign::right) {
            continue;
        }
        for (format::Row& row : table.rows) {
            if (column < row.cells.size()) {
                add_tenth(row.cells[column], mark);
            }
        }
    }
}

} // namespace loa::report
