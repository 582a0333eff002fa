#pragma once

#include <array>

#include "loa/text/message.hpp"

/// What is printed and said of months of banners, talks and posts.
namespace loa::text::messages::month {

/// As model::SiteKind.
inline constexpr std::array<Message, 3> site_kinds{{
    {"băng rôn", "banner"},
    {"pa nô", "panel"},
    {"bảng áp phích", "poster board"},
}};

/// As model::MeetingKind.
inline constexpr std::array<Message, 5> meeting_kinds{{
    {"họp xã", "commune meeting"},
    {"họp bản", "village meeting"},
    {"trường học", "school"},
    {"chợ phiên", "market"},
    {"khác", "other"},
}};

inline constexpr Message column_number{"TT", "No."};
inline constexpr Message column_site{"Điểm treo", "Site"};
inline constexpr Message column_kind_and_size{"Loại, cỡ", "Kind, size"};
inline constexpr Message column_text{"Nội dung", "Text"};
inline constexpr Message column_language{"Ngôn ngữ", "Language"};
inline constexpr Message column_hung{"Ngày treo", "Hung on"};
inline constexpr Message column_taken_down{"Ngày tháo", "Taken down on"};
inline constexpr Message column_days{"Số ngày", "Days"};
inline constexpr Message column_crew{"Tổ treo", "Crew"};
inline constexpr Message column_date{"Ngày", "Date"};
inline constexpr Message column_work{"Việc", "Work"};
inline constexpr Message column_place{"Xã, phường, thị trấn", "Commune"};
inline constexpr Message column_owed{"Phải có", "Owed"};
inline constexpr Message column_placed{"Đã xếp", "Planned"};
inline constexpr Message column_campaign{"Đợt", "Campaign"};
inline constexpr Message column_reason{"Vì sao thiếu", "Why"};
inline constexpr Message column_remedy{"Cách khắc phục rẻ nhất", "Cheapest change"};
inline constexpr Message column_meeting{"Cuộc họp", "Meeting"};
inline constexpr Message column_hours{"Giờ", "Time"};
inline constexpr Message column_topic{"Chuyên đề", "Topic"};
inline constexpr Message column_speaker{"Người nói", "Speaker"};
inline constexpr Message column_page{"Trang", "Page"};
inline constexpr Message column_post{"Bài đăng", "Post"};
inline constexpr Message column_media{"Tệp kèm", "Media"};

inline constexpr Message work_hang{"treo “{1}”", "hang “{1}”"};
inline constexpr Message work_exchange{"thay “{1}” bằng “{2}”", "replace “{1}” by “{2}”"};
inline constexpr Message work_take_down{"tháo “{1}”", "take down “{1}”"};
inline constexpr Message days_of_banners{"{1} ngày", "{1} days"};
inline constexpr Message times_of{"{1} lần", "{1} times"};

inline constexpr Message speaker_and_language{"Người nói: {1}. Bằng {2}.", "Speaker: {1}. In {2}."};
inline constexpr Message category_banners{"Treo băng rôn", "Banners"};
inline constexpr Message category_spoken{"Tuyên truyền miệng", "Spoken session"};
inline constexpr Message category_posts{"Đăng bài", "Post"};

inline constexpr Message title_banners{"LỊCH TREO BĂNG RÔN, PA NÔ, ÁP PHÍCH",
                                       "BANNERS, PANELS AND POSTERS"};
inline constexpr Message title_spoken{"LỊCH TUYÊN TRUYỀN MIỆNG", "SPOKEN SESSIONS"};
inline constexpr Message title_posts{"LỊCH ĐĂNG BÀI", "POSTS"};
inline constexpr Message plan_title{"KẾ HOẠCH", "PLAN"};
inline constexpr Message subject_banners{"Treo băng rôn, pa nô, áp phích tháng {1} năm {2}",
                                         "Banners, panels and posters in {1}/{2}"};
inline constexpr Message subject_spoken{"Tuyên truyền miệng tháng {1} năm {2}",
                                        "Spoken sessions in {1}/{2}"};
inline constexpr Message subject_posts{
    "Đăng bài trên trang thông tin, mạng xã hội tháng {1} năm {2}",
    "Posts on websites and social networks in {1}/{2}"};
inline constexpr Message part_sites{"I. Từng điểm treo", "I. By site"};
inline constexpr Message part_crews{"II. Việc từng ngày của tổ treo", "II. The crews' work by day"};
inline constexpr Message part_missing{"Còn thiếu", "What is missing"};
inline constexpr Message nothing_hangs{"Tháng này không treo gì.", "Nothing is hung this month."};
inline constexpr Message nothing_missing{"Mọi chỉ tiêu của tháng đều đủ.",
                                         "All that is owed this month is planned."};
inline constexpr Message limit_note{"Mỗi nội dung treo không quá {1} ngày, kể cả ngày treo và ngày "
                                    "tháo ({2}). Ngày tháo cũng là ngày "
                                    "treo nội dung kế tiếp ở cùng điểm.",
                                    "Each text is up for {1} days at most, hanging and taking down "
                                    "included ({2}). On the day it comes "
                                    "down the next may go up at the same site."};
inline constexpr Message page_address{"{1} ({2})", "{1} ({2})"};
inline constexpr Message pages_line{"Trang đăng: {1}.", "Pages: {1}."};
inline constexpr Message running_head{"{1} {2}/{3}", "{1} {2}/{3}"};

inline constexpr Message remedy_none{"chưa rõ; xem lại chỉ tiêu", "not known; look at the demand"};
inline constexpr Message remedy_approve{"duyệt “{1}”", "approve “{1}”"};
inline constexpr Message remedy_extend{"cho “{1}” dùng thêm {2} ngày",
                                       "let “{1}” be used {2} days longer"};
inline constexpr Message remedy_language{"làm nội dung bằng {1}", "make one in {1}"};
inline constexpr Message remedy_day{"tổ treo làm cả ngày {1}", "let the crew work on {1}"};
inline constexpr Message remedy_stops{"mỗi ngày tổ treo thêm {1} điểm",
                                      "{1} more sites a day for the crew"};
inline constexpr Message remedy_longer_day{"cho tổ treo làm thêm {1} phút mỗi ngày",
                                           "let crews work {1} minutes more a day"};
inline constexpr Message remedy_cloth{"thêm {1} tấm vải {2}", "{1} more cloths of {2}"};
inline constexpr Message remedy_frames{"thêm {1} khung {2}", "{1} more frames of {2}"};
inline constexpr Message remedy_site{"thêm {1} điểm treo trong xã",
                                     "{1} more sites in the commune"};
inline constexpr Message remedy_crew{"lập một tổ treo trong crews.toml",
                                     "declare a crew in crews.toml"};
inline constexpr Message remedy_meeting{"thêm {1} cuộc họp trong meetings.csv",
                                        "{1} more meetings in meetings.csv"};
inline constexpr Message remedy_speaker{"thêm người nói {1}", "a speaker of {1}"};
inline constexpr Message remedy_times{"thêm {1} lượt đăng", "room for {1} more posts"};

// On the terminal.
inline constexpr Message plan_of_month{"{1}, tháng {2}, phiên bản {3}",
                                       "{1}, month {2}, version {3}"};
inline constexpr Message size_of_banners{
    "{1} đợt treo ở {2} điểm · {3} lượt đến điểm · {4} chuyến đến xã",
    "{1} hangings at {2} sites · {3} stops · {4} trips to communes"};
inline constexpr Message size_of_talks{"{1} buổi ở {2} cuộc họp, {3} người nói",
                                       "{1} sessions at {2} meetings, {3} speakers"};
inline constexpr Message size_of_posts{"{1} lượt đăng trên {2} trang, {3} bài",
                                       "{1} posts on {2} pages, {3} items"};
inline constexpr Message quality{"Thiếu {1} (có trọng số) · {2} lần một nơi gặp lại mục vừa xem",
                                 "Shortfall {1} (weighted) · {2} times a place gets again what it "
                                 "just saw"};
inline constexpr Message rules_kept{"Đã kiểm lại: không vi phạm quy tắc nào.",
                                    "Judged again: every rule is kept."};
inline constexpr Message rules_broken{"Đã kiểm lại: {1} vi phạm.", "Judged again: {1} findings."};
inline constexpr Message finding{"{1}: {2}, {3} ({4})", "{1}: {2}, {3} ({4})"};
inline constexpr Message missing{"Chưa xếp được ({1}):", "What is missing ({1}):"};
inline constexpr Message nothing_to_hang{
    "{1}: chưa có điểm treo, cuộc họp hay trang nào. Khai trong sites.csv, meetings.csv hoặc "
    "pages.toml; schedules/README.md chỉ cách.",
    "{1}: there is no site, meeting or page. Name them in sites.csv, meetings.csv or pages.toml; "
    "schedules/README.md tells how."};
inline constexpr Message no_plan{
    "tháng {1} chưa có kế hoạch nào trong kho này. Lập trước: loa tour {2} --month {1}, "
    "hoặc loa hang",
    "month {1} has no plan in this store. Plan it first: loa tour {2} --month {1}, or loa hang"};

} // namespace loa::text::messages::month
