#pragma once

#include "loa/text/message.hpp"

/// What the loader says about villages, roads, teams and films. Where is said before it.
namespace loa::text::messages {

inline constexpr Message no_village_near{R"(không có bản "{1}"; gần nhất là "{2}".)",
                                         R"(there is no village "{1}"; the nearest is "{2}".)"};
inline constexpr Message no_village{R"(không có bản "{1}". Đã khai: {2}.)",
                                    R"(there is no village "{1}". Declared are: {2}.)"};
inline constexpr Message no_border_post_near{
    R"(không có đồn biên phòng "{1}"; gần nhất là "{2}".)",
    R"(there is no border post "{1}"; the nearest is "{2}".)"};
inline constexpr Message no_border_post{R"(không có đồn biên phòng "{1}". Đã khai: {2}.)",
                                        R"(there is no border post "{1}". Declared are: {2}.)"};
inline constexpr Message no_team_near{R"(không có đội "{1}"; gần nhất là "{2}".)",
                                      R"(there is no team "{1}"; the nearest is "{2}".)"};
inline constexpr Message no_team{R"(không có đội "{1}". Đã khai: {2}.)",
                                 R"(there is no team "{1}". Declared are: {2}.)"};
inline constexpr Message no_season_near{R"(không có mùa "{1}"; gần nhất là "{2}".)",
                                        R"(there is no season "{1}"; the nearest is "{2}".)"};
inline constexpr Message no_season{R"(không có mùa "{1}". Đã khai: {2}.)",
                                   R"(there is no season "{1}". Declared are: {2}.)"};

inline constexpr Message not_an_area{R"("{1}" không phải là khu vực. Viết I, II hoặc III.)",
                                     R"("{1}" is no area. Write I, II or III.)"};
inline constexpr Message not_a_rain_time{
    R"("{1}" không phải là thời gian đi. Viết như 45min, hoặc closed khi mùa mưa không đi được.)",
    R"("{1}" is no travel time. Write it like 45min, or closed when the rain season closes the way.)"};
inline constexpr Message not_an_age{
    R"("{1}" không phải là phân loại phim. Viết P (mọi lứa tuổi), 13, 16 hoặc 18.)",
    R"("{1}" is no age class. Write P (for everybody), 13, 16 or 18.)"};
inline constexpr Message poor_over_village{"số hộ nghèo {1} lớn hơn số hộ {2}.",
                                           "{1} poor households are more than the {2} households."};
inline constexpr Message id_like_code{
    R"(mã bản "{1}" gồm toàn chữ số sẽ lẫn với mã xã. Thêm chữ cái.)",
    R"(the village id "{1}" is all digits and would be taken for a commune code. Add a letter.)"};
inline constexpr Message road_to_itself{
    R"(đường đi từ "{1}" đến chính nó. Sửa "from" hoặc "to".)",
    R"(the way leads from "{1}" to itself. Correct "from" or "to".)"};
inline constexpr Message road_twice{
    R"(đường giữa "{1}" và "{2}" đã ghi ở {3}. Bỏ một trong hai.)",
    R"(the way between "{1}" and "{2}" is already listed at {3}. Remove one of the two.)"};
inline constexpr Message no_way{
    R"(chưa có đường nào trong travel.csv đến bản "{1}" từ nơi đóng quân của đội. Thêm một dòng, nếu không bản này không bao giờ được đến.)",
    R"(no way in travel.csv leads to village "{1}" from a team's base. Add a row, or nobody will ever go there.)"};
inline constexpr Message two_places{"cần đúng hai nơi, ví dụ [\"sll-1\", \"03550\"].",
                                    "exactly two places are needed, like [\"sll-1\", \"03550\"]."};
inline constexpr Message film_team_without_hour{
    "đội chiếu phim cần giờ chiếu. Thêm show_at = \"20:00\".",
    "a film team needs the hour of its show. Add show_at = \"20:00\"."};
inline constexpr Message stop_over_day{"một điểm {1} dài hơn ngày làm việc {2}.",
                                       "a stop of {1} is longer than the day of {2}."};
inline constexpr Message film_team_one_stop{
    "đội chiếu phim mỗi tối chỉ chiếu một nơi. Ghi stops_per_day = 1 hoặc bỏ dòng này.",
    "a film team shows in one place an evening. Write stops_per_day = 1 or leave the line out."};
inline constexpr Message village_without_post{
    R"(bản "{1}" ở xã biên giới mà chưa ghi đồn biên phòng, nên không có trong thông báo gửi đồn.)",
    R"(village "{1}" lies in a border commune and names no border post, so no notice tells one.)"};
inline constexpr Message not_a_film{R"("{1}" không phải là phim. Ghi id trong films.csv.)",
                                    R"("{1}" is no film. Name ids of films.csv.)"};
inline constexpr Message no_ways{
    "thiếu tệp này nên không đội nào đến được bản nào. Ghi thời gian đi giữa các nơi.",
    "this file is missing, so no team gets to any village. Write the travel times."};
inline constexpr Message film_of_other_form{
    R"("{1}" là phim, chỉ dùng cho form = "screening".)",
    R"("{1}" is a film, which only form = "screening" can owe.)"};
inline constexpr Message longer_than_any_evening{
    "phim {1} dài hơn buổi chiếu của mọi đội: nhiều nhất {2} sau {3} giới thiệu. Sửa \"length\", "
    "hoặc stop_length trong teams.toml.",
    "{1} is longer than any team's evening: at most {2} after {3} of announcement. Correct "
    "\"length\", or stop_length in teams.toml."};
inline constexpr Message film_not_understood{
    R"(không bản nào hiểu ngôn ngữ nào của phim "{1}", nên phim không bao giờ được chiếu.)",
    R"(no village understands any language of film "{1}", so it will never be shown.)"};

} // namespace loa::text::messages
