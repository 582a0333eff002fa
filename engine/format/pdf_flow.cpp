#include "format/pdf_flow.hpp"

#include <string>

namespace loa::format {
namespace {

constexpr Face page_number{13, false, false};
constexpr Face running_head{11, false, true};
constexpr double slack = 0.01; // sums of heights differ in the last binary digits

bool lies(const Section& section)
{
    return section.orientation == Orientation::landscape;
}

} // namespace

Flow::Flow(Canvas& canvas, const Section& section)
    : canvas_{canvas},
      section_{section},
      paper_width_{points(lies(section) ? 297 : 210)},
      paper_height_{points(lies(section) ? 210 : 297)},
      left_{points(section.margins.left)},
      width_{paper_width_ - left_ - points(section.margins.right)},
      top_{points(section.margins.top)},
      bottom_{paper_height_ - points(section.margins.bottom)}
{
    begin_page();
}

bool Flow::fits(double height) const noexcept
{
    return y_ + height <= bottom_ + slack;
}

void Flow::begin_page()
{
    canvas_.begin_page(paper_width_, paper_height_);
    y_ = top_;
    if (++page_ == 1) {
        return;
    }
    const SetText number =
        canvas_.set(std::to_string(page_), page_number, width_, TextAlign::centre);
    const double middle = top_ * 0.6;
    canvas_.show(number, left_, middle - number.height / 2);
    const double clear = width_ / 2 + points(10); // of the number in the middle
    const SetText running =
        canvas_.set(section_.running, running_head, width_ - clear, TextAlign::right);
    canvas_.show(running, left_ + clear, middle - running.height / 2);
}

void Flow::next_page()
{
    canvas_.end_page();
    begin_page();
}

void Flow::make_room(double height)
{
    if (!fits(height) && !at_top()) {
        next_page();
    }
}

} // namespace loa::format
