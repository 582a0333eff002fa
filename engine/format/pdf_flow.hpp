#pragma once

#include "format/pdf_canvas.hpp"
#include "loa/format/document.hpp"

namespace loa::format {

/// Fills the pages of one section from top to bottom. Lengths are in points, y grows downwards.
class Flow {
public:
    /// Begins the section's first page.
    Flow(Canvas& canvas, const Section& section);

    [[nodiscard]] Canvas& canvas() noexcept { return canvas_; }
    [[nodiscard]] double left() const noexcept { return left_; }
    [[nodiscard]] double width() const noexcept { return width_; }
    [[nodiscard]] double y() const noexcept { return y_; }
    /// Height of an empty page between its margins.
    [[nodiscard]] double page_room() const noexcept { return bottom_ - top_; }
    [[nodiscard]] bool at_top() const noexcept { return y_ <= top_; }
    [[nodiscard]] bool fits(double height) const noexcept;

    void advance(double height) { y_ += height; }
    void next_page();
    /// Goes to the next page unless `height` fits here or the page is empty anyway.
    void make_room(double height);
    void finish() { canvas_.end_page(); }

private:
    void begin_page();

    Canvas& canvas_;
    const Section& section_;
    double paper_width_;
    double paper_height_;
    double left_;
    double width_;
    double top_;
    double bottom_;
    double y_{};
    int page_{};
};

} // namespace loa::format
