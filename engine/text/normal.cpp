#include "loa/text/normal.hpp"

#include <stdexcept>

#include <unicode/bytestream.h>
#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace loa::text {
namespace {

// How many bytes the UTF-8 character that begins with `lead` has; 0 when none begins so.
std::size_t sequence_length(unsigned char lead)
{
    if (lead < 0x80) {
        return 1;
    }
    if (lead >= 0xC2 && lead <= 0xDF) {
        return 2;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
        return 3;
    }
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

// The second byte may not make the character longer than it has to be, a surrogate, or more than
// U+10FFFF (Unicode, table 3-7).
bool second_fits(unsigned char lead, unsigned char second)
{
    const unsigned char least = lead == 0xE0 ? 0xA0 : (lead == 0xF0 ? 0x90 : 0x80);
    const unsigned char most = lead == 0xED ? 0x9F : (lead == 0xF4 ? 0x8F : 0xBF);
    return least <= second && second <= most;
}

bool begins_with_character(std::string_view bytes, std::size_t length)
{
    const auto at = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    if (length == 0 || length > bytes.size() || (length > 1 && !second_fits(at(0), at(1)))) {
        return false;
    }
    for (std::size_t i = 2; i < length; ++i) {
        if ((at(i) & 0xC0U) != 0x80U) {
            return false;
        }
    }
    return true;
}

void require_success(UErrorCode status)
{
    if (U_FAILURE(status) != 0) {
        throw std::runtime_error{std::string{"ICU: "} + u_errorName(status)};
    }
}

icu::UnicodeString taken_apart(std::string_view text)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfd = icu::Normalizer2::getNFDInstance(status);
    require_success(status);
    auto apart = nfd->normalize(
        icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())})
            .toLower(icu::Locale::getRoot()),
        status);
    require_success(status);
    return apart;
}

constexpr UChar32 d_with_stroke = 0x0111;

} // namespace

std::optional<std::size_t> first_not_utf8(std::string_view bytes)
{
    std::size_t offset = 0;
    while (offset < bytes.size()) {
        const auto length = sequence_length(static_cast<unsigned char>(bytes[offset]));
        if (!begins_with_character(bytes.substr(offset), length)) {
            return offset;
        }
        offset += length;
    }
    return std::nullopt;
}

std::string nfc(std::string_view text)
{
    if (const auto offset = first_not_utf8(text)) {
        throw std::invalid_argument{"not UTF-8 at byte " + std::to_string(*offset)};
    }
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* composer = icu::Normalizer2::getNFCInstance(status);
    require_success(status);
    std::string composed;
    icu::StringByteSink<std::string> sink{&composed, static_cast<std::int32_t>(text.size())};
    composer->normalizeUTF8(
        0, {text.data(), static_cast<std::int32_t>(text.size())}, sink, nullptr, status);
    require_success(status);
    return composed;
}

std::string folded(std::string_view text)
{
    const icu::UnicodeString apart = taken_apart(text);
    icu::UnicodeString plain;
    bool space = false;
    for (std::int32_t i = 0; i < apart.length(); i = apart.moveIndex32(i, 1)) {
        const UChar32 c = apart.char32At(i);
        if (u_isUWhiteSpace(c) != 0) {
            space = plain.isEmpty() == 0;
        } else if (u_charType(c) != U_NON_SPACING_MARK) {
            if (space) {
                plain.append(u' ');
                space = false;
            }
            plain.append(c == d_with_stroke ? UChar32{u'd'} : c);
        }
    }
    std::string utf8;
    plain.toUTF8String(utf8);
    return utf8;
}

} // namespace loa::text
