#include "config/file.hpp"

#include <algorithm>
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

bool is_control(unsigned char c)
{
    return (c < 0x20 && c != '\t' && c != '\n') || c == 0x7F;
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
    const auto* control = std::ranges::find_if(
        text, [](char c) { return is_control(static_cast<unsigned char>(c)); });
    if (control != text.end()) {
        const auto offset = static_cast<std::size_t>(control - text.begin());
        mistakes.add(place_of(file, text, offset),
                     messages::control_character,
                     {fmt::format("U+{:04X}", static_cast<unsigned char>(*control))});
        return false;
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
    if (content.starts_with(byte_order_mark)) {
        content.remove_prefix(byte_order_mark.size());
    }
    const std::string text = without_carriage_returns(content);
    if (!check_text(file, text, mistakes)) {
        return std::nullopt;
    }
    return text::nfc(text);
}

} // namespace loa::config
