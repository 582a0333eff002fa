#pragma once

#include "loa/text/message.hpp"

/// What the printed documents say.
namespace loa::text::messages {

// Head and foot, by Decree 30/2020/NĐ-CP, annex I.
inline constexpr Message print_nation{"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                                      "SOCIALIST REPUBLIC OF VIET NAM"};
inline constexpr Message print_motto{"Độc lập - Tự do - Hạnh phúc",
                                     "Independence - Freedom - Happiness"};
inline constexpr Message print_number{"Số: {1}/{2}", "No.: {1}/{2}"};
inline constexpr Message print_place_and_date{"{1}, ngày {2} tháng {3} năm {4}",
                                              "{1}, {2}/{3}/{4}"};
inline constexpr Message print_recipients{"Nơi nhận:", "Recipients:"};
inline constexpr Message print_continued{"(tiếp theo)", "(continued)"};

// The week of a station.
inline constexpr Message print_week_title{"LỊCH PHÁT THANH", "BROADCAST TIMETABLE"};
inline constexpr Message print_week{"Tuần {1} ({2})", "Week {1} ({2})"};
inline constexpr Message print_running{"{1}, tuần {2}", "{1}, week {2}"};
inline constexpr Message print_reach{"Người nghe: khoảng {1} người, {2}/{3} cụm loa hoạt động.",
                                     "Listeners: about {1} people, {2} of {3} clusters working."};
inline constexpr Message print_nothing{"Tuần này đài không phát mục nào.",
                                       "The station broadcasts nothing this week."};
inline constexpr Message print_nothing_because{"Tuần này đài không phát mục nào: {1}.",
                                               "The station broadcasts nothing this week: {1}."};
inline constexpr Message print_nothing_no_cluster{
    "Tuần này đài không phát mục nào: không còn cụm loa nào dùng được.",
    "The station broadcasts nothing this week: none of its clusters works."};
inline constexpr Message print_session{"{1} – {2} ({3})", "{1} – {2} ({3})"};
inline constexpr Message print_no_session{"{1}: không có buổi phát", "{1}: no broadcast"};
inline constexpr Message print_down{"{1}: đài ngừng hoạt động", "{1}: the station is down"};
inline constexpr Message print_down_because{"{1}: đài ngừng hoạt động ({2})",
                                            "{1}: the station is down ({2})"};
inline constexpr Message print_relay{"Tiếp âm: {1}", "Relay: {1}"};
inline constexpr Message print_notice{"Thông báo: {1}", "Notice: {1}"};
inline constexpr Message print_slogans{"Khẩu hiệu số {1}", "Slogans no. {1}"};
inline constexpr Message print_repeat{"{1} (PL)", "{1} (PL)"};
inline constexpr Message print_pinned{"{1} (ghim)", "{1} (pinned)"};
inline constexpr Message print_slogan_list{"Khẩu hiệu trong tuần", "Slogans of the week"};
inline constexpr Message print_legend{
    "PL: phát lại. Ghim: phát theo yêu cầu, không thay bằng mục khác.",
    "PL: repeat. Pinned: broadcast on request, not to be exchanged."};
inline constexpr Message print_contact{"{1}. Điện thoại: {2}.", "{1}. Telephone: {2}."};

inline constexpr Message column_number{"TT", "No."};
inline constexpr Message column_slogan_number{"Số", "No."};
inline constexpr Message column_time{"Giờ", "Time"};
inline constexpr Message column_content{"Nội dung", "Content"};
inline constexpr Message column_length{"Thời lượng", "Length"};
inline constexpr Message column_language{"Ngôn ngữ", "Language"};
inline constexpr Message column_source{"Nguồn", "Source"};
inline constexpr Message column_kind{"Loại", "Kind"};
inline constexpr Message column_note{"Ghi chú", "Note"};
inline constexpr Message column_slogan{"Khẩu hiệu", "Slogan"};
inline constexpr Message repeat_mark{"PL", "PL"};
inline constexpr Message pinned_mark{"ghim", "pinned"};

// The district's summary.
inline constexpr Message summary_annex{"PHỤ LỤC", "ANNEX"};
inline constexpr Message summary_title{"Tổng hợp lịch phát thanh cơ sở tuần {1} ({2})",
                                       "Summary of loudspeaker broadcasts in week {1} ({2})"};
inline constexpr Message summary_attached{"(Kèm theo Kế hoạch số {1}/KH-{2} ngày {3} của {4})",
                                          "(Attached to Plan no. {1}/KH-{2} of {3}, {4})"};
inline constexpr Message summary_blank_date{"      tháng      năm {1}", "            {1}"};
inline constexpr Message summary_communes{"I. Lịch phát theo xã, phường, thị trấn",
                                          "I. Broadcasts by commune"};
inline constexpr Message summary_bumps{"II. Chỉ tiêu chưa xếp đủ", "II. What did not fit"};
inline constexpr Message summary_no_bumps{"Mọi chỉ tiêu phát thanh trong tuần đều được xếp đủ.",
                                          "All that is owed by loudspeaker this week is planned."};
inline constexpr Message summary_collisions{"III. Mục ưu tiên trùng giờ, cần người quyết định",
                                            "III. Preferred items that collide: to be decided"};
inline constexpr Message summary_no_collisions{"Không có.", "None."};
inline constexpr Message summary_without{"IV. Nơi chưa có đài truyền thanh",
                                         "IV. Communes without a station"};
inline constexpr Message summary_all_have{"Xã, phường, thị trấn nào cũng có đài truyền thanh.",
                                          "Every commune has a station."};
inline constexpr Message summary_total{"Cộng", "Total"};
inline constexpr Message summary_nothing_owed{"không có chỉ tiêu", "nothing is owed"};
inline constexpr Message column_commune{"Xã, phường, thị trấn", "Commune"};
inline constexpr Message column_border{"Biên giới", "Border"};
inline constexpr Message column_station_place{"Xã, phường, thị trấn (đài)", "Commune (station)"};
inline constexpr Message column_working{"Cụm loa dùng được", "Working clusters"};
inline constexpr Message column_sessions{"Số buổi", "Sessions"};
inline constexpr Message column_bulletins{"Bản tin", "Bulletins"};
inline constexpr Message column_slogans{"Khẩu hiệu", "Slogans"};
inline constexpr Message column_notices{"Thông báo", "Notices"};
inline constexpr Message column_minutes{"Tổng số phút", "Minutes"};
inline constexpr Message column_minutes_in{"Phút {1}", "Minutes, {1}"};
inline constexpr Message column_short_of{"Còn thiếu (lượt)", "Missing"};
inline constexpr Message column_missing_what{"Còn thiếu", "What is missing"};
inline constexpr Message column_reason{"Vì sao", "Why"};
inline constexpr Message column_remedy{"Cách khắc phục", "What would help"};
inline constexpr Message column_placed{"Đã xếp", "Placed"};
inline constexpr Message column_waiting{"Đang chờ", "Waiting"};
inline constexpr Message column_owed{"Chỉ tiêu, cần làm bằng hình thức khác",
                                     "Owed, to be served in another form"};
inline constexpr Message column_population{"Dân số", "Population"};

// The log book.
inline constexpr Message log_title{"SỔ NHẬT KÝ PHÁT THANH", "BROADCAST LOG BOOK"};
inline constexpr Message log_clusters{"Cụm loa: {1}.", "Clusters: {1}."};
inline constexpr Message log_cluster{"({1}) {2}", "({1}) {2}"};
inline constexpr Message log_broken_cluster{"({1}) {2} (hỏng)", "({1}) {2} (broken)"};
inline constexpr Message log_keeper{"NGƯỜI PHỤ TRÁCH ĐÀI", "IN CHARGE OF THE STATION"};
inline constexpr Message log_sign_here{"(ký, ghi rõ họ tên)", "(signature and name)"};
inline constexpr Message column_date{"Ngày", "Date"};
inline constexpr Message column_session{"Buổi phát", "Session"};
inline constexpr Message column_start{"Bắt đầu", "Start"};
inline constexpr Message column_end{"Kết thúc", "End"};
inline constexpr Message column_programme{"Chương trình", "Programme"};
inline constexpr Message column_clusters{"Cụm loa", "Clusters"};
inline constexpr Message column_operator{"Người trực", "Operator"};
inline constexpr Message column_incident{"Sự cố", "Incident"};
inline constexpr Message column_signature{"Ký tên", "Signature"};

// The audit.
inline constexpr Message audit_title{"BÁO CÁO", "REPORT"};
inline constexpr Message audit_subject{"Đối chiếu kế hoạch tuyên truyền với chỉ tiêu ({1})",
                                       "What is planned against what is owed ({1})"};
inline constexpr Message audit_groups{"I. Xã biên giới so với các xã khác",
                                      "I. Border communes against the others"};
inline constexpr Message audit_communes{"II. Từng xã, phường, thị trấn", "II. By commune"};
inline constexpr Message audit_gaps{"III. Chỉ tiêu chưa đạt và lý do",
                                    "III. What is missing, and why"};
inline constexpr Message audit_no_gaps{"Mọi chỉ tiêu phát thanh đều đạt.",
                                       "All that was owed by loudspeaker is met."};
inline constexpr Message audit_languages{"IV. Nơi không có mục nào bằng ngôn ngữ chính",
                                         "IV. Communes with no item in their main language"};
inline constexpr Message audit_all_served{
    "Nơi nào có đài đều được nghe bằng ngôn ngữ chính của mình.",
    "Every commune with a station heard its main language."};
inline constexpr Message audit_without{"V. Nơi chưa có đài truyền thanh",
                                       "V. Communes without a station"};
inline constexpr Message audit_by_theme{"VI. Theo nội dung (lượt / phút)",
                                        "VI. By theme (airings / minutes)"};
inline constexpr Message audit_by_language{"VII. Theo ngôn ngữ (lượt / phút)",
                                           "VII. By language (airings / minutes)"};
inline constexpr Message audit_by_audience{"VIII. Theo đối tượng (lượt / phút)",
                                           "VIII. By audience (airings / minutes)"};
inline constexpr Message audit_nothing_aired{"Không có lượt phát nào.", "Nothing was aired."};
inline constexpr Message audit_missing_weeks{"Chưa có lịch của tuần: {1}.",
                                             "These weeks have no plan: {1}."};
inline constexpr Message audit_missing_week{"{1} ({2})", "{1} ({2})"};
inline constexpr Message audit_themes{"Nội dung: {1}.", "Themes: {1}."};
inline constexpr Message audit_theme{"({1}) {2}", "({1}) {2}"};
inline constexpr Message audit_group_border{"Xã biên giới", "Border communes"};
inline constexpr Message audit_group_others{"Các xã khác", "Other communes"};
inline constexpr Message audit_group_all{"Tất cả", "All communes"};
inline constexpr Message audit_missing{"{1}, “{2}”: {3}/{4} lượt", "{1}, “{2}”: {3} of {4}"};
inline constexpr Message column_group{"Nhóm", "Group"};
inline constexpr Message column_communes{"Số xã", "Communes"};
inline constexpr Message column_with_station{"Có đài", "With station"};
inline constexpr Message column_owed_airings{"Chỉ tiêu (lượt)", "Owed"};
inline constexpr Message column_met{"Đạt (lượt)", "Met"};
inline constexpr Message column_met_share{"Tỷ lệ đạt", "Share met"};
inline constexpr Message column_airings{"Tổng lượt phát", "Airings"};
inline constexpr Message column_reached{"Người nghe được", "People reached"};
inline constexpr Message column_reached_share{"Tỷ lệ dân", "Of population"};
inline constexpr Message column_main_language{"Ngôn ngữ chính", "Main language"};
inline constexpr Message column_served{"Có tiếng đó", "Items in it"};
inline constexpr Message column_heard_instead{"Được nghe bằng", "Heard instead"};
inline constexpr Message gap_not_planned{"Có tuần chưa lập lịch.", "A week has no plan."};
inline constexpr Message gap_no_cluster{"Không còn cụm loa nào dùng được.",
                                        "None of its clusters works."};
inline constexpr Message gap_language{"Không có mục nào bằng {1} được phát.",
                                      "No item in {1} was aired."};
inline constexpr Message gap_other{"Lịch xếp ít hơn chỉ tiêu.",
                                   "The plan holds fewer than are owed."};
inline constexpr Message remedy_plan_week{"Lập lịch cho tuần còn thiếu.", "Plan the missing week."};

} // namespace loa::text::messages
