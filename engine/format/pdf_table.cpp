#include "format/pdf_table.hpp"

#include <algorithm>
#include <cassert>
#include <optional>
#include <string_view>
#include <utility>

#include "loa/text/messages/pdf.hpp"

namespace loa::format {
namespace {

constexpr double side_padding = 3;
constexpr double line_padding = 1.6;
constexpr double rounding = 0.1; // of a word's width and its column's
constexpr double gap_below = 5;  // the text below does not stick to the border

// Width of the longest word: text that has less room breaks inside it.
double longest_word(Canvas& canvas, std::string_view text, const Face& face)
{
    double longest = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        longest = std::max(longest, canvas.width(text.substr(0, end), face));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return longest;
}

// Column widths by their shares, but none below its `least`: what the narrow ones lack the others
// give, each in proportion to what it can spare. By shares alone when the least do not fit.
std::vector<double> column_widths(std::vector<double> widths, const std::vector<double>& least)
{
    double lacking = 0;
    double spare = 0;
    for (std::size_t i = 0; i != widths.size(); ++i) {
        lacking += std::max(0.0, least[i] - widths[i]);
        spare += std::max(0.0, widths[i] - least[i]);
    }
    if (lacking > spare || lacking == 0) {
        return widths;
    }
    for (std::size_t i = 0; i != widths.size(); ++i) {
        const double over = std::max(0.0, widths[i] - least[i]);
        widths[i] = std::max(widths[i], least[i]) - over * lacking / spare;
    }
    return widths;
}

TextAlign aligned(CellAlign align)
{
    switch (align) {
    case CellAlign::centre:
        return TextAlign::centre;
    case CellAlign::right:
        return TextAlign::right;
    case CellAlign::left:
        break;
    }
    return TextAlign::left;
}

// One table on its way over the pages.
class TableSetter {
public:
    TableSetter(Flow& flow, const TableBlock& block);

    [[nodiscard]] double titles_height() const { return titles_.height; }
    // Height of the rows from `first` that stay together: headings and the row below them, what
    // totals end the table, or all of it.
    [[nodiscard]] double group_height(std::size_t first) const;
    void place(double after);

private:
    struct SetRow {
        std::vector<SetText> cells;
        double height{};
        bool across{};
        bool titles{};
    };

    [[nodiscard]] SetRow set(const Row& row, bool titles) const;
    [[nodiscard]] double height_of(const Row& row) const { return set(row, false).height; }
    [[nodiscard]] double all_rows_height() const;
    [[nodiscard]] std::size_t group_end(std::size_t first) const;
    void set_titles();
    [[nodiscard]] Row titles() const;
    void draw(const SetRow& row);
    void draw_titles();
    void new_page(std::size_t next);
    void refuse(const Row& row);

