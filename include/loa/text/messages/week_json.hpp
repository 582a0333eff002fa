#pragma once

#include "loa/text/message.hpp"

/// What is wrong with a JSON file that should hold a planned week. {1} is the member.
namespace loa::text::messages {

inline constexpr Message json_syntax{
    "chỗ này không đúng cú pháp JSON. Xuất lại tệp bằng loa export --as json.",
    "this is not JSON from here on. Write the file again with loa export --as json."};
inline constexpr Message json_not_a_week{
    "tệp này không phải một tuần do loa xuất: \"schema\" là {1}, phải là \"loa-week\". Chỉ đúng "
    "tệp, hoặc xuất lại bằng loa export --as json.",
    "this is not a week written by loa: \"schema\" is {1} and must be \"loa-week\". Name the right "
    "file, or write it again with loa export --as json."};
inline constexpr Message json_other_version{
    "tệp theo phiên bản {1} của \"loa-week\"; chương trình này đọc phiên bản 1. Xuất lại bằng "
    "chương trình này, hoặc dùng bản loa mới hơn.",
    "the file is version {1} of \"loa-week\"; this program reads version 1. Write it again with "
    "this program, or use a newer loa."};
inline constexpr Message json_missing{
    "thiếu \"{1}\". Xuất lại tệp bằng loa export --as json.",
    "\"{1}\" is missing. Write the file again with loa export --as json."};
inline constexpr Message json_needs_text{"\"{1}\" là {2}; cần một chuỗi chữ trong ngoặc kép.",
                                         "\"{1}\" is {2}; it must be text in quotation marks."};
inline constexpr Message json_needs_moment{
    "\"{1}\" là {2}; cần ngày giờ như \"2022-11-21T05:30:00\".",
    "\"{1}\" is {2}; it must be a day and time such as \"2022-11-21T05:30:00\"."};
inline constexpr Message json_needs_day{"\"{1}\" là {2}; cần một ngày như \"2022-11-21\".",
                                        "\"{1}\" is {2}; it must be a day such as \"2022-11-21\"."};
inline constexpr Message json_needs_week{"\"{1}\" là {2}; cần một tuần như \"2022-W47\".",
                                         "\"{1}\" is {2}; it must be a week such as \"2022-W47\"."};
inline constexpr Message json_needs_number{
    "\"{1}\" là {2}; cần một số nguyên từ 0 đến 9999.",
    "\"{1}\" is {2}; it must be a whole number from 0 to 9999."};
inline constexpr Message json_needs_flag{"\"{1}\" là {2}; cần true hoặc false.",
                                         "\"{1}\" is {2}; it must be true or false."};
inline constexpr Message json_needs_kind{"\"{1}\" là {2}; cần một trong: {3}.",
                                         "\"{1}\" is {2}; it must be one of: {3}."};
inline constexpr Message json_needs_list{"\"{1}\" là {2}; cần một danh sách [ … ].",
                                         "\"{1}\" is {2}; it must be a list [ … ]."};
inline constexpr Message json_needs_object{"\"{1}\" là {2}; cần một đối tượng { … }.",
                                           "\"{1}\" is {2}; it must be an object { … }."};
inline constexpr Message json_ends_early{
    "\"{1}\" là {2}, không sau lúc bắt đầu. Sửa một trong hai.",
    "\"{1}\" is {2}, which is not after the start. Correct one of the two."};

} // namespace loa::text::messages
