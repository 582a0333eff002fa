#pragma once

#include <iosfwd>
#include <string>
#include <variant>
#include <vector>

/// A drawing of lines, dots and words as SVG, in pixels from the upper left corner.
namespace loa::format {

struct Point {
    double x{};
    double y{};
    friend bool operator==(const Point&, const Point&) = default;
};

/// A filled circle with an edge; colours are "#rrggbb" or "none".
struct Dot {
    Point centre;
    double radius{};
    std::string fill;
    std::string edge{"none"};
    double edge_width{1};
    std::string tip; ///< shown when the pointer rests on it; empty: nothing
};

/// A line through points, with an arrow at its end.
struct Path {
    std::vector<Point> points;
    std::string colour;
    double width{1};
    bool dashed{};
};

enum class Anchor { start, middle, end };

struct Label {
    Point at;
    std::string text;
    double size{12};
    Anchor anchor{Anchor::middle};
    std::string colour{"#222222"};
    bool bold{};
};

using Shape = std::variant<Dot, Path, Label>;

/// Later shapes lie on earlier ones.
struct Drawing {
    double width{};
    double height{};
    std::string title;
    std::vector<Shape> shapes;
};

/// Writes `drawing` as an SVG file; coordinates to a tenth of a pixel.
///
/// Errors: look at `out` afterwards, as with any stream.
/// Source: Scalable Vector Graphics (SVG) 1.1, W3C Recommendation of 16 August 2011.
void write_svg(std::ostream& out, const Drawing& drawing);

} // namespace loa::format
