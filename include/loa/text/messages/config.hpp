#pragma once

#include "loa/text/message.hpp"

/// What the loader says about files that cannot be used as they stand. Where is said before it.
namespace loa::text::messages {

// Files and folders.
inline constexpr Message folder_missing{
    "không có thư mục này. Xem lại tên, hoặc tạo bằng loa init.",
    "there is no such folder. Check the name, or make it with loa init."};
inline constexpr Message not_a_folder{
    "đây không phải thư mục. Ghi thư mục của trung tâm, nơi có tệp centre.toml.",
    "this is not a folder. Name the centre's folder, the one that holds centre.toml."};
inline constexpr Message no_province_folder{
    R"(không có thư mục "{1}" của tỉnh. Ghi đường dẫn tính từ thư mục của trung tâm, như "../lai-chau".)",
    R"(there is no province folder "{1}". Write the path from the centre's folder, such as "../lai-chau".)"};
inline constexpr Message file_missing{
    "thiếu tệp này. Tạo tệp theo mẫu trong schedules/README.md; loa init viết sẵn một bộ.",
    "this file is missing. Make it as schedules/README.md shows; loa init writes a full set."};
inline constexpr Message declaring_file_missing{
    R"(thiếu tệp này, mà {1} cần "{2}" trong đó (tất cả {3} chỗ). Tạo tệp, hoặc đổi lại tên tệp bị đặt nhầm.)",
    R"(this file is missing, but {1} needs "{2}" from it ({3} places in all). Make the file, or rename one whose name is a slip.)"};
inline constexpr Message file_is_folder{"đây là thư mục, cần một tệp có tên này.",
                                        "this is a folder; a file of this name is needed."};
inline constexpr Message file_unreadable{
    "không đọc được tệp. Xem lại quyền đọc, hoặc lối tắt trỏ vòng.",
    "the file cannot be read. Check its permissions, or a link that points in a circle."};
inline constexpr Message file_too_large{
    "tệp lớn hơn 10 MB nên không đọc. Xem có chép nhầm tệp khác vào đây không.",
    "the file is larger than 10 MB and was not read. See whether another file was copied here."};
inline constexpr Message too_many_rows{
    "tệp có hơn 50.000 dòng nên không đọc. Xem có chép nhầm tệp khác vào đây không.",
    "the file has more than 50,000 rows and was not read. See whether another file was copied "
    "here."};
inline constexpr Message file_empty{"tệp không có dòng nào. Dòng đầu phải là tên cột: {1}.",
                                    "the file has no rows. The first must name the columns: {1}."};
inline constexpr Message not_utf8{
    R"(byte {1} không thuộc bảng mã UTF-8. Lưu lại tệp dạng UTF-8 (Excel: "CSV UTF-8").)",
    R"(byte {1} is not UTF-8. Save the file again as UTF-8 (Excel: "CSV UTF-8").)"};
inline constexpr Message is_utf16{
    R"(tệp lưu ở bảng mã UTF-16 ("Unicode Text"). Lưu lại dạng UTF-8 (Excel: "CSV UTF-8").)",
    R"(the file is UTF-16 ("Unicode Text"). Save it again as UTF-8 (Excel: "CSV UTF-8").)"};
inline constexpr Message control_character{
    "có ký tự {1} không nhìn thấy được. Xóa ký tự ở chỗ này.",
    "there is a character that cannot be seen, {1}. Delete the character here."};

inline constexpr Message mistakes_left_off{"còn {1} lỗi nữa, không kể hết.",
                                           "{1} more mistakes are not listed."};
inline constexpr Message file_not_read{
    "tệp này không được đọc. Nếu đặt nhầm tên, tên đúng là: {1}.",
    "this file is not read. If its name is a slip, it should be: {1}."};

// The starter centre.
inline constexpr Message starter_file_there{
    "tệp này đã có, không ghi đè. Chọn thư mục khác, hoặc dời tệp đi.",
    "this file is already there and is not overwritten. Choose another folder, or move the file."};
inline constexpr Message starter_over_file{
    "đây là một tệp, không phải thư mục. Chọn tên khác; chưa có tệp nào được tạo.",
    "this is a file, not a folder. Choose another name; no file was made."};
inline constexpr Message starter_not_written{
    "không ghi được vào đây. Xem lại quyền ghi và chỗ trống trên đĩa; chưa có tệp nào được tạo.",
    "nothing can be written here. Check permissions and free space; no file was made."};

// CSV.
inline constexpr Message misplaced_quote{
    R"(dấu ngoặc kép đặt sai. Ô có dấu " phải nằm trọn trong "…", và mỗi dấu " bên trong viết đôi.)",
    R"(a quotation mark is out of place. A cell that holds " stands in "…" as a whole, with every " inside doubled.)"};
inline constexpr Message unclosed_quote{
    R"(dòng này mở ngoặc kép mà không đóng. Thêm dấu " ở cuối ô.)",
    R"(this row opens a quotation mark and never closes it. Add " at the end of the cell.)"};
