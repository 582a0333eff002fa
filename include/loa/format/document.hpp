#pragma once

#include <string>
#include <variant>
#include <vector>

#include "loa/format/table.hpp"
#include "loa/time/time_span.hpp"

/// A document for A4 paper in the layout of Decree 30/2020/NĐ-CP, annex I, as plain finished text.
namespace loa::format {

/// The two columns at the top of a document's first page. An empty part is left out.
struct DocumentHead {
    std::string parent_body;       ///< upright: "UBND HUYỆN PHONG THỔ"
    std::vector<std::string> body; ///< bold, a line each, short rule under the last
    std::string number;            ///< "Số: 05/KH-TTVHTTTT"
    std::string nation;            ///< bold, in one line
    std::string motto;             ///< bold, ruled
    std::string place_and_date;    ///< italic
};

/// Centred: a title, what it is about, and an italic note ("kèm theo Kế hoạch số …").
struct DocumentTitle {
    std::vector<std::string> lines;   ///< bold
    std::vector<std::string> subject; ///< bold, short rule under the last
    std::vector<std::string> note;    ///< italic, above the rule
};

enum class TextAlign { left, centre, right, justified };

/// A line feed in `text` begins a new line.
struct Paragraph {
    std::string text;
    TextAlign align{TextAlign::justified};
    bool bold{};
    bool italic{};
    bool indented{};      ///< first line, by 10 mm
    bool with_next{};     ///< never the last thing on a page
    bool with_previous{}; ///< never the first: takes the last row of a table along
    double points{13};
};

/// A table as wide as the text. Column titles come again on each page; a row is never split; a
/// heading row stays with the row below it. When a page ends between a heading row and the next
/// one, the heading comes again with `continued` behind it, unless that is empty.
struct TableBlock {
    Table table;
    double points{12};
    double row_height{};   ///< at least, in millimetres: room to write by hand
    std::string continued; ///< "(tiếp theo)"
    bool keep_together{};  ///< on one page with what comes after it, unless a page is too small
};

/// Recipients on the left, who signs on the right, together on one page, never alone on it.
struct SignatureBlock {
    std::string recipients_title;        ///< "Nơi nhận:"
    std::vector<std::string> recipients; ///< a line each
    std::vector<std::string> authority;  ///< "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"
    std::string note; ///< "(ký, ghi rõ họ tên)", italic, under the authority
    std::string signer;
};

struct Spacer {
    double millimetres{};
};

using Block =
    std::variant<DocumentHead, DocumentTitle, Paragraph, TableBlock, SignatureBlock, Spacer>;

enum class Orientation { portrait, landscape };

/// In millimetres. Source: Decree 30/2020/NĐ-CP, annex I: top and bottom 20–25, left 30–35, right
/// 15–20.
struct Margins {
    double top{20};
    double bottom{20};
    double left{30};
    double right{15};
};

/// Begins on a new page, whose number is 1 and is not printed.
struct Section {
    std::string name;    ///< in the PDF's outline; empty: none
    std::string running; ///< small, at the top right of the pages after the first
    Orientation orientation{Orientation::portrait};
    Margins margins;
    std::vector<Block> blocks;
};

struct Document {
    std::string title;      ///< of the file
    std::string author;     ///< of the file
    time::Second created{}; ///< given by the caller, so that the same document is the same bytes
    std::vector<Section> sections;
};

} // namespace loa::format
