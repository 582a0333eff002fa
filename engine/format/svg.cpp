#include "loa/format/drawing.hpp"

#include <ostream>
#include <string_view>

#include <fmt/format.h>

namespace loa::format {
namespace {

constexpr std::string_view font = "Tinos, 'Times New Roman', serif";

std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

std::string_view name(Anchor anchor)
{
    switch (anchor) {
    case Anchor::start:
        return "start";
    case Anchor::end:
        return "end";
    case Anchor::middle:
        break;
    }
    return "middle";
}

class Writer {
public:
    explicit Writer(std::ostream& out) noexcept : out_{out} {}

    void operator()(const Dot& dot) const
    {
        out_ << fmt::format(R"(<circle cx="{:.1f}" cy="{:.1f}" r="{:.1f}" fill="{}" stroke="{}" )"
                            R"(stroke-width="{:.1f}")",
                            dot.centre.x,
                            dot.centre.y,
                            dot.radius,
                            escaped(dot.fill),
                            escaped(dot.edge),
                            dot.edge_width);
        if (dot.tip.empty()) {
            out_ << "/>\n";
        } else {
            out_ << "><title>" << escaped(dot.tip) << "</title></circle>\n";
        }
    }

    void operator()(const Path& path) const
    {
        out_ << R"(<polyline points=")";
        std::string_view between;
        for (const Point& point : path.points) {
            out_ << between << fmt::format("{:.1f},{:.1f}", point.x, point.y);
            between = " ";
        }
        out_ << fmt::format(R"(" fill="none" stroke="{}" stroke-width="{:.1f}")",
                            escaped(path.colour),
                            path.width)
             << (path.dashed ? R"( stroke-dasharray="6 4")" : "")
             << R"( stroke-linejoin="round" marker-end=)"
             << "\"url(#arrow)\"/>\n";
    }

    void operator()(const Label& label) const
    {
        out_ << fmt::format(R"(<text x="{:.1f}" y="{:.1f}" font-size="{:.1f}" text-anchor="{}" )"
                            R"(fill="{}"{}>{}</text>)",
                            label.at.x,
                            label.at.y,
                            label.size,
                            name(label.anchor),
                            escaped(label.colour),
                            label.bold ? R"( font-weight="bold")" : "",
                            escaped(label.text))
             << '\n';
    }

private:
    std::ostream& out_;
};

} // namespace

void write_svg(std::ostream& out, const Drawing& drawing)
{
    out << fmt::format(
               R"(<svg xmlns="http://www.w3.org/2000/svg" width="{0:.0f}" height="{1:.0f}" )"
               R"(viewBox="0 0 {0:.0f} {1:.0f}" font-family="{2}">)",
               drawing.width,
               drawing.height,
               font)
        << '\n'
        << "<title>" << escaped(drawing.title) << "</title>\n"
        << R"(<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="5" )"
        << R"(markerHeight="5" orient="auto"><path d="M0 0 L8 4 L0 8 z" fill="#555555"/></marker></defs>)"
        << "\n"
        << R"(<rect width="100%" height="100%" fill="#ffffff"/>)" << '\n';
    for (const Shape& shape : drawing.shapes) {
        std::visit(Writer{out}, shape);
    }
    out << "</svg>\n";
}

} // namespace loa::format
