#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace loa::text {

/// Byte offset of the first thing that is not UTF-8, or nothing when all of `bytes` is.
[[nodiscard]] std::optional<std::size_t> first_not_utf8(std::string_view bytes);

/// `text` in Unicode normalization form C: one code point for each Vietnamese letter.
/// Errors: std::invalid_argument when `text` is not UTF-8.
[[nodiscard]] std::string nfc(std::string_view text);

/// `text` for searching and comparing loosely: lower case, no tone or letter marks, đ as d, one
/// space between words. "Xã  Đồng Văn" becomes "xa dong van".
[[nodiscard]] std::string folded(std::string_view text);

} // namespace loa::text
