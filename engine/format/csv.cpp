#include "loa/format/csv.hpp"

#include <cstddef>
#include <ostream>
#include <string_view>

#include <csv.h>

namespace loa::format {
namespace {

bool plain_number(std::string_view text)
{
    const bool has_sign = text.starts_with('-') || text.starts_with('+');
    const std::string_view digits = text.substr(has_sign ? 1 : 0);
    return !digits.empty() && digits.find_first_not_of("0123456789.,") == std::string_view::npos;
}

bool looks_like_formula(std::string_view text)
{
    constexpr std::string_view starts = "=+-@\t\r";
    return !text.empty() && starts.find(text.front()) != std::string_view::npos &&
           !plain_number(text);
}

bool needs_quotes(std::string_view text)
{
    // Excel takes a semicolon for the separator where the decimal sign is a comma.
    return text.find_first_of(",;\"\r\n\t") != std::string_view::npos || text.starts_with(' ') ||
           text.ends_with(' ');
}

std::string quoted(std::string_view text)
{
    std::string cell(text.size() * 2 + 2, '\0');
    cell.resize(csv_write(cell.data(), cell.size(), text.data(), text.size()));
    return cell;
}

std::string cell_text(const std::string& text)
{
    const std::string safe = looks_like_formula(text) ? '\'' + text : text;
    return needs_quotes(safe) ? quoted(safe) : safe;
}

} // namespace

void write_csv(std::ostream& out, const std::vector<CsvRow>& rows)
{
    out << "\xEF\xBB\xBF";
    for (const CsvRow& row : rows) {
        const char* before = "";
        for (const std::string& cell : row) {
            out << before << cell_text(cell);
            before = ",";
        }
        out << "\r\n";
    }
}

void write_csv(std::ostream& out, const Table& table)
{
    std::vector<CsvRow> rows(1);
    for (const Column& column : table.columns) {
        rows.front().push_back(column.title);
    }
    for (const Row& row : table.rows) {
        rows.push_back(row.cells);
        rows.back().resize(table.columns.size());
    }
    write_csv(out, rows);
}

} // namespace loa::format