inline constexpr Message header_missing{
    "dòng đầu không phải là tên cột. Thêm dòng tên cột lên trên: {1}.",
    "the first row does not name the columns. Add a header row above it: {1}."};
inline constexpr Message unknown_column_near{
    R"(không có cột "{1}"; gần nhất là "{2}". Sửa lại tên cột.)",
    R"(there is no column "{1}"; the nearest is "{2}". Correct the heading.)"};
inline constexpr Message unknown_column{R"(không có cột "{1}". Các cột dùng được: {2}.)",
                                        R"(there is no column "{1}". The columns are: {2}.)"};
inline constexpr Message column_missing{
    R"(thiếu cột "{1}". Thêm vào dòng tên cột.)",
    R"(the column "{1}" is missing. Add it to the header row.)"};
inline constexpr Message column_twice{"cột này có hai lần. Bỏ bớt một.",
                                      "this column is there twice. Remove one."};
inline constexpr Message cell_without_heading{
    R"("{1}" đứng ở ô thứ {2}, mà dòng tên cột chỉ có {3} cột. Ô có dấu phẩy phải nằm trong ngoặc kép.)",
    R"("{1}" stands in cell {2}, but the header row has {3} columns. A cell with a comma in it needs quotation marks.)"};
inline constexpr Message cell_missing{"ô này bắt buộc mà để trống. Điền vào.",
                                      "this cell is required but empty. Fill it in."};

// TOML.
inline constexpr Message toml_twice{
    "tên này đã dùng ở trên trong cùng bảng. Mỗi tên chỉ viết một lần.",
    "this name is already used above in the same table. Write each name once."};
inline constexpr Message toml_leading_zero{
    R"(số không được bắt đầu bằng 0. Nếu là mã, đặt trong ngoặc kép: "03550".)",
    R"(a number does not begin with 0. When it is a code, put it in quotation marks: "03550".)"};
inline constexpr Message toml_too_deep{"các ngoặc lồng nhau quá sâu. Bỏ bớt ngoặc.",
                                       "brackets are nested too deeply. Take some away."};
inline constexpr Message toml_key{"tên ở đây không đúng cú pháp TOML. Tên chỉ gồm chữ không dấu, "
                                  "số, - và _; tên khác đặt trong ngoặc kép.",
                                  "the name here is not TOML. A name has only plain letters, "
                                  "digits, - and _; put any other in quotation marks."};
inline constexpr Message toml_pair{
    "chỗ này không đúng cú pháp TOML. Mỗi dòng một cặp: tên = giá trị.",
    "this is not TOML. Write one pair a line: name = value."};
inline constexpr Message toml_header{
    "tên bảng không đúng cú pháp TOML. Viết [tên] hoặc [[tên]] trên một dòng riêng.",
    "the table's name is not TOML. Write [name] or [[name]] on a line of its own."};
inline constexpr Message toml_header_quotes{
    R"(tên có dấu hoặc dấu cách phải đặt trong ngoặc kép. Viết {1}.)",
    R"(a name with marks or spaces needs quotation marks. Write {1}.)"};
