#include "loa/text/width.hpp"

#include <algorithm>
#include <cstdint>

#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace loa::text {
namespace {

icu::UnicodeString decoded(std::string_view text)
{
    return icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
}

std::size_t columns_of(UChar32 c)
{
    switch (u_charType(c)) {
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_FORMAT_CHAR:
    case U_CONTROL_CHAR:
        return 0;
    default:
        break;
    }
    const auto east_asian = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
    return east_asian == U_EA_WIDE || east_asian == U_EA_FULLWIDTH ? 2 : 1;
}

} // namespace

std::size_t width(std::string_view text)
{
    const icu::UnicodeString characters = decoded(text);
    std::size_t columns = 0;
    for (std::int32_t i = 0; i < characters.length(); i = characters.moveIndex32(i, 1)) {
        columns += columns_of(characters.char32At(i));
    }
    return columns;
}

std::string cut(std::string_view text, std::size_t columns)
{
    if (width(text) <= columns) {
        return std::string{text};
    }
    if (columns == 0) {
        return {};
    }
    const icu::UnicodeString characters = decoded(text);
    std::size_t used = 0;
    std::int32_t until = 0;
    while (used + columns_of(characters.char32At(until)) < columns) {
        used += columns_of(characters.char32At(until));
        until = characters.moveIndex32(until, 1);
    }
    std::string kept;
    characters.tempSubString(0, until).toUTF8String(kept);
    return kept + "…";
}

std::string padded(std::string_view text, std::size_t columns, Align align)
{
    const std::size_t used = width(text);
    const std::string spaces(columns - std::min(used, columns), ' ');
    return align == Align::left ? std::string{text} + spaces : spaces + std::string{text};
}

} // namespace loa::text
