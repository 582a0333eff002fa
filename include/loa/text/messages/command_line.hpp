#pragma once

#include "loa/text/message.hpp"

/// What the command line says about itself: help, and words it cannot make sense of.
namespace loa::text::messages::command {

inline constexpr Message help_about{
    "loa – lập lịch phát thanh cơ sở cho trung tâm huyện, từ thư mục của trung tâm đến bản in",
    "loa – plans village loudspeakers for a district centre, from its folder to the printed page"};
inline constexpr Message help_usage{"Cách dùng: {1}", "Usage: {1}"};
inline constexpr Message help_verb_places{"loa LỆNH THƯ_MỤC [tùy chọn]",
                                          "loa VERB FOLDER [options]"};
inline constexpr Message help_options_place{"[tùy chọn]", "[options]"};
inline constexpr Message help_verbs{"Các lệnh:", "Verbs:"};
inline constexpr Message help_options{"Tùy chọn:", "Options:"};
inline constexpr Message help_more{"Một lệnh nói rõ hơn với --help: loa plan --help",
                                   "A verb says more with --help: loa plan --help"};
inline constexpr Message help_exit_codes{
    "Mã kết thúc: 0 xong · 1 xong và có điều cần xem · 2 gõ sai lệnh · 3 dữ liệu có lỗi · 4 kho "
    "hoặc tệp không đọc, ghi được · 70 lỗi của loa",
    "Exit codes: 0 done · 1 done, and something was found · 2 usage · 3 input · 4 store or file "
    "cannot be read or written · 70 a bug of loa"};

inline constexpr Message words_unclear{"không hiểu dòng lệnh này. Xem loa --help.",
                                       "this command line cannot be understood. See loa --help."};
inline constexpr Message verb_missing{"thiếu lệnh; các lệnh là {1}.",
                                      "a verb is missing; the verbs are {1}."};
inline constexpr Message unknown_verb{"không có lệnh \"{1}\"; các lệnh là {2}.",
                                      "there is no verb \"{1}\"; the verbs are {2}."};
inline constexpr Message unknown_verb_near{"không có lệnh \"{1}\"; lệnh gần nhất là \"{2}\".",
                                           "there is no verb \"{1}\"; the nearest is \"{2}\"."};
inline constexpr Message unknown_option{
    "lệnh {1} không có tùy chọn {2}. Xem các tùy chọn bằng loa {1} --help.",
    "{1} has no option {2}. See its options with loa {1} --help."};
inline constexpr Message unknown_option_near{
    "lệnh {1} không có tùy chọn {2}; tùy chọn gần nhất là {3}.",
    "{1} has no option {2}; the nearest is {3}."};
inline constexpr Message unknown_option_alone{"không có tùy chọn {1} ở đây. Xem loa --help.",
                                              "there is no option {1} here. See loa --help."};
inline constexpr Message option_value_missing{"{1} cần một giá trị. Viết như {1} {2}.",
                                              "{1} needs a value, as in {1} {2}."};
inline constexpr Message option_twice{"{1} được viết hơn một lần; chỉ viết một lần.",
                                      "{1} is given more than once; give it once."};
inline constexpr Message folder_missing{
    "thiếu thư mục của trung tâm. Viết như loa {1} schedules/phong-tho.",
    "the centre's folder is missing. Write it as in loa {1} schedules/phong-tho."};
inline constexpr Message new_folder_missing{
    "thiếu tên thư mục sẽ tạo. Viết như loa init schedules/trung-tam-moi.",
    "the folder to make is missing. Write it as in loa init schedules/new-centre."};
inline constexpr Message word_left_over{"thừa \"{1}\": lệnh {2} chỉ nhận một thư mục.",
                                        "\"{1}\" is too much: {2} takes one folder."};
inline constexpr Message option_missing{"thiếu {1}. Viết như {1} {2}.",
                                        "{1} is missing, as in {1} {2}."};

inline constexpr Message bad_week{
    "--week: \"{1}\" không phải là một tuần. Viết như 2022-W47: năm, chữ W, số thứ tự tuần.",
    "--week: \"{1}\" is not a week. Write it as 2022-W47: year, W, number of the week."};
inline constexpr Message bad_month{"--month: \"{1}\" không phải là một tháng. Viết như 2022-11.",
                                   "--month: \"{1}\" is not a month. Write it as 2022-11."};
inline constexpr Message bad_period{
    "--period: \"{1}\" không phải là một kỳ báo cáo. Viết như 2022-11 (tháng), 2022-Q4 (quý), "
    "2022-H2 (nửa năm) hoặc 2022 (năm).",
    "--period: \"{1}\" is not a reporting period. Write 2022-11 (month), 2022-Q4 (quarter), "
    "2022-H2 (half-year) or 2022 (year)."};
inline constexpr Message bad_day{"{1}: \"{2}\" không phải là một ngày. Viết như 2022-11-21.",
                                 "{1}: \"{2}\" is not a day. Write it as 2022-11-21."};
inline constexpr Message bad_year{"{1}: \"{2}\" nằm ngoài các năm {3}–{4} mà loa lập lịch được.",
                                  "{1}: \"{2}\" is outside the years that loa plans, {3}–{4}."};
inline constexpr Message bad_number{"{1}: \"{2}\" không được; viết một số nguyên từ {3} đến {4}.",
                                    "{1}: \"{2}\" will not do; write a whole number, {3} to {4}."};
inline constexpr Message bad_choice{"{1}: không có \"{2}\"; chọn trong {3}.",
                                    "{1}: there is no \"{2}\"; choose from {3}."};
inline constexpr Message days_missing{
    "chưa nói khoảng thời gian. Thêm --week 2022-W47, --month 2022-11, --period 2022-11, hoặc "
    "--from 2022-11-01 --to 2022-11-30.",
    "the days are missing. Add --week 2022-W47, --month 2022-11, --period 2022-11, or --from "
    "2022-11-01 --to 2022-11-30."};
inline constexpr Message ics_of_months{"--as ics chỉ có với --month.",
                                       "--as ics goes with --month only."};
inline constexpr Message days_twice{"{1} và {2} không đi cùng nhau; chỉ giữ một.",
                                    "{1} and {2} do not go together; keep one."};
inline constexpr Message days_backwards{
    "--to {2} đứng trước --from {1}. Hai ngày này đều được tính; ngày sau không thể sớm hơn.",
    "--to {2} is before --from {1}. Both days count; the second cannot be earlier."};

/// What the options do, as their help says; {1} … never occur here.
inline constexpr Message help_init{"tạo một trung tâm mẫu có chú thích, lập lịch được ngay",
                                   "write a commented starter centre that plans as it is"};
inline constexpr Message help_check{
    "đọc mọi tệp, nói hết các lỗi; đối chiếu chỉ tiêu với thời lượng có được",
    "read every file and say all mistakes; weigh what is asked against the time there is"};
inline constexpr Message help_plan{"lập lịch phát của một tuần và lưu vào kho",
                                   "plan the broadcasts of a week and keep them in the store"};
inline constexpr Message help_hang{
    "lập lịch treo băng rôn, tuyên truyền miệng, đăng bài của một tháng và lưu vào kho",
    "plan the banners, talks and posts of a month and keep them in the store"};
inline constexpr Message help_tour{
    "lập lịch chiếu phim và thông tin lưu động của một tháng và lưu vào kho",
    "plan the tours of film and information teams in a month and keep them in the store"};
inline constexpr Message help_show{"xem lịch phát của một tuần trên màn hình",
                                   "show the timetable of a week on the terminal"};
inline constexpr Message help_audit{
    "đối chiếu lịch đã lập với chỉ tiêu: từng xã, xã biên giới trước",
    "compare what is planned with what is owed: by commune, border first"};
inline constexpr Message help_export{"ghi lịch phát ra tệp: bản in PDF, bảng CSV, JSON",
                                     "write the timetable to files: printed PDF, CSV, JSON"};

inline constexpr Message value_file{"TỆP", "FILE"};
inline constexpr Message value_folder{"THƯ_MỤC", "FOLDER"};
inline constexpr Message value_centre{"TRUNG_TÂM", "CENTRE"};
inline constexpr Message value_day{"NGÀY", "DAY"};
inline constexpr Message value_text{"CHỮ", "TEXT"};
inline constexpr Message value_week{"TUẦN", "WEEK"};
inline constexpr Message value_month{"THÁNG", "MONTH"};
inline constexpr Message value_period{"KỲ", "PERIOD"};
inline constexpr Message value_number{"SỐ", "N"};
inline constexpr Message value_key{"MÃ", "KEY"};
inline constexpr Message value_keep{"announced", "announced"};
inline constexpr Message value_change{"THAY_ĐỔI", "CHANGE"};
inline constexpr Message value_lang{"vi|en", "vi|en"};
inline constexpr Message value_effort{"quick|normal|best", "quick|normal|best"};
inline constexpr Message value_as{"pdf,csv,json,ics", "pdf,csv,json,ics"};

inline constexpr Message help_help{"nói cách dùng rồi thôi", "say how it is used, and stop"};
inline constexpr Message help_version{"nói phiên bản của loa rồi thôi",
                                      "say the version of loa, and stop"};
inline constexpr Message help_lang{"ngôn ngữ của loa: vi tiếng Việt (mặc định), en tiếng Anh",
                                   "language of loa: vi Vietnamese (default), en English"};
inline constexpr Message help_store{"kho kế hoạch; mặc định là loa.db trong thư mục trung tâm",
                                    "the store of plans; by default loa.db in the centre's folder"};
inline constexpr Message help_json{"in kết quả dạng JSON cho chương trình khác đọc",
                                   "print the result as JSON for other programs"};
inline constexpr Message help_csv{"in kết quả dạng CSV cho Excel",
                                  "print the result as CSV for Excel"};
inline constexpr Message help_quiet{"không in gì ngoài lỗi", "print nothing but mistakes"};
inline constexpr Message help_seed{"số gieo; cùng dữ liệu, cùng số thì cùng lịch (mặc định 1)",
                                   "the same input and seed give the same plan (default 1)"};
inline constexpr Message help_same_order{"cùng các mục thì hai ngày liền phát theo cùng thứ tự",
                                         "play the same items in the same order two days running"};
inline constexpr Message help_effort{"tìm lịch nhanh, vừa (mặc định) hay kỹ",
                                     "how long to look for an even plan (default normal)"};
inline constexpr Message help_threads{
    "số luồng tính; mặc định là số nhân của máy, không ảnh hưởng đến kết quả",
    "threads; by default as many as the machine has cores, the plan is the same"};
inline constexpr Message help_week{"tuần cần làm, như 2022-W47", "the week, as 2022-W47"};
inline constexpr Message help_check_week{
    "tuần cần đối chiếu; mặc định tuần này, hoặc tuần cuối của các đợt nếu chúng đã qua",
    "the week to weigh; by default this one, or the campaigns' last when they are over"};
inline constexpr Message help_month{"tháng dương lịch, như 2022-11", "calendar month, as 2022-11"};
inline constexpr Message help_tour_from{
    "lập lại từ ngày này; các buổi trước đó giữ nguyên",
    "plan again from this day; shows before it stay as they are"};
inline constexpr Message help_map{"vẽ các chuyến lưu động của tháng thành bản đồ SVG",
                                  "draw the tours of the month as an SVG map"};
inline constexpr Message map_without_month{"--map cần --month: tháng nào thì vẽ.",
                                           "--map needs --month: the month to draw."};
inline constexpr Message help_prove_tours{
    "chứng minh không lịch nào tốt hơn bao nhiêu (quy hoạch tuyến tính, có thể lâu một phút)",
    "prove how much better any tours could be (linear programming; may take a minute)"};
inline constexpr Message help_keep{
    "giữ những buổi đã báo cho bản, đổi ít nhất có thể",
    "keep what villages were told, and change as little of it as can be"};
inline constexpr Message help_change{
    "một thay đổi, giữ cho cả những lần lập lại sau: \"closed BẢN NGÀY\" hoặc \"closed BẢN "
    "NGÀY..NGÀY\"; \"open\" thì gỡ; ghi được nhiều lần",
    "a change, kept when planning again: \"closed VILLAGE DAY\" or \"closed VILLAGE DAY..DAY\"; "
    "\"open\" lifts it; may be given more than once"};
inline constexpr Message help_period{
    "kỳ báo cáo từ 15 đến 14: 2022-11, 2022-Q4, 2022-H2 hoặc 2022",
    "reporting period, 15th to 14th: 2022-11, 2022-Q4, 2022-H2 or 2022"};
inline constexpr Message help_from{"ngày đầu, cùng với --to", "first day, together with --to"};
inline constexpr Message help_to{"ngày cuối (được tính)", "last day (it counts)"};
inline constexpr Message help_timetable{
    "xét lại theo mọi quy tắc một lịch đã xuất dạng JSON (loa export --as json)",
    "judge an exported timetable by every rule again (loa export --as json)"};
inline constexpr Message help_station{"chỉ đài này (mã trong stations.csv)",
                                      "only this station (key of stations.csv)"};
inline constexpr Message help_commune{"chỉ xã này (mã hoặc tên)",
                                      "only this commune (code or name)"};
inline constexpr Message help_plan_version{"phiên bản kế hoạch; mặc định là bản mới nhất",
                                           "version of the plan; by default the newest"};
inline constexpr Message help_as{"các loại tệp cần ghi; ics chỉ với --month",
                                 "the kinds of files to write; ics with --month only"};
inline constexpr Message help_out{"thư mục ghi tệp, được tạo nếu chưa có",
                                  "folder for the files, made when missing"};
inline constexpr Message help_date{"ngày ghi trên văn bản; không có thì chừa chỗ viết tay",
                                   "date on the documents; without it there is room to write one"};
inline constexpr Message help_number{
    "số của kế hoạch được in; không có thì kế hoạch tuần lấy document_number, kế hoạch tháng chừa "
    "chỗ",
    "number of the plan that is printed; without it a week takes document_number, a month leaves "
    "room"};

} // namespace loa::text::messages::command