inline constexpr Message toml_string{
    R"(chữ ở đây không đúng cú pháp TOML. Mở và đóng bằng dấu " trên cùng một dòng; dấu \ viết là \\.)",
    R"(the text here is not TOML. Open and close it with " on one line; write \ as \\.)"};
inline constexpr Message toml_list{
    R"(danh sách không đúng cú pháp TOML. Viết ["a", "b"], có dấu phẩy giữa các mục.)",
    R"(the list is not TOML. Write ["a", "b"], with commas between the items.)"};
inline constexpr Message toml_inline_table{
    "bảng trong ngoặc nhọn không đúng cú pháp TOML. Viết { tên = giá trị, tên = giá trị } trên một "
    "dòng.",
    "the table in braces is not TOML. Write { name = value, name = value } on one line."};
inline constexpr Message toml_date{
    R"(ngày giờ ở đây không đúng. Ngày viết như 2022-11-21, giờ đặt trong ngoặc kép: "05:30".)",
    R"(the date or time here is not right. Write a day as 2022-11-21, a time in quotation marks: "05:30".)"};
inline constexpr Message toml_day{R"({1} không phải là cách viết ngày. Viết {2}.)",
                                  R"({1} is not how a day is written. Write {2}.)"};
inline constexpr Message toml_value{
    "giá trị ở đây không đúng cú pháp TOML. Chữ, giờ và thời lượng đặt trong ngoặc kép.",
    "the value here is not TOML. Put texts, times and durations in quotation marks."};
inline constexpr Message unknown_key_near{
    R"(không có mục "{1}" ở đây; gần nhất là "{2}". Sửa lại tên.)",
    R"(there is no "{1}" here; the nearest is "{2}". Correct the name.)"};
inline constexpr Message unknown_key{R"(không có mục "{1}" ở đây. Dùng được: {2}.)",
                                     R"(there is no "{1}" here. Known are: {2}.)"};
inline constexpr Message key_missing{R"(thiếu "{1}". Mục này bắt buộc, thêm vào.)",
                                     R"("{1}" is missing. It is required; add it.)"};
inline constexpr Message not_a_text{R"({1} không phải là chữ trong ngoặc kép. Viết "{1}".)",
                                    R"({1} is not a text in quotation marks. Write "{1}".)"};
inline constexpr Message number_for_code{
    R"({1} là số, không phải mã xã. Viết "{2}", có số 0 ở đầu và trong ngoặc kép.)",
    R"({1} is a number, not a commune code. Write "{2}", with its leading zero and quotation marks.)"};
inline constexpr Message not_a_list{R"({1} không phải là danh sách. Viết ["{1}"].)",
                                    R"({1} is not a list. Write ["{1}"].)"};
inline constexpr Message not_a_table{
    R"("{1}" phải là một bảng. Viết {1} = { tên = giá trị }, hoặc [{1}] rồi từng dòng bên dưới.)",
    R"("{1}" has to be a table. Write {1} = { name = value }, or [{1}] and the lines below it.)"};
inline constexpr Message not_tables{
    R"("{1}" phải là danh sách các bảng. Viết [[{1}]] cho mỗi mục, hoặc [{ … }, { … }].)",
    R"("{1}" has to be a list of tables. Write [[{1}]] for each, or [{ … }, { … }].)"};
inline constexpr Message not_named_tables{
    R"(mỗi "{1}" là một bảng có tên. Viết [{1}.tên] rồi từng dòng bên dưới.)",
    R"(each "{1}" is a table with a name. Write [{1}.name] and the lines below it.)"};

// Values.
inline constexpr Message not_a_duration{
    R"("{1}" không phải là thời lượng. Viết như 25min, 90s hoặc 1h30min.)",
    R"("{1}" is not a duration. Write it like 25min, 90s or 1h30min.)"};
inline constexpr Message not_a_time{
    R"("{1}" không phải là giờ trong ngày. Viết như 05:30 hoặc 5h30.)",
    R"("{1}" is not a time of day. Write it like 05:30 or 5h30.)"};
inline constexpr Message not_a_stretch{
    R"("{1}" không phải là khoảng giờ. Viết như 16:00-19:00.)",
    R"("{1}" is not a stretch of the day. Write it like 16:00-19:00.)"};
