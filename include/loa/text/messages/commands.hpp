#pragma once

#include "loa/text/message.hpp"

/// What the commands print besides tables.
namespace loa::text::messages::command {

inline constexpr Message bug_of_loa{
    "loa gặp lỗi của chính nó: {1}. Dữ liệu không bị thay đổi; hãy báo lại kèm dòng lệnh đã gõ.",
    "loa met a bug of its own: {1}. Your data is unchanged; report it with the line you typed."};
inline constexpr Message outside_lunar_years{
    "calendar.toml có ngày theo âm lịch, mà loa chỉ biết âm lịch các năm {1}–{2}; chọn những ngày "
    "trong các năm ấy.",
    "calendar.toml has lunar dates, and loa knows the lunar calendar of {1}–{2} only; choose days "
    "within these years."};
inline constexpr Message mistakes_found{"{1} lỗi; chưa có gì được ghi.",
                                        "{1} mistakes; nothing was written."};
inline constexpr Message and_more{"… và {1} chỗ nữa.", "… and {1} more."};
inline constexpr Message warnings_too{"Ngoài ra nên xem lại, không tính là lỗi:",
                                      "Worth a look as well, though not counted as mistakes:"};
inline constexpr Message warnings_found{"{1} cảnh báo; xem bằng loa check {2}",
                                        "{1} warnings; see them with loa check {2}"};

inline constexpr Message starter_written{
    "Đã tạo trung tâm mẫu ở {1}; sửa các tệp theo schedules/README.md, rồi: loa check {1}, loa "
    "plan {1} --week {2}",
    "A starter centre is in {1}; edit its files as schedules/README.md says, then: loa check {1}, "
    "loa plan {1} --week {2}"};

inline constexpr Message plan_of_week{"Tuần {1} ({2}), phiên bản {3}",
                                      "Week {1} ({2}), version {3}"};
inline constexpr Message plan_size{
    "{1} đài · {2} buổi phát · {3} lượt phát: {4} bản tin, {5} khẩu hiệu, {6} thông báo",
    "{1} stations · {2} sessions · {3} airings: {4} bulletins, {5} slogans, {6} notices"};
inline constexpr Message plan_quality{
    "Thiếu {1} · lệch chỉ tiêu {2} (có trọng số) · không đều {3}, không thể dưới {4}",
    "Shortfall {1} · off target {2} (weighted) · unevenness {3}, no less than {4} is possible"};
inline constexpr Message plan_gap{"Còn cách mức tốt nhất có thể nhiều nhất {1} % về độ không đều",
                                  "At most {1} % of the unevenness could still be avoided"};
inline constexpr Message plan_even_proved{
    "Độ đều đã được chứng minh: với số lượt này không lịch nào đều hơn",
    "Evenness is proved: with these numbers of airings no plan is more even"};
inline constexpr Message plan_shortfall_proved{
    "Phần thiếu đã được chứng minh: không lịch nào thiếu ít hơn {1}",
    "What is short is proved: no plan leaves less than {1} missing"};
inline constexpr Message plan_shortfall_open{
    "Chưa rõ có tránh được hết phần thiếu không: mọi lịch đều thiếu ít nhất {1}, lịch này thiếu "
    "{2}",
    "Whether less could be short is open: every plan leaves at least {1} missing, this one {2}"};
inline constexpr Message plan_stopped{
    "Đã dừng theo yêu cầu: đây là lịch tốt nhất tìm được đến lúc đó",
    "Stopped as asked: this is the best plan found until then"};
inline constexpr Message plan_worst{"Giãn cách xấu nhất:", "Spaced worst:"};
inline constexpr Message plan_away{
    "{1}: “{2}” ({3} lượt) vắng từ {4} đến {5}, gấp {6} lần mức đều; {7}",
    "{1}: “{2}” (airings: {3}) is away from {4} to {5}, {6} times an even gap; {7}"};
inline constexpr Message plan_week_start{"đầu tuần", "the start of the week"};
inline constexpr Message plan_week_end{"cuối tuần", "the end of the week"};
inline constexpr Message plan_away_full{"{1} đã kín chỗ", "{1} is full"};
inline constexpr Message plan_away_family{"{1} quá gần một mục cùng nhóm",
                                          "{1} is too near an item of its family"};
inline constexpr Message plan_away_gap{"{1} quá gần lượt phát khác của chính mục này",
                                       "{1} is too near another airing of its own"};
inline constexpr Message plan_away_even{"xếp vào {1} thì mục khác kém đều hơn",
                                        "{1} would make others more uneven"};
inline constexpr Message plan_away_slots{"không còn khung mục nào ở giữa",
                                         "no segment that takes it lies between"};
inline constexpr Message plan_nothing_missing{"Mọi chỉ tiêu của tuần đều được xếp đủ.",
                                              "All that is owed this week is planned."};
inline constexpr Message plan_bumped{"Chưa xếp được:", "What did not fit:"};
inline constexpr Message plan_collisions{
    "Hai mục ưu tiên hoặc khẩn cấp cùng muốn một chỗ; người phụ trách quyết định (ghim vào "
    "changes.toml):",
    "Two preferred or urgent items want the same place; a person decides (pin one in "
    "changes.toml):"};
inline constexpr Message plan_collision{"{1}, {2} {3}: đã xếp “{4}”, còn chờ “{5}”",
                                        "{1}, {2} {3}: “{4}” is planned, “{5}” waits"};
inline constexpr Message plan_collision_open{"{1}, {2} {3}: “{5}” chưa được xếp{4}",
                                             "{1}, {2} {3}: “{5}” is not planned{4}"};
inline constexpr Message plan_kept{"Đã lưu vào {1}", "Kept in {1}"};
inline constexpr Message plan_again{
    "Tuần {1} đã lập phải lập lại: sau lịch vừa lập, nó phạm quy tắc {2}.",
    "Week {1} is planned already and must be planned again: after this plan it breaks {2}."};
inline constexpr Message planning_station{
    "đang lập lịch: {1}/{2} đài · không đều {3}, hở {4} % · Ctrl-C: dừng",
    "planning: {1}/{2} stations · unevenness {3}, gap {4} % · Ctrl-C stops"};
inline constexpr Message planning_tours{"đang xếp chuyến đi: {1} % · Ctrl-C: dừng",
                                        "planning tours: {1} % · Ctrl-C stops"};

inline constexpr Message audit_days{"Đối chiếu {1}, {2}", "Audit of {1}, {2}"};
inline constexpr Message audit_missing_weeks{"Chưa có kế hoạch: tuần {1}", "Without a plan: {1}"};
inline constexpr Message audit_groups{"Xã biên giới so với các xã khác:",
                                      "Border communes against the others:"};
inline constexpr Message audit_communes{"Từng xã, xã biên giới trước:",
                                        "By commune, border communes first:"};
inline constexpr Message audit_unserved{"Có đài nhưng không có mục nào bằng ngôn ngữ chính:",
                                        "With a station, but nothing in the main language:"};
inline constexpr Message audit_by_theme{"Theo nội dung, lượt / phút:",
                                        "By theme, airings / minutes:"};
inline constexpr Message audit_by_language{"Theo ngôn ngữ, lượt / phút:",
                                           "By language, airings / minutes:"};
inline constexpr Message audit_by_audience{"Theo đối tượng, lượt / phút:",
                                           "By audience, airings / minutes:"};
inline constexpr Message audit_nothing_owed{"Mọi chỉ tiêu đều đạt.", "All that is owed was met."};
inline constexpr Message audit_broadcasts_met{
    "Mọi chỉ tiêu phát thanh đều đạt; các hình thức khác còn thiếu như bảng trên.",
    "All that loudspeakers owe was met; other forms still owe what the table above says."};
inline constexpr Message audit_gaps{"Chưa đạt ({1} chỉ tiêu):", "Not met ({1} demands):"};

inline constexpr Message no_plan_of_week{
    "tuần {1} chưa có kế hoạch trong kho này. Lập trước: loa plan {2} --week {1}",
    "week {1} has no plan in this store. Plan it first: loa plan {2} --week {1}"};
inline constexpr Message no_such_version{
    "tuần {1} không có phiên bản {2}; các phiên bản đang có: {3}.",
    "week {1} has no version {2}; there are {3}."};
inline constexpr Message no_such_station{"--station: không có đài \"{1}\"; các đài là {2}.",
                                         "--station: there is no station \"{1}\"; there are {2}."};
inline constexpr Message no_such_commune{"--commune: không có xã \"{1}\"; gần nhất là {2}.",
                                         "--commune: there is no commune \"{1}\"; nearest is {2}."};
inline constexpr Message commune_without_station{
    "{1} không có đài truyền thanh; tuần này không có lịch phát ở đó.",
    "{1} has no station; nothing is broadcast there this week."};
inline constexpr Message show_one{"Xem một đài: loa show {1} --week {2} --station {3}",
                                  "One station: loa show {1} --week {2} --station {3}"};

inline constexpr Message output_disk_full{
    "hết chỗ trên đĩa; chưa tệp nào được thay. Giải phóng đĩa rồi chạy lại.",
    "the disk is full; no file was replaced. Make room and run again."};
inline constexpr Message output_read_only{
    "không ghi được vào đây; chưa tệp nào được thay. Cấp quyền ghi, hoặc chọn thư mục khác bằng "
    "--out.",
    "this place cannot be written; no file was replaced. Allow writing, or choose another folder "
    "with --out."};
inline constexpr Message output_failed{
    "không ghi được tệp này; chưa tệp nào được thay. Kiểm tra đĩa và tên thư mục.",
    "this file cannot be written; no file was replaced. Check the disk and the folder's name."};
inline constexpr Message output_not_folder{
    "đây là một tệp, không phải thư mục. Chọn thư mục khác bằng --out.",
    "this is a file, not a folder. Choose another folder with --out."};
inline constexpr Message output_is_folder{
    "ở chỗ tệp cần ghi đã có một thư mục trùng tên. Đổi tên thư mục đó, hoặc chọn chỗ khác bằng "
    "--out.",
    "a folder has the name of the file to write. Rename it, or choose another place with --out."};
inline constexpr Message results_not_written{
    "không in được hết kết quả ra đầu ra chuẩn. Kiểm tra đĩa hoặc chương trình nhận kết quả.",
    "the results could not all be printed. Check the disk, or the program that reads them."};
inline constexpr Message export_written{"đã ghi {1}", "wrote {1}"};

inline constexpr Message check_summary{"{1}: {2} xã, {3} đài, {4} nội dung, {5} đợt tuyên truyền",
                                       "{1}: communes {2}, stations {3}, items {4}, campaigns {5}"};
inline constexpr Message check_no_mistakes{"Không có lỗi nào trong các tệp.",
                                           "No mistakes in the files."};
inline constexpr Message check_warnings{"Cảnh báo ({1}):", "Warnings ({1}):"};
inline constexpr Message check_findings{"Buổi phát không đúng quy định ({1}):",
                                        "Sessions that break a rule ({1}):"};
inline constexpr Message finding_hard{"{1}: {2}, {3} lần; đầu tiên {4}, {5}{6}.",
                                      "{1}: {2}, {3} times; first on {4}, {5}{6}."};
inline constexpr Message finding_soft{
    "{1}: {2} (nên giữ), {3} lần; đầu tiên {4}, {5}{6}.",
    "{1}: {2} (should be kept), {3} times; first on {4}, {5}{6}."};
inline constexpr Message check_account{
    "Chỉ tiêu và khả năng, tuần {1} ({2}): lượt phát tối thiểu phải có, lượt xếp được",
    "What is asked and what fits, week {1} ({2}): airings owed at least, airings that fit"};
inline constexpr Message check_cannot{"Không thể đáp ứng dù xếp thế nào ({1}):",
                                      "Cannot be met by any plan ({1}):"};
inline constexpr Message check_all_fits{"Từng chỉ tiêu một đều có đủ chỗ.",
                                        "Each demand, taken by itself, fits."};
inline constexpr Message check_crowded{"Gộp các chỉ tiêu lại thì không đủ chỗ ({1} đài):",
                                       "Not all demands fit together (stations: {1}):"};
inline constexpr Message check_crowded_line{
    "{1}: thiếu ít nhất {2} trong {3} lượt phát, dù xếp thế nào; khung mục và khoảng cách giữa các "
    "lần phát không cho hơn",
    "{1}: at least {2} of {3} airings stay missing in any plan; segments and the gaps between "
    "airings allow no more"};
inline constexpr Message check_crowded_remedy{
    "Thêm khung mục hoặc buổi phát, rút ngắn bản tin, hoặc giảm số lượt trong campaigns.toml.",
    "Add segments or sessions, make the items shorter, or lower the times in campaigns.toml."};
inline constexpr Message check_other_forms{
    "Phim, băng rôn, bài đăng và buổi nói chuyện không tính ở đây: xem loa tour và loa hang.",
    "Films, banners, posts and talks are not counted here: see loa tour and loa hang."};
inline constexpr Message judged{"Tuần {1} ({2}), {3} lượt phát, xét lại theo mọi quy tắc:",
                                "Week {1} ({2}), {3} airings, judged by every rule again:"};
inline constexpr Message judged_clean{"Không quy tắc nào bị vi phạm.", "No rule is broken."};
inline constexpr Message judged_found{"Vi phạm {1} lần quy tắc bắt buộc, {2} lần quy tắc nên giữ:",
                                      "Hard rules are broken {1} times, others {2} times:"};
inline constexpr Message timetable_unreadable{
    "không đọc được tệp này. Kiểm tra tên tệp; --timetable nhận tệp do loa export --as json ghi.",
    "this file cannot be read. Check its name; --timetable takes what loa export --as json wrote."};
inline constexpr Message timetable_of_another{
    "lịch này là của \"{1}\", không phải của \"{2}\". Chọn đúng trung tâm, hoặc đúng tệp.",
    "this timetable is of \"{1}\", not of \"{2}\". Choose the right centre, or the right file."};
inline constexpr Message no_station_here{"không có đài", "no station"};
inline constexpr Message column_key{"Mã", "Key"};
inline constexpr Message column_commune{"Xã, phường, thị trấn", "Commune"};
inline constexpr Message column_sessions{"Buổi", "Sessions"};
inline constexpr Message column_bulletins{"Bản tin", "Bulletins"};
inline constexpr Message column_slogans{"Khẩu hiệu", "Slogans"};
inline constexpr Message column_notices{"Thông báo", "Notices"};
inline constexpr Message column_minutes{"Phút", "Minutes"};
inline constexpr Message column_missing{"Thiếu", "Short"};
inline constexpr Message column_place{"Nơi phát", "Place"};
inline constexpr Message column_asked{"Cần", "Asked"};
inline constexpr Message column_fits{"Xếp được", "Fits"};
inline constexpr Message column_form{"Hình thức", "Form"};
inline constexpr Message column_asked_minutes{"Phút cần", "Min. asked"};
inline constexpr Message column_open_minutes{"Phút có", "Min. open"};
inline constexpr Message column_why{"Vướng ở", "Stopped by"};
inline constexpr Message column_language{"Ngôn ngữ", "Language"};

} // namespace loa::text::messages::command
