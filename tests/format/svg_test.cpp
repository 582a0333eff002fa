#include <sstream>

#include <catch2/catch.hpp>

#include "loa/format/drawing.hpp"

using namespace loa::format;

namespace {

std::string svg(std::vector<Shape> shapes, std::string title = "Lưu động")
{
    std::ostringstream out;
    write_svg(out, {.width = 200, .height = 100, .title = std::move(title), .shapes = shapes});
    return out.str();
}

} // namespace

TEST_CASE("A drawing has its size and title")
{
    const std::string out = svg({});

    CHECK(out.starts_with(R"(<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100")"));
    CHECK(out.find("<title>Lưu động</title>") != std::string::npos);
    CHECK(out.ends_with("</svg>\n"));
}

TEST_CASE("Dots, paths and labels stand in the order given")
{
    const std::string out = svg({Path{.points = {{1, 2}, {3.25, 4}}, .colour = "#ff0000"},
                                 Dot{.centre = {5, 6}, .radius = 7, .fill = "none", .tip = {}},
                                 Label{.at = {8, 9}, .text = "bản"}});

    const auto path = out.find(R"(<polyline points="1.0,2.0 3.2,4.0" fill="none")");
    const auto dot = out.find(R"(<circle cx="5.0" cy="6.0" r="7.0")");
    const auto label = out.find(R"(<text x="8.0" y="9.0")");
    REQUIRE(path != std::string::npos);
    REQUIRE(dot != std::string::npos);
    REQUIRE(label != std::string::npos);
    CHECK(path < dot);
    CHECK(dot < label);
}

TEST_CASE("Words that look like markup are words")
{
    const std::string out = svg({Label{.at = {0, 0}, .text = "<b>\"a & b\"</b>"}}, "<script>");

    CHECK(out.find("&lt;b&gt;&quot;a &amp; b&quot;&lt;/b&gt;") != std::string::npos);
    CHECK(out.find("<script>") == std::string::npos);
}

TEST_CASE("What a dot tells appears when the pointer rests on it")
{
    CHECK(svg({Dot{.centre = {0, 0}, .radius = 1, .fill = "none", .tip = "Gia Khâu"}})
              .find("<title>Gia Khâu</title></circle>") != std::string::npos);
}
