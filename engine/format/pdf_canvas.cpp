#include "format/pdf_canvas.hpp"

#include <algorithm>
#include <array>
#include <new>
#include <span>

#include <cairo-pdf.h>
#include <fmt/format.h>

#include "loa/text/messages/pdf.hpp"
#include "loa/text/normal.hpp"
#include "loa/time/clock.hpp"

namespace loa::format {
namespace {

constexpr double line_width = 0.5;

cairo_status_t append(void* bytes, const unsigned char* data, unsigned int length)
{
    try {
        static_cast<std::string*>(bytes)->append(
            static_cast<const char*>(static_cast<const void*>(data)), length);
        return CAIRO_STATUS_SUCCESS;
    } catch (const std::bad_alloc&) { // must not travel through cairo's C frames
        return CAIRO_STATUS_WRITE_ERROR;
    }
}

using Description = std::unique_ptr<PangoFontDescription, ReleasedBy<pango_font_description_free>>;

Description described(const std::string& family, const Face& face)
{
    Description description{pango_font_description_new()};
    pango_font_description_set_family(description.get(), family.c_str());
    pango_font_description_set_size(description.get(), static_cast<int>(face.points * PANGO_SCALE));
    pango_font_description_set_weight(description.get(),
                                      face.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_font_description_set_style(description.get(),
                                     face.italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);
    return description;
}

PangoAlignment alignment(TextAlign align)
{
    switch (align) {
    case TextAlign::centre:
        return PANGO_ALIGN_CENTER;
    case TextAlign::right:
        return PANGO_ALIGN_RIGHT;
    case TextAlign::left:
    case TextAlign::justified:
        break;
    }
    return PANGO_ALIGN_LEFT;
}

// Hinting fits glyphs to the pixels of a screen and would spoil widths on paper.
void prepare(PangoContext* context)
{
    const std::unique_ptr<cairo_font_options_t, ReleasedBy<cairo_font_options_destroy>> options{
        cairo_font_options_create()};
    cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(context, options.get());
    pango_cairo_context_set_resolution(context, 72);
    pango_context_set_round_glyph_positions(context, FALSE);
}

using CodePoints = std::vector<gunichar>;

CodePoints code_points(const std::string& text)
{
    glong count = 0;
    const std::unique_ptr<gunichar, ReleasedBy<g_free>> decoded{
        g_utf8_to_ucs4_fast(text.c_str(), static_cast<glong>(text.size()), &count)};
    const std::span<const gunichar> all{decoded.get(), static_cast<std::size_t>(count)};
    return {all.begin(), all.end()};
}

std::string utf8(gunichar character)
{
    std::array<char, 6> bytes{};
    return {bytes.data(), static_cast<std::size_t>(g_unichar_to_utf8(character, bytes.data()))};
}

std::string excerpt(const CodePoints& text)
{
    constexpr std::size_t longest = 40;
    std::string result;
    for (const gunichar character : std::span{text}.first(std::min(longest, text.size()))) {
        result += utf8(character);
    }
    return text.size() > longest ? result + "…" : result;
}

} // namespace

Canvas::Canvas(const Fonts& fonts, const Document& document)
    : family_{fonts.family},
      context_{pango_font_map_create_context(fonts.map.get())},
      surface_{cairo_pdf_surface_create_for_stream(append, &bytes_, points(210), points(297))},
      cairo_{cairo_create(surface_.get())}
{
    prepare(context_.get());
    cairo_set_line_width(cairo_.get(), line_width);
    const auto describe = [this](cairo_pdf_metadata_t what, const std::string& value) {
        cairo_pdf_surface_set_metadata(surface_.get(), what, value.c_str());
    };
    describe(CAIRO_PDF_METADATA_TITLE, text::nfc(document.title));
    describe(CAIRO_PDF_METADATA_AUTHOR, text::nfc(document.author));
    describe(CAIRO_PDF_METADATA_CREATOR, "loa");
    describe(CAIRO_PDF_METADATA_CREATE_DATE, time::iso(document.created) + "+07:00");
}

void Canvas::begin_page(double width, double height)
{
    cairo_pdf_surface_set_size(surface_.get(), width, height);
    ++pages_;
}

void Canvas::end_page()
{
    cairo_show_page(cairo_.get());
}

void Canvas::outline(const std::string& name)
{
    cairo_pdf_surface_add_outline(surface_.get(),
                                  CAIRO_PDF_OUTLINE_ROOT,
                                  text::nfc(name).c_str(),
                                  fmt::format("page={}", pages_).c_str(),
                                  static_cast<cairo_pdf_outline_flags_t>(0));
}

Canvas::Layout Canvas::make(const Key& key)
{
    const auto& [text, face, width, align, indent] = key;
    Layout layout{pango_layout_new(context_.get())};
    pango_layout_set_font_description(layout.get(), described(family_, face).get());
    if (width > 0) {
        pango_layout_set_width(layout.get(), static_cast<int>(width * PANGO_SCALE));
    }
    pango_layout_set_indent(layout.get(), static_cast<int>(indent * PANGO_SCALE));
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    pango_layout_set_alignment(layout.get(), alignment(align));
    pango_layout_set_justify(layout.get(), align == TextAlign::justified ? TRUE : FALSE);
    pango_layout_set_text(layout.get(), text.c_str(), static_cast<int>(text.size()));
    if (pango_layout_get_unknown_glyphs_count(layout.get()) > 0) {
        note_missing(layout.get(), text);
    }
    return layout;
}

SetText
Canvas::set(std::string_view text, const Face& face, double width, TextAlign align, double indent)
{
    const Key key{text::nfc(text), face, width, align, indent};
    auto found = layouts_.find(key);
    if (found == layouts_.end()) {
        found = layouts_.emplace(key, make(key)).first;
    }
    int height = 0;
    pango_layout_get_size(found->second.get(), nullptr, &height);
    return {found->second.get(), pango_units_to_double(height)};
}

double Canvas::width(std::string_view text, const Face& face)
{
    int width = 0;
    pango_layout_get_size(set(text, face, 0, TextAlign::left).layout, &width, nullptr);
    return pango_units_to_double(width);
}

void Canvas::show(const SetText& text, double x, double y)
{
    cairo_move_to(cairo_.get(), x, y);
    pango_cairo_show_layout(cairo_.get(), text.layout);
}

void Canvas::show_line(PangoLayoutLine* line, double x, double baseline)
{
    cairo_move_to(cairo_.get(), x, baseline);
    pango_cairo_show_layout_line(cairo_.get(), line);
}

void Canvas::line(double x1, double y1, double x2, double y2)
{
    cairo_move_to(cairo_.get(), x1, y1);
    cairo_line_to(cairo_.get(), x2, y2);
    cairo_stroke(cairo_.get());
}

void Canvas::shade(double x, double y, double width, double height)
{
    cairo_set_source_rgb(cairo_.get(), 0.92, 0.92, 0.92);
    cairo_rectangle(cairo_.get(), x, y, width, height);
    cairo_fill(cairo_.get());
    cairo_set_source_rgb(cairo_.get(), 0, 0, 0);
}

void Canvas::note_missing(PangoLayout* layout, const std::string& text)
{
    const std::unique_ptr<PangoFont, ReleasedBy<g_object_unref>> font{
        pango_context_load_font(context_.get(), pango_layout_get_font_description(layout))};
    const CodePoints characters = code_points(text);
    for (const gunichar character : characters) {
        if (pango_font_has_char(font.get(), character) == FALSE &&
            g_unichar_isprint(character) != FALSE) {
            report(text::messages::glyph_missing,
                   {utf8(character),
                    fmt::format("U+{:04X}", character),
                    excerpt(characters),
                    family_});
        }
    }
}

void Canvas::report(const text::Message& message, std::vector<std::string> values)
{
    Mistake mistake{Origin{}, text::Sentence{message, std::move(values)}};
    if (std::ranges::find(mistakes_, mistake) == mistakes_.end()) {
        mistakes_.push_back(std::move(mistake));
    }
}

std::string Canvas::finish()
{
    if (!mistakes_.empty()) {
        throw InvalidInput{std::move(mistakes_)};
    }
    cairo_.reset();
    cairo_surface_finish(surface_.get());
    return std::move(bytes_);
}

} // namespace loa::format
