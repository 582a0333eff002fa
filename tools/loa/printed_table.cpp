#include "printed_table.hpp"

#include <algorithm>
#include <numeric>
#include <ostream>
#include <span>
#include <string>
#include <vector>

#include "loa/text/width.hpp"
#include "wrapping.hpp"

namespace loa::cli {
namespace {

using Lines = std::vector<std::string>;

constexpr std::size_t between = 2;   // spaces from column to column
constexpr std::size_t narrowest = 8; // no column is squeezed below this

bool across(const format::Row& row)
{
    return row.cells.size() == 1;
}

// A title may stand on several lines; only its longest word needs room.
std::size_t widest_word(const std::string& title)
{
    std::size_t widest = 0;
    for (const std::string& word : wrapped(title, 1)) {
        widest = std::max(widest, text::width(word));
    }
    return widest;
}

std::vector<std::size_t> natural_widths(const format::Table& table)
{
    std::vector<std::size_t> widths;
    widths.reserve(table.columns.size());
    for (const format::Column& column : table.columns) {
        widths.push_back(widest_word(column.title));
    }
    for (const format::Row& row : table.rows) {
        for (std::size_t i = 0; !across(row) && i < std::min(row.cells.size(), widths.size());
             ++i) {
            widths[i] = std::max(widths[i], text::width(row.cells[i]));
        }
    }
    return widths;
}

std::size_t total(const std::vector<std::size_t>& widths)
{
    return std::accumulate(widths.begin(), widths.end(), between * widths.size()) - between;
}

// Leaves out columns until the rest fits, or none is expendable.
void leave_out(format::Table& table, std::size_t columns, std::vector<std::size_t> expendable)
{
    for (std::size_t i = 0; i < expendable.size() && total(natural_widths(table)) > columns; ++i) {
        const auto at = static_cast<std::ptrdiff_t>(expendable[i]);
        table.columns.erase(table.columns.begin() + at);
        for (format::Row& row : table.rows) {
            if (!across(row)) {
                row.cells.erase(row.cells.begin() + at);
            }
        }
        for (std::size_t& later : expendable) {
            later -= later > expendable[i] ? 1 : 0;
        }
    }
}

std::vector<std::size_t> fitted(std::vector<std::size_t> widths, std::size_t columns)
{
    while (total(widths) > columns) {
        const auto widest = std::ranges::max_element(widths);
        if (*widest <= narrowest) {
            break;
        }
        --*widest;
    }
    return widths;
}

void print_lines(std::ostream& out,
                 const std::vector<Lines>& cells,
                 const std::vector<format::Column>& columns,
                 const std::vector<std::size_t>& widths)
{
    std::size_t height = 1;
    for (const Lines& lines : cells) {
        height = std::max(height, lines.size());
    }
    for (std::size_t y = 0; y < height; ++y) {
        std::string line;
        for (std::size_t x = 0; x < cells.size(); ++x) {
            const std::string& part = y < cells[x].size() ? cells[x][y] : std::string{};
            const bool right = columns[x].align == format::CellAlign::right;
            line += text::padded(part, widths[x], right ? text::Align::right : text::Align::left);
            line += std::string(between, ' ');
        }
        line.erase(line.find_last_not_of(' ') + 1);
        out << line << '\n';
    }
}

void print_row(std::ostream& out,
               std::span<const std::string> cells,
               const std::vector<format::Column>& columns,
               const std::vector<std::size_t>& widths)
{
    std::vector<Lines> lines;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        lines.push_back(i < cells.size() ? wrapped(cells[i], widths[i]) : Lines{});
    }
    print_lines(out, lines, columns, widths);
}

} // namespace

void print(std::ostream& out,
           format::Table table,
           std::size_t columns,
           const std::vector<std::size_t>& expendable)
{
    leave_out(table, columns, expendable);
    const auto widths = fitted(natural_widths(table), columns);
    std::vector<std::string> titles;
    std::vector<std::string> rules;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        titles.push_back(table.columns[i].title);
        std::string rule;
        for (std::size_t dash = 0; dash < widths[i]; ++dash) {
            rule += "─";
        }
        rules.push_back(std::move(rule));
    }
    print_row(out, titles, table.columns, widths);
    print_row(out, rules, table.columns, widths);
    for (const format::Row& row : table.rows) {
        if (across(row)) {
            out << (&row == table.rows.data() ? "" : "\n") << row.cells.front() << '\n';
        } else {
            print_row(out, row.cells, table.columns, widths);
        }
    }
}

} // namespace loa::cli
