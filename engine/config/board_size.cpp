#include "config/board_size.hpp"

#include <charconv>
#include <cmath>
#include <string>
#include <system_error>

namespace loa::config {
namespace {

// Without blanks, with a point for decimals and an x between the sides.
std::string plain(std::string_view text)
{
    std::string sides;
    for (const char c : text) {
        if (c != ' ') {
            sides += c == ',' ? '.' : c;
        }
    }
    constexpr std::string_view times = "×";
    if (const std::size_t at = sides.find(times); at != std::string::npos) {
        sides.replace(at, times.size(), "x");
    }
    return sides;
}

std::optional<int> centimetres(std::string_view side, int per_unit)
{
    constexpr int most = 10'000;
    double value{};
    const auto [end, failed] = std::from_chars(side.data(), side.data() + side.size(), value);
    const bool number = failed == std::errc{} && end == side.data() + side.size();
    if (!number || value <= 0 || value * per_unit > most) {
        return std::nullopt;
    }
    const long whole = std::lround(value * per_unit);
    const bool exact = std::abs(value * per_unit - static_cast<double>(whole)) < 1e-6;
    return exact && whole >= 1 ? std::optional{static_cast<int>(whole)} : std::nullopt;
}

} // namespace

std::optional<model::BoardSize> read_board_size(std::string_view text)
{
    std::string sides = plain(text);
    const bool in_centimetres = sides.ends_with("cm");
    if (!sides.ends_with('m')) {
        return std::nullopt;
    }
    sides.resize(sides.size() - (in_centimetres ? 2 : 1));
    const std::size_t between = sides.find('x');
    if (between == 0 || between == std::string::npos || between + 1 == sides.size()) {
        return std::nullopt;
    }
    constexpr int per_metre = 100;
    const int per_unit = in_centimetres ? 1 : per_metre;
    const std::string_view whole{sides};
    const auto width = centimetres(whole.substr(0, between), per_unit);
    const auto height = centimetres(whole.substr(between + 1), per_unit);
    return width && height ? std::optional{model::BoardSize{*width, *height}} : std::nullopt;
}

} // namespace loa::config
