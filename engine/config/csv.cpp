#include "config/csv.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>

#include <csv.h>

#include "config/suggest.hpp"

namespace loa::config {
namespace {

namespace messages = text::messages;

// More than a centre writes, and little enough for an old computer.
constexpr std::size_t most_rows = 50'000;

struct Record {
    int line{};
    std::vector<std::string> cells;
};

std::string trimmed(std::string_view cell)
{
    constexpr std::string_view blanks = " \t\n";
    const std::size_t from = cell.find_first_not_of(blanks);
    if (from == std::string_view::npos) {
        return {};
    }
    return std::string{cell.substr(from, cell.find_last_not_of(blanks) - from + 1)};
}

// What the library's callbacks fill.
struct Records {
    std::vector<Record> done;
    Record current;

    static void take_cell(void* cell, std::size_t size, void* records)
    {
        const std::string_view text{static_cast<const char*>(cell), size};
        static_cast<Records*>(records)->current.cells.push_back(trimmed(text));
    }
    static void end_row(int /*terminator*/, void* records)
    {
        auto& all = *static_cast<Records*>(records);
        all.done.push_back(std::exchange(all.current, {}));
    }
};

bool is_comment(std::string_view line)
{
    return line.starts_with('#') || line.starts_with("\"#");
}

char delimiter_of(std::string_view header)
{
    constexpr std::array delimiters{',', ';', '\t'};
    return *std::ranges::max_element(
        delimiters, {}, [&](char c) { return std::ranges::count(header, c); });
}

// The library splits cells and takes quotes off; lines are counted here, for it does not.
class Splitter {
public:
    Splitter(const std::string& file, Mistakes& mistakes) : file_{&file}, mistakes_{&mistakes}
    {
        csv_init(&parser_, CSV_STRICT | CSV_STRICT_FINI);
    }
    Splitter(const Splitter&) = delete;
    Splitter& operator=(const Splitter&) = delete;
    ~Splitter() { csv_free(&parser_); }

    // False when the rest of the file cannot be understood.
    bool take(std::string_view line, int number)
    {
        constexpr int row_not_begun = 0; // of csv_parser::pstate
        if (parser_.pstate == row_not_begun) {
            if (!started_ && is_comment(line)) {
                return true;
            }
            if (!started_) {
                csv_set_delim(&parser_, static_cast<unsigned char>(delimiter_of(line)));
            }
            records_.current.line = number;
        }
        started_ = started_ || line != "\n";
        const std::size_t parsed = csv_parse(
            &parser_, line.data(), line.size(), Records::take_cell, Records::end_row, &records_);
        if (parsed != line.size()) {
            mistakes_->add({*file_, records_.current.line}, messages::misplaced_quote);
        }
        return parsed == line.size();
    }

    // False when the last cell has no closing quote.
    bool finish()
    {
        const int began = records_.current.line;
        const bool closed =
            csv_fini(&parser_, Records::take_cell, Records::end_row, &records_) == 0;
        if (!closed) {
            mistakes_->add({*file_, began}, messages::unclosed_quote);
        }
        return closed;
    }

    [[nodiscard]] std::size_t count() const noexcept { return records_.done.size(); }
    std::vector<Record> records() { return std::move(records_.done); }

private:
    const std::string* file_;
    Mistakes* mistakes_;
    csv_parser parser_{};
    Records records_;
    bool started_{};
};

bool is_empty(const Record& record)
{
    return std::ranges::all_of(record.cells, &std::string::empty);
}

struct Split {
    std::vector<Record> records;
    bool complete{};
};

Split split(const std::string& text, const std::string& file, Mistakes& mistakes)
{
    Splitter splitter{file, mistakes};
    bool complete = true;
    int number = 0;
    for (std::size_t from = 0; from < text.size() && complete;) {
        if (splitter.count() > most_rows) {
            mistakes.add({file}, messages::too_many_rows);
            return {};
        }
        const std::size_t end = text.find('\n', from);
        const std::size_t until = end == std::string::npos ? text.size() : end + 1;
        complete = splitter.take(std::string_view{text}.substr(from, until - from), ++number);
        from = until;
    }
    complete = complete && splitter.finish();
    Split all{splitter.records(), complete};
    std::erase_if(all.records, is_empty);
    return all;
}

// Reports headings that are unknown, twice there or missing; true when none is.
class Header {
public:
    Header(Record record, const schema::Group& columns, const std::string& file, Mistakes& mistakes)
        : record_{std::move(record)}, columns_{&columns}, file_{&file}, mistakes_{&mistakes}
    {
    }

