#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <cairo.h>
#include <pango/pangocairo.h>

#include "format/pdf_fonts.hpp"
#include "loa/error.hpp"
#include "loa/format/document.hpp"

namespace loa::format {

/// Millimetres in points, the unit of everything drawn.
[[nodiscard]] constexpr double points(double millimetres)
{
    return millimetres * 72 / 25.4;
}

struct Face {
    double points{13};
    bool bold{};
    bool italic{};
    // The linter takes the order made for bool for a conversion.
    // NOLINTNEXTLINE(readability-implicit-bool-conversion)
    friend auto operator<=>(const Face&, const Face&) = default;
};

/// Text set in lines. Borrowed from the canvas that made it.
struct SetText {
    PangoLayout* layout;
    double height;
};

/// A PDF being drawn: pages, text set in the document's font, lines. Collects what cannot be
/// printed instead of stopping at the first.
class Canvas {
public:
    Canvas(const Fonts& fonts, const Document& document);

    /// Every page but the last must be finished before the next begins.
    void begin_page(double width, double height);
    void end_page();
    /// Points to the page begun last.
    void outline(const std::string& name);

    /// `text` in lines of `width`. The same text, face, width and way are set only once.
    [[nodiscard]] SetText
    set(std::string_view text, const Face& face, double width, TextAlign align, double indent = 0);
    /// Width of `text` in one line.
    [[nodiscard]] double width(std::string_view text, const Face& face);

    void show(const SetText& text, double x, double y);
    void line(double x1, double y1, double x2, double y2);
    /// Fills a box with a light grey that a copier keeps.
    void shade(double x, double y, double width, double height);
    void show_line(PangoLayoutLine* line, double x, double baseline);

    void report(const text::Message& message, std::vector<std::string> values);

    /// The finished file. Errors: InvalidInput with everything reported.
    [[nodiscard]] std::string finish();

private:
    using Layout = std::unique_ptr<PangoLayout, ReleasedBy<g_object_unref>>;
    using Key = std::tuple<std::string, Face, double, TextAlign, double>;

    [[nodiscard]] Layout make(const Key& key);
    void note_missing(PangoLayout* layout, const std::string& text);

    std::string bytes_;
    std::string family_;
    std::unique_ptr<PangoContext, ReleasedBy<g_object_unref>> context_;
    std::unique_ptr<cairo_surface_t, ReleasedBy<cairo_surface_destroy>> surface_;
    std::unique_ptr<cairo_t, ReleasedBy<cairo_destroy>> cairo_;
    std::map<Key, Layout> layouts_;
    std::vector<Mistake> mistakes_;
    int pages_{};
};

} // namespace loa::format
