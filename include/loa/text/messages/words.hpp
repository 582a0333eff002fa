#pragma once

#include <array>

#include "loa/text/message.hpp"

/// Single words and amounts that tables, sentences and pages share.
namespace loa::text::messages {

/// Monday first.
inline constexpr std::array<Message, 7> weekdays{{
    {"Thứ Hai", "Monday"},
    {"Thứ Ba", "Tuesday"},
    {"Thứ Tư", "Wednesday"},
    {"Thứ Năm", "Thursday"},
    {"Thứ Sáu", "Friday"},
    {"Thứ Bảy", "Saturday"},
    {"Chủ nhật", "Sunday"},
}};

/// As model::SegmentKind.
inline constexpr std::array<Message, 6> segment_kinds{{
    {"nhạc hiệu", "signature tune"},
    {"tiếp âm", "relay"},
    {"bản tin", "bulletin"},
    {"khẩu hiệu", "slogan"},
    {"thông báo", "notice"},
    {"kết thúc", "closing"},
}};

/// As model::ContentKind.
inline constexpr std::array<Message, 4> content_kinds{{
    {"bản tin", "bulletin"},
    {"khẩu hiệu", "slogan"},
    {"thông báo", "notice"},
    {"phim", "film"},
}};

/// As model::Form.
inline constexpr std::array<Message, 8> forms{{
    {"bản tin", "bulletin"},
    {"khẩu hiệu", "slogan"},
    {"thông báo", "notice"},
    {"chiếu phim lưu động", "film screening"},
    {"đội thông tin lưu động", "information team"},
    {"băng rôn, pa nô", "banner"},
    {"tuyên truyền miệng", "spoken session"},
    {"bài đăng mạng xã hội", "online post"},
}};

/// As model::Priority; Circular 39/2020/TT-BTTTT.
inline constexpr std::array<Message, 3> priorities{{
    {"thông thường", "ordinary"},
    {"ưu tiên", "preferred"},
    {"khẩn cấp", "urgent"},
}};

inline constexpr Message hours_and_minutes{"{1} giờ {2} phút", "{1} h {2} min"};
inline constexpr Message hours{"{1} giờ", "{1} h"};
inline constexpr Message minutes_and_seconds{"{1} phút {2} giây", "{1} min {2} s"};
inline constexpr Message minutes{"{1} phút", "{1} min"};
inline constexpr Message seconds{"{1} giây", "{1} s"};
inline constexpr Message yes{"có", "yes"};
inline constexpr Message no{"không", "no"};

} // namespace loa::text::messages