inline constexpr Message not_a_day{R"("{1}" không phải là ngày có thật. Viết như 2022-11-21.)",
                                   R"("{1}" is not a day there is. Write it like 2022-11-21.)"};
inline constexpr Message not_weekdays{
    R"("{1}" không phải là các thứ trong tuần. Viết như T2-CN, Mon-Fri hoặc Mon,Wed.)",
    R"("{1}" is not a set of weekdays. Write it like Mon-Fri, Mon,Wed or T2-CN.)"};
inline constexpr Message not_a_branch{
    R"("{1}" không phải là một trong mười hai chi. Viết như Sửu hoặc Mùi.)",
    R"("{1}" is none of the twelve branches. Write it like Sửu or Mùi.)"};
inline constexpr Message not_day_and_month{
    R"("{1}" không phải là ngày-tháng. Viết hai số, ngày trước: 02-09.)",
    R"("{1}" is not a day and month. Write two digits each, the day first: 02-09.)"};
inline constexpr Message not_a_lunar_day{
    R"("{1}" không phải là ngày-tháng âm lịch. Viết hai số, ngày trước: 01-01; giao thừa là 00-01.)",
    R"("{1}" is not a lunar day and month. Write two digits each, the day first: 01-01; New Year's Eve is 00-01.)"};
inline constexpr Message not_whole{
    R"("{1}" không phải là số nguyên từ 0 trở lên. Viết liền, không dấu chấm: 5120.)",
    R"("{1}" is not a whole number from 0 up. Write it without separators: 5120.)"};
inline constexpr Message quoted_number{
    R"("{1}" ở trong ngoặc kép là chữ. Viết {1}, không có ngoặc kép.)",
    R"("{1}" in quotation marks is a text. Write {1} without quotation marks.)"};
inline constexpr Message not_positive{R"("{1}" không phải là số nguyên từ 1 đến 1000.)",
                                      R"("{1}" is not a whole number from 1 to 1000.)"};
inline constexpr Message not_a_weight{R"("{1}" không phải là số nguyên từ 1 đến 100.)",
                                      R"("{1}" is not a whole number from 1 to 100.)"};
inline constexpr Message not_degrees{
    R"("{1}" không phải là tọa độ. Viết bằng độ, dấu chấm thập phân: 22.69.)",
    R"("{1}" is not a coordinate. Write degrees with a decimal point: 22.69.)"};
inline constexpr Message not_yes_or_no{R"("{1}" không phải là yes hoặc no (có hoặc không).)",
                                       R"("{1}" is neither yes nor no.)"};
inline constexpr Message not_a_flag{
    R"("{1}" không phải là true hoặc false. Viết không có ngoặc kép.)",
    R"("{1}" is neither true nor false. Write it without quotation marks.)"};
inline constexpr Message unknown_word_near{R"("{1}" không dùng được ở đây; gần nhất là "{2}".)",
                                           R"("{1}" does not do here; the nearest is "{2}".)"};
inline constexpr Message unknown_word{R"("{1}" không dùng được ở đây. Chọn một trong: {2}.)",
                                      R"("{1}" does not do here. Choose one of: {2}.)"};
inline constexpr Message list_empty{
    "danh sách này trống. Ghi ít nhất một mục, hoặc bỏ cả dòng.",
    "this list is empty. Name at least one, or leave out the line."};
inline constexpr Message both_or_neither{
    R"("{1}" và "{2}" đi cùng nhau: ghi cả hai hoặc bỏ cả hai.)",
    R"("{1}" and "{2}" go together: write both or neither.)"};
inline constexpr Message exactly_one{"cần đúng một trong: {1}.", "exactly one is needed of: {1}."};
inline constexpr Message at_least_one{"cần ít nhất một trong: {1}.",
                                      "at least one is needed of: {1}."};
inline constexpr Message until_before_from{
    "ngày cuối {1} đứng trước ngày đầu {2}. Đổi lại hai ngày.",
    "the last day {1} is before the first day {2}. Change one of them."};

} // namespace loa::text::messages
