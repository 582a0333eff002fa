#include "loa/format/pdf.hpp"

#include <ostream>

#include "format/pdf_blocks.hpp"
#include "format/pdf_canvas.hpp"
#include "format/pdf_flow.hpp"
#include "format/pdf_fonts.hpp"
#include "format/pdf_table.hpp"

namespace loa::format {
namespace {

using Blocks = std::vector<Block>;

bool stays_with_previous(const Block& block)
{
    const auto* paragraph = std::get_if<Paragraph>(&block);
    return std::holds_alternative<SignatureBlock>(block) ||
           (paragraph != nullptr && paragraph->with_previous);
}

bool stays_with_next(const Blocks& blocks, std::size_t i)
{
    if (i + 1 == blocks.size()) {
        return false;
    }
    const auto* paragraph = std::get_if<Paragraph>(&blocks[i]);
    const auto* table = std::get_if<TableBlock>(&blocks[i]);
    return std::holds_alternative<DocumentTitle>(blocks[i]) ||
           std::holds_alternative<DocumentHead>(blocks[i]) ||
           std::holds_alternative<Spacer>(blocks[i]) || stays_with_previous(blocks[i + 1]) ||
           (std::holds_alternative<Spacer>(blocks[i + 1]) && i + 2 != blocks.size() &&
            stays_with_previous(blocks[i + 2])) ||
           (paragraph != nullptr && paragraph->with_next) ||
           (table != nullptr && table->keep_together);
}

// Height of what must stand on the same page as the end of block `i`.
double after(Flow& flow, const Blocks& blocks, std::size_t i)
{
    if (!stays_with_next(blocks, i)) {
        return 0;
    }
    const double next =
        std::visit([&](const auto& block) { return least_height(flow, block); }, blocks[i + 1]);
    return next + after(flow, blocks, i + 1);
}

void write(Canvas& canvas, const Section& section)
{
    Flow flow{canvas, section};
    if (!section.name.empty()) {
        canvas.outline(section.name);
    }
    for (std::size_t i = 0; i != section.blocks.size(); ++i) {
        const double rest = after(flow, section.blocks, i);
        std::visit([&](const auto& block) { place(flow, block, rest); }, section.blocks[i]);
    }
    flow.finish();
}

} // namespace

void write_pdf(std::ostream& out,
               const Document& document,
               const std::vector<std::filesystem::path>& font_directories)
{
    const Fonts fonts = open_fonts(font_directories);
    Canvas canvas{fonts, document};
    for (const Section& section : document.sections) {
        write(canvas, section);
    }
    const std::string bytes = canvas.finish();
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

} // namespace loa::format
