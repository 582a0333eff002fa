#include "config/file.hpp"

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <sstream>
#include <system_error>

#include <fmt/format.h>

#include "loa/text/normal.hpp"

namespace loa::config {
namespace {

namespace fs = std::filesystem;
namespace messages = text::messages;

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

bool continues_character(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

Origin place_of(const std::string& file, std::string_view text, std::size_t offset)
{
    const std::string_view before = text.substr(0, offset);
    const std::size_t line_begin = before.rfind('\n') + 1; // npos + 1 is 0
    const auto line = 1 + std::ranges::count(before, '\n');
    const auto column = 1 + std::ranges::count_if(before.substr(line_begin),
                                                  [](char c) { return !continues_character(c); });
    return {file, static_cast<int>(line), static_cast<int>(column), {}};
}

// Of text that is UTF-8, the code point that begins at `at`.
char32_t code_point(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
    const auto tail = [&](std::size_t i) { return static_cast<char32_t>(byte(i) & 0x3FU); };
    if (byte(0) < 0xE0) {
        return byte(0) < 0x80 ? byte(0) : (byte(0) & 0x1FU) << 6U | tail(1);
    }
    if (byte(0) < 0xF0) {
        return (byte(0) & 0x0FU) << 12U | tail(1) << 6U | tail(2);
    }
    return (byte(0) & 0x07U) << 18U | tail(1) << 12U | tail(2) << 6U | tail(3);
}

// Controls, what has no width, and what turns the direction of reading around.
bool is_invisible(char32_t c)
{
    const auto between = [c](char32_t first, char32_t last) { return first <= c && c <= last; };
    return (c < 0x20 && c != '\t' && c != '\n') || between(0x7F, 0x9F) || between(0x200B, 0x200F) ||
           between(0x202A, 0x202E) || between(0x2066, 0x2069) || c == 0xFEFF;
}

// Spaces that do not break lines come from Word and web pages; nobody means more than a space.
bool is_fixed_space(char32_t c)
{
    return c == 0xA0 || c == 0x2007 || c == 0x202F;
}

std::size_t next_character(std::string_view text, std::size_t at)
{
    ++at;
    while (at < text.size() && continues_character(text[at])) {
        ++at;
    }
    return at;
}

std::string with_plain_spaces(std::string_view text)
{
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t next = next_character(text, at);
        if (is_fixed_space(code_point(text, at))) {
            plain += ' ';
        } else {
            plain += text.substr(at, next - at);
        }
        at = next;
    }
    return plain;
}

std::string without_carriage_returns(std::string_view bytes)
{
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t i = 0; i != bytes.size(); ++i) {
        if (bytes[i] != '\r') {
            text += bytes[i];
        } else if (i + 1 == bytes.size() || bytes[i + 1] != '\n') {
            text += '\n';
        }
    }
    return text;
}

// Why the file cannot be read at all, or null when it can.
const text::Message* obstacle(const fs::path& path, Presence presence, bool& silent)
{
    std::error_code failed;
    const fs::file_status status = fs::status(path, failed);
    if (status.type() == fs::file_type::not_found) {
        silent = presence == Presence::optional && !fs::is_symlink(path, failed);
        return &messages::file_missing;
    }
    if (status.type() == fs::file_type::directory) {
        return &messages::file_is_folder;
    }
    if (status.type() != fs::file_type::regular) {
        return &messages::file_unreadable;
    }
    const std::uintmax_t size = fs::file_size(path, failed);
    return !failed && size > largest_file ? &messages::file_too_large : nullptr;
}

std::optional<std::string> bytes_of(const fs::path& path)
{
    std::ifstream in{path, std::ios::binary};
    std::ostringstream bytes;
    if (!in || (in.peek() != std::ifstream::traits_type::eof() && !(bytes << in.rdbuf()))) {
        return std::nullopt;
    }
    return std::move(bytes).str();
}

// Reports what is no clean text and where; true when nothing is.
bool check_text(const std::string& file, std::string_view text, Mistakes& mistakes)
{
    if (const auto offset = text::first_not_utf8(text)) {
        mistakes.add(place_of(file, text, *offset),
                     messages::not_utf8,
                     {fmt::format("0x{:02X}", static_cast<unsigned char>(text[*offset]))});
        return false;
    }
    for (std::size_t at = 0; at < text.size(); at = next_character(text, at)) {
        if (const char32_t c = code_point(text, at); is_invisible(c)) {
            mistakes.add(place_of(file, text, at),
                         messages::control_character,
                         {fmt::format("U+{:04X}", static_cast<std::uint32_t>(c))});
            return false;
        }
    }
    return true;
}

} // namespace

std::optional<std::string> read_text(const fs::path& path, Presence presence, Mistakes& mistakes)
{
    const std::string file = path.generic_string();
    mistakes.opens(file);
    bool silent = false;
    if (const text::Message* why = obstacle(path, presence, silent)) {
        if (!silent) {
            mistakes.add({file}, *why);
        }
        return std::nullopt;
    }
    const auto bytes = bytes_of(path);
    if (!bytes) {
        mistakes.add({file}, messages::file_unreadable);
        return std::nullopt;
    }
    std::string_view content = *bytes;
    if (content.starts_with("\xFF\xFE") || content.starts_with("\xFE\xFF")) {
        mistakes.add({file}, messages::is_utf16);
        return std::nullopt;
    }
    if (content.starts_with(byte_order_mark)) {
        content.remove_prefix(byte_order_mark.size());
    }
    const std::string text = without_carriage_returns(content);
    if (!check_text(file, text, mistakes)) {
        return std::nullopt;
    }
    return text::nfc(with_plain_spaces(text));
}

} // namespace loa::config
