#pragma once

#include "loa/text/message.hpp"

namespace loa::text::messages {

inline constexpr Message font_missing{
    "không tìm thấy phông chữ Tinos hay Liberation Serif trong {1}. Cài gói fonts-croscore hoặc "
    "fonts-liberation2.",
    "neither Tinos nor Liberation Serif was found in {1}. Install the package fonts-croscore or "
    "fonts-liberation2."};
inline constexpr Message glyph_missing{
    "ký tự “{1}” ({2}) trong “{3}” không có trong phông chữ {4}. Viết bằng ký tự khác.",
    "the character “{1}” ({2}) in “{3}” is not in the font {4}. Write it with another character."};
inline constexpr Message row_too_high{
    "dòng bắt đầu bằng “{1}” cao hơn một trang giấy. Viết ngắn lại hoặc chia thành nhiều dòng.",
    "the row that starts with “{1}” is higher than a page. Write less, or make several rows."};

} // namespace loa::text::messages