    Flow& flow_;
    const TableBlock& block_;
    std::vector<double> edges_; // x of the column borders, first to last
    SetRow titles_;
    bool whole_{}; // all rows are one group
};

TableSetter::TableSetter(Flow& flow, const TableBlock& block) : flow_{flow}, block_{block}
{
    double shares = 0;
    for (const Column& column : block.table.columns) {
        shares += column.share;
    }
    const Face title_face{block.points, true, false};
    std::vector<double> widths;
    std::vector<double> least;
    for (const Column& column : block.table.columns) {
        widths.push_back(flow.width() * column.share / shares);
        least.push_back(longest_word(flow.canvas(), column.title, title_face) + 2 * side_padding +
                        rounding);
    }
    edges_.push_back(flow.left());
    for (const double width : column_widths(std::move(widths), least)) {
        edges_.push_back(edges_.back() + width);
    }
    set_titles();
}

void TableSetter::set_titles()
{
    titles_ = set(titles(), true);
    whole_ = block_.keep_together && titles_height() + all_rows_height() <= flow_.page_room();
}

Row TableSetter::titles() const
{
    Row row{{}, true};
    for (const Column& column : block_.table.columns) {
        row.cells.push_back(column.title);
    }
    return row;
}

TableSetter::SetRow TableSetter::set(const Row& row, bool titles) const
{
    const Face face{block_.points, row.heading, false};
    SetRow result;
    result.titles = titles;
    result.across = row.heading && row.cells.size() == 1 && block_.table.columns.size() > 1;
    assert(result.across || row.cells.size() == block_.table.columns.size());
    for (std::size_t i = 0; i != row.cells.size(); ++i) {
        const double right = result.across ? edges_.back() : edges_[i + 1];
        const TextAlign align = titles          ? TextAlign::centre
                                : result.across ? TextAlign::left
                                                : aligned(block_.table.columns[i].align);
        result.cells.push_back(
            flow_.canvas().set(row.cells[i], face, right - edges_[i] - 2 * side_padding, align));
        result.height = std::max(result.height, result.cells.back().height + 2 * line_padding);
    }
    if (!row.heading) {
        result.height = std::max(result.height, points(block_.row_height));
    }
    return result;
}

double TableSetter::all_rows_height() const
{
    double height = 0;
    for (const Row& row : block_.table.rows) {
        height += height_of(row);
    }
    return height;
}

std::size_t TableSetter::group_end(std::size_t first) const
{
    const auto& rows = block_.table.rows;
    if (whole_) {
        return rows.size();
    }
    std::size_t end = first;
    while (end != rows.size() && rows[end].heading) {
        ++end;
    }
    end = std::min(end + 1, rows.size());
    const bool only_totals = std::all_of(rows.begin() + static_cast<std::ptrdiff_t>(end),
                                         rows.end(),
                                         [](const Row& row) { return row.heading; });
    return only_totals ? rows.size() : end;
}

double TableSetter::group_height(std::size_t first) const
{
    double height = 0;
    for (std::size_t i = first; i != group_end(first); ++i) {
        height += height_of(block_.table.rows[i]);
    }
    return height;
}

void TableSetter::draw(const SetRow& row)
{
    Canvas& canvas = flow_.canvas();
    const double top = flow_.y();
    const double bottom = top + row.height;
    if (row.across) {
        canvas.shade(edges_.front(), top, edges_.back() - edges_.front(), row.height);
        canvas.line(edges_.front(), top, edges_.back(), top);
    }
    for (std::size_t i = 0; i != row.cells.size(); ++i) {
        const double spare = row.titles ? (row.height - row.cells[i].height) / 2 : line_padding;
        canvas.show(row.cells[i], edges_[i] + side_padding, top + spare);
    }
    for (std::size_t i = 0; i != edges_.size(); ++i) {
        if (!row.across || i == 0 || i + 1 == edges_.size()) {
            canvas.line(edges_[i], top, edges_[i], bottom);
        }
    }
    canvas.line(edges_.front(), bottom, edges_.back(), bottom);
    flow_.advance(row.height);
}

void TableSetter::draw_titles()
{
    flow_.canvas().line(edges_.front(), flow_.y(), edges_.back(), flow_.y());
    draw(titles_);
}

void TableSetter::refuse(const Row& row)
{
    const auto first = std::ranges::find_if(row.cells, [](const auto& c) { return !c.empty(); });
    flow_.canvas().report(text::messages::row_too_high,
                          {first == row.cells.end() ? "" : first->substr(0, first->find(' '))});
}

// Begins a page with the column titles, and with the heading that row `next` stands under.
void TableSetter::new_page(std::size_t next)
{
    flow_.next_page();
    draw_titles();
    const auto& rows = block_.table.rows;
    if (block_.continued.empty() || rows[next].heading) {
        return;
    }
    for (std::size_t i = next; i-- != 0;) {
        if (rows[i].heading && rows[i].cells.size() == 1) {
            draw(set({{rows[i].cells.front() + " " + block_.continued}, true}, false));
            return;
        }
    }
}

void TableSetter::place(double after)
{
    const auto& rows = block_.table.rows;
    const double rest = after > 0 ? gap_below + after : 0;
    flow_.make_room(titles_height() + group_height(0) + (group_end(0) == rows.size() ? rest : 0));
    draw_titles();
    for (std::size_t first = 0; first != rows.size();) {
        const std::size_t end = group_end(first);
        const double height = group_height(first);
        if (titles_height() + height > flow_.page_room()) {
            refuse(rows[first]);
        }
        if (!flow_.fits(height + (end == rows.size() ? rest : 0)) && first != 0) {
            new_page(first);
        }
        for (; first != end; ++first) {
            draw(set(rows[first], false));
        }
    }
    flow_.advance(gap_below);
}

} // namespace

double least_height(Flow& flow, const TableBlock& block)
{
    const TableSetter setter{flow, block};
    return setter.titles_height() + setter.group_height(0) + gap_below;
}

void place(Flow& flow, const TableBlock& block, double after)
{
    TableSetter{flow, block}.place(after);
}

} // namespace loa::format
