#pragma once

#include "loa/text/message.hpp"

/// What is said of a campaign over all its forms.
namespace loa::text::messages::mix {

inline constexpr Message part_mix{"IX. Mọi hình thức: đã xếp / phải có",
                                  "IX. All forms: planned / owed"};
inline constexpr Message part_substitutes{"X. Hình thức bù cho nhau",
                                          "X. What stands for another form"};
inline constexpr Message part_owing{"XI. Còn thiếu ở các hình thức khác",
                                    "XI. Still owed in other forms"};
inline constexpr Message title_mix{"Mọi hình thức, từng xã (đã xếp / phải có):",
                                   "All forms, by commune (planned / owed):"};
inline constexpr Message title_substitutes{"Hình thức bù cho nhau:",
                                           "What stands for another form:"};
inline constexpr Message title_owing{"Còn thiếu ở các hình thức khác:",
                                     "Still owed in other forms:"};
inline constexpr Message nothing_substituted{"Không có hình thức nào bù cho hình thức khác.",
                                             "Nothing stands for another form."};
inline constexpr Message nothing_owing{"Các hình thức khác đều đủ.",
                                       "Nothing is owed in other forms."};
inline constexpr Message unit_note{
    "Ô “2+1/4”: phải có 4, đã xếp 2, hình thức khác bù cho 1. Băng rôn (ngày) là số ngày có treo.",
    "“2+1/4”: 4 are owed, 2 planned, another form stands for 1. Banners (days) are days with one "
    "up."};

inline constexpr Message column_commune{"Xã, phường, thị trấn", "Commune"};
inline constexpr Message column_station{"Có đài", "Station"};
inline constexpr Message column_owing{"Còn thiếu", "Still owed"};
inline constexpr Message column_what{"Phải có", "Owed"};
inline constexpr Message column_substitute{"Được bù bằng", "Stood for by"};
inline constexpr Message column_reason{"Vì sao", "Why"};
inline constexpr Message column_remedy{"Cách khắc phục rẻ nhất", "Cheapest change"};
inline constexpr Message days_of{"{1} (ngày)", "{1} (days)"};
inline constexpr Message line_of{"{1} ({2}): {3}", "{1} ({2}): {3}"};
inline constexpr Message stands_for{"{1} {2} thay cho {3}", "{1} {2} for {3}"};
inline constexpr Message so_many_of{"{1} trong {2}", "{1} of {2}"};
inline constexpr Message villages{"{1} bản: {2}", "{1} villages: {2}"};
inline constexpr Message no_plan{"Chưa lập kế hoạch cho những ngày này.",
                                 "Nobody planned it for these days."};
inline constexpr Message no_other_reason{"Kế hoạch đã lập không đủ.",
                                         "What is planned is not enough."};
inline constexpr Message plan_tours{"lập: loa tour --month", "plan it: loa tour --month"};
inline constexpr Message plan_month{"lập: loa hang --month", "plan it: loa hang --month"};
inline constexpr Message look_again{"lập lại sau khi sửa dữ liệu", "plan it again"};

} // namespace loa::text::messages::mix
