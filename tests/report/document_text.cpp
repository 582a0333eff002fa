#include "report/document_text.hpp"

namespace loa::report {
namespace {

using Texts = std::vector<std::string>;

struct Describer {
    std::string text;

    void line(const std::string& kind, const std::string& words)
    {
        if (!words.empty()) {
            text += kind + ": " + words + "\n";
        }
    }
    void lines(const std::string& kind, const Texts& texts)
    {
        for (const std::string& words : texts) {
            line(kind, words);
        }
    }
    void cells(const Texts& cells)
    {
        for (const std::string& cell : cells) {
            std::string flat = cell;
            for (auto at = flat.find('\n'); at != std::string::npos; at = flat.find('\n')) {
                flat.replace(at, 1, " / ");
            }
            text += (&cell == &cells.front() ? "" : " | ") + flat;
        }
        text += "\n";
    }

    void operator()(const format::DocumentHead& head)
    {
        line("parent", head.parent_body);
        lines("body", head.body);
        line("number", head.number);
        line("nation", head.nation);
        line("motto", head.motto);
        line("date", head.place_and_date);
    }
    void operator()(const format::DocumentTitle& title)
    {
        lines("title", title.lines);
        lines("subject", title.subject);
        lines("note", title.note);
    }
    void operator()(const format::Paragraph& paragraph)
    {
        line(paragraph.bold ? "heading" : "text", paragraph.text);
    }
    void operator()(const format::TableBlock& block)
    {
        Texts titles;
        for (const format::Column& column : block.table.columns) {
            titles.push_back(column.title);
        }
        text += "table: ";
        cells(titles);
        for (const format::Row& row : block.table.rows) {
            text += row.heading ? "  * " : "    ";
            cells(row.cells);
        }
    }
    void operator()(const format::SignatureBlock& block)
    {
        line("recipients", block.recipients_title);
        lines("  recipient", block.recipients);
        lines("authority", block.authority);
        line("note", block.note);
        line("signer", block.signer);
    }
    void operator()(const format::Spacer& /*spacer*/) {}
};

} // namespace

std::string document_text(const format::Document& document)
{
    Describer describer;
    for (const format::Section& section : document.sections) {
        const bool lies = section.orientation == format::Orientation::landscape;
        describer.text += std::string{lies ? "landscape" : "portrait"} +
                          " section: " + section.name + " (" + section.running + ")\n";
        for (const format::Block& block : section.blocks) {
            std::visit(describer, block);
        }
    }
    return describer.text;
}

} // namespace loa::report
