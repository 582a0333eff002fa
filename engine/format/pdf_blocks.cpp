#include "format/pdf_blocks.hpp"

#include <algorithm>

namespace loa::format {
namespace {

constexpr double paragraph_gap = 6; // Decree 30/2020: at least 6 pt between paragraphs

// Lines set one below the other in a column, then drawn; both run through the same code.
class Stack {
public:
    Stack(Flow& flow, double x, double width, bool drawing)
        : flow_{flow}, x_{x}, width_{width}, y_{flow.y()}, drawing_{drawing}
    {
    }

    void text(const std::string& text, const Face& face, TextAlign align = TextAlign::centre)
    {
        if (text.empty()) {
            return;
        }
        const SetText set = flow_.canvas().set(text, face, width_, align);
        if (drawing_) {
            flow_.canvas().show(set, x_, y_);
        }
        y_ += set.height;
    }

    void texts(const std::vector<std::string>& texts,
               const Face& face,
               TextAlign align = TextAlign::centre)
    {
        for (const std::string& line : texts) {
            text(line, face, align);
        }
    }

    // A thin centred line of `length`.
    void rule(double length)
    {
        if (drawing_) {
            const double from = x_ + (width_ - length) / 2;
            flow_.canvas().line(from, y_ + 1.5, from + length, y_ + 1.5);
        }
        y_ += 3;
    }

    void skip(double height) { y_ += height; }
    [[nodiscard]] double height() const { return y_ - flow_.y(); }

private:
    Flow& flow_;
    double x_;
    double width_;
    double y_;
    bool drawing_;
};

constexpr Face parent_face{12, false, false};
constexpr Face body_face{12, true, false};
constexpr Face nation_face{12, true, false};
constexpr Face motto_face{13, true, false};
constexpr Face number_face{13, false, false};
constexpr Face date_face{13, false, true};
constexpr double head_split = 0.42; // the nation's line needs the wider column
constexpr double widest_head = 480; // on landscape paper the columns stay within reach

double head(Flow& flow, const DocumentHead& head, bool drawing)
{
    Canvas& canvas = flow.canvas();
    const double spare = std::max(0.0, flow.width() - widest_head * 1.4);
    const double width = flow.width() - spare;
    const double left_width = width * head_split;
    const double right_width = width - left_width;
    Stack left{flow, flow.left(), left_width - 6, drawing};
    Stack right{flow, flow.left() + flow.width() - right_width, right_width, drawing};

    left.text(head.parent_body, parent_face);
    left.texts(head.body, body_face);
    if (!head.body.empty()) {
        left.rule(canvas.width(head.body.back(), body_face) * 0.4);
    }
    right.text(head.nation, nation_face);
    right.text(head.motto, motto_face);
    if (!head.motto.empty()) {
        right.rule(canvas.width(head.motto, motto_face));
    }
    const double first_part = std::max(left.height(), right.height()) + 4;
    left.skip(first_part - left.height());
    right.skip(first_part - right.height());
    left.text(head.number, number_face);
    right.text(head.place_and_date, date_face);
    return std::max(left.height(), right.height()) + 14;
}

double title(Flow& flow, const DocumentTitle& title, bool drawing)
{
    Stack stack{flow, flow.left(), flow.width(), drawing};
    stack.texts(title.lines, {14, true, false});
    stack.texts(title.subject, {14, true, false});
    stack.texts(title.note, {13, false, true});
    stack.skip(2.5);
    stack.rule(std::min(150.0, flow.width() / 3));
    stack.skip(8);
    return stack.height();
}

double signature(Flow& flow, const SignatureBlock& block, bool drawing)
{
    const double left_width = flow.width() * 0.45;
    Stack left{flow, flow.left(), left_width, drawing};
    Stack right{flow, flow.left() + left_width, flow.width() - left_width, drawing};
    left.skip(10);
    right.skip(10);
    left.text(block.recipients_title, {12, true, true}, TextAlign::left);
    left.texts(block.recipients, {11, false, false}, TextAlign::left);
    right.texts(block.authority, {13, true, false});
    right.text(block.note, {12, false, true});
    right.skip(points(22)); // room for signature and stamp
    right.text(block.signer, {13, true, false});
    return std::max(left.height(), right.height());
}

SetText set(Flow& flow, const Paragraph& paragraph)
{
    return flow.canvas().set(paragraph.text,
                             {paragraph.points, paragraph.bold, paragraph.italic},
                             flow.width(),
                             paragraph.align,
                             paragraph.indented ? points(10) : 0);
}

using Iter = std::unique_ptr<PangoLayoutIter, ReleasedBy<pango_layout_iter_free>>;

// A paragraph line by line, so that it can go on over the page.
void place_lines(Flow& flow, const SetText& text, double after)
{
    const int count = pango_layout_get_line_count(text.layout);
    const Iter line{pango_layout_get_iter(text.layout)};
    for (int i = 0; i != count; ++i) {
        PangoRectangle box{};
        pango_layout_iter_get_line_extents(line.get(), nullptr, &box);
        const double height = pango_units_to_double(box.height);
        const double ascent =
            pango_units_to_double(pango_layout_iter_get_baseline(line.get()) - box.y);
        const bool ends = i + 2 >= count; // the last two lines stay with what comes after
        flow.make_room(ends ? height * (count - i) + after : height);
        flow.canvas().show_line(pango_layout_iter_get_line_readonly(line.get()),
                                flow.left() + pango_units_to_double(box.x),
                                flow.y() + ascent);
        flow.advance(height);
        pango_layout_iter_next_line(line.get());
    }
}

} // namespace

double least_height(Flow& flow, const DocumentHead& block)
{
    return head(flow, block, false);
}

double least_height(Flow& flow, const DocumentTitle& block)
{
    return title(flow, block, false);
}

double least_height(Flow& flow, const SignatureBlock& block)
{
    return signature(flow, block, false);
}

double least_height(Flow& flow, const Paragraph& paragraph)
{
    const SetText text = set(flow, paragraph);
    const int lines = pango_layout_get_line_count(text.layout);
    const double height = lines <= 3 ? text.height : text.height * 2 / lines;
    return height + paragraph_gap;
}

double least_height(Flow& /*flow*/, const Spacer& spacer)
{
    return points(spacer.millimetres);
}

void place(Flow& flow, const DocumentHead& block, double after)
{
    flow.make_room(least_height(flow, block) + after);
    flow.advance(head(flow, block, true));
}

void place(Flow& flow, const DocumentTitle& block, double after)
{
    flow.make_room(least_height(flow, block) + after);
    flow.advance(title(flow, block, true));
}

void place(Flow& flow, const SignatureBlock& block, double after)
{
    flow.make_room(least_height(flow, block) + after);
    flow.advance(signature(flow, block, true));
}

void place(Flow& flow, const Paragraph& paragraph, double after)
{
    const SetText text = set(flow, paragraph);
    const double rest = after > 0 ? paragraph_gap + after : 0;
    if (pango_layout_get_line_count(text.layout) <= 3) {
        flow.make_room(text.height + rest);
    }
    place_lines(flow, text, rest);
    flow.advance(paragraph_gap);
}

void place(Flow& flow, const Spacer& spacer, double /*after*/)
{
    if (!flow.at_top()) {
        flow.advance(points(spacer.millimetres));
    }
}

} // namespace loa::format