    // Whether this is a header at all, rather than the first row of a file without one.
    [[nodiscard]] bool is_header() const
    {
        return std::ranges::any_of(record_.cells,
                                   [&](const std::string& cell) { return columns_->has(cell); });
    }

    bool check(const std::vector<std::string_view>& required)
    {
        bool good = true;
        for (std::size_t i = 0; i != record_.cells.size(); ++i) {
            good = check_heading(i) && good;
        }
        for (const std::string_view column : required) {
            if (std::ranges::find(record_.cells, column) == record_.cells.end() &&
                !is_misspelt(column, record_.cells, names_of(*columns_))) {
                mistakes_->add(
                    {*file_, record_.line}, messages::column_missing, {std::string{column}});
                good = false;
            }
        }
        return good;
    }

    [[nodiscard]] Value row(const Record& record) const
    {
        Value row = value_at(Shape::row, {}, record.line, 0);
        for (std::size_t i = 0; i != record_.cells.size(); ++i) {
            if (columns_->has(record_.cells[i]) && is_first(i)) {
                const int column = static_cast<int>(i) + 1;
                row.fields.push_back({record_.cells[i],
                                      record.line,
                                      column,
                                      value_at(Shape::cell,
                                               i < record.cells.size() ? record.cells[i] : "",
                                               record.line,
                                               column)});
            }
        }
        return row;
    }

    [[nodiscard]] int line() const { return record_.line; }
    [[nodiscard]] std::ptrdiff_t width() const
    {
        return std::ranges::count_if(record_.cells,
                                     [](const std::string& heading) { return !heading.empty(); });
    }

    // Cells that hold something but stand under no heading.
    void check_width(const Record& record)
    {
        for (std::size_t i = 0; i != record.cells.size(); ++i) {
            const bool headed = i < record_.cells.size() && !record_.cells[i].empty();
            if (!headed && !record.cells[i].empty()) {
                mistakes_->add({*file_, record.line},
                               messages::cell_without_heading,
                               {record.cells[i], std::to_string(i + 1), std::to_string(width())});
                return;
            }
        }
    }

private:
    [[nodiscard]] bool is_first(std::size_t i) const
    {
        const auto first = std::ranges::find(record_.cells, record_.cells[i]);
        return static_cast<std::size_t>(first - record_.cells.begin()) == i;
    }

    bool check_heading(std::size_t i)
    {
        const std::string& heading = record_.cells[i];
        const Origin at{*file_, record_.line, static_cast<int>(i) + 1, heading};
        if (heading.empty()) {
            return true;
        }
        if (!columns_->has(heading)) {
            report_unknown(*mistakes_,
                           at,
                           {&messages::unknown_column_near, &messages::unknown_column},
                           heading,
                           names_of(*columns_));
            return false;
        }
        if (!is_first(i)) {
            mistakes_->add(at, messages::column_twice);
            return false;
        }
        return true;
    }

    Record record_;
    const schema::Group* columns_;
    const std::string* file_;
    Mistakes* mistakes_;
};

} // namespace

Sheet read_csv(const std::string& text,
               const std::string& file,
               const schema::Group& columns,
               const std::vector<std::string_view>& required,
               Mistakes& mistakes)
{
    Split all = split(text, file, mistakes);
    if (all.records.empty()) {
        if (all.complete) {
            mistakes.add({file}, messages::file_empty, {listed(names_of(columns))});
        }
        return {};
    }
    Header header{std::move(all.records.front()), columns, file, mistakes};
    if (!header.is_header()) {
        mistakes.add({file, header.line()}, messages::header_missing, {listed(names_of(columns))});
        return {};
    }
    Sheet sheet;
    sheet.complete = header.check(required) && all.complete;
    for (std::size_t i = 1; i != all.records.size(); ++i) {
        header.check_width(all.records[i]);
        sheet.rows.push_back(header.row(all.records[i]));
    }
    return sheet;
}

} // namespace loa::config
