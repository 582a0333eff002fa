#pragma once

#include <array>

#include "loa/text/message.hpp"

/// What is said about tours of film and information teams, on paper and on the terminal.
namespace loa::text::messages::tours {

// Why a village is not visited, and what would help.
inline constexpr Message no_team{"chưa có đội nào", "there is no team"};
inline constexpr Message closed{"không vào được bản trong mọi ngày được đến",
                                "the village is closed on every day it may be visited"};
inline constexpr Message no_way{"không có đường đến", "no way leads there"};
inline constexpr Message too_far{"xa quá một ngày đi và chiếu", "too far for a team's day"};
inline constexpr Message no_evenings{"các đội hết buổi", "the teams have no days left"};
inline constexpr Message no_film{"không còn phim bà con hiểu được mà chưa xem",
                                 "no film is left that people understand and have not seen"};
inline constexpr Message no_working_day{"không đội nào làm việc vào những ngày được đến",
                                        "no team works on the days it may be visited"};
inline constexpr Message too_soon{"mới đến chưa đầy một tuần",
                                  "it was visited less than a week before"};
inline constexpr Message help_work{"cho một đội làm việc ngày {1}", "let a team work on {1}"};
inline constexpr Message help_none{"chưa thấy cách nào đơn lẻ", "no single change is known"};
inline constexpr Message help_team{"khai một đội trong teams.toml", "name a team in teams.toml"};
inline constexpr Message help_closure{"gỡ lệnh cấm: {1}", "lift the closure: {1}"};
inline constexpr Message help_dry{"chờ hết mùa mưa, từ {1}", "wait for the dry season, from {1}"};
inline constexpr Message help_road{"ghi đường đi vào travel.csv", "list a road in travel.csv"};
inline constexpr Message help_longer{"cho ngày làm việc dài thêm {1}", "let the day be {1} longer"};
inline constexpr Message help_rest{"bớt một ngày nghỉ sau chuyến: thêm được {1} buổi",
                                   "rest one day less after a tour: {1} more visits"};
inline constexpr Message help_nights{"cho ngủ lại thêm hai đêm một chuyến: thêm được {1} buổi",
                                     "allow two more nights away in a tour: {1} more visits"};
inline constexpr Message help_more_teams{"thêm một đội: thêm được {1} buổi",
                                         "add a team: {1} more visits"};
inline constexpr Message help_film{"tìm phim {1}", "get a film in {1}"};
inline constexpr Message due_by_months{"đến hạn", "due"};

// Tables.
inline constexpr Message column_day{"Ngày chiếu", "Date"};
inline constexpr Message column_place{"Địa điểm (bản, xã)", "Place (village, commune)"};
inline constexpr Message column_short{"Phim tuyên truyền", "Propaganda films"};
inline constexpr Message column_feature{"Phim truyện", "Feature"};
inline constexpr Message column_team{"Đội", "Team"};
inline constexpr Message column_owed_by{"Theo", "Owed by"};
inline constexpr Message column_visits{"Số buổi", "Visits"};
inline constexpr Message column_reason{"Lý do", "Reason"};
inline constexpr Message column_help{"Cách gỡ", "What would help"};
inline constexpr Message column_stops{"Số buổi", "Stops"};
inline constexpr Message column_norm{"Định mức", "Norm"};
inline constexpr Message column_tours{"Số chuyến", "Tours"};
inline constexpr Message column_nights{"Số đêm xa nhà", "Nights away"};
inline constexpr Message column_citation{"Căn cứ", "Citation"};
inline constexpr Message column_film{"Phim", "Film"};
inline constexpr Message column_copy{"Bản số", "Copy"};
inline constexpr Message column_members{"Thành viên", "Members"};
inline constexpr Message column_vehicle{"Phương tiện", "Vehicle"};
inline constexpr Message column_from{"Từ ngày", "From"};
inline constexpr Message column_until{"Đến ngày", "Until"};
inline constexpr Message column_shows{"Số buổi chiếu", "Shows"};
inline constexpr Message column_returned{"Ký trả", "Returned"};
inline constexpr Message column_households{"Số hộ", "Households"};
inline constexpr Message column_hour{"Giờ", "Hour"};
inline constexpr Message column_people{"Số người đi", "People"};
inline constexpr Message note_border{"xã biên giới", "border commune"};
inline constexpr Message note_generator{"mang máy nổ", "bring a generator"};
inline constexpr Message note_walk{"đi bộ {1} km", "{1} km on foot"};
inline constexpr Message note_market{"ngày chợ phiên", "market day"};
inline constexpr Message note_eve{"tối trước chợ phiên", "eve of the market"};
inline constexpr Message note_information{"thông tin lưu động", "information team"};
inline constexpr Message note_announced{"đã báo", "announced"};

// The terminal.
inline constexpr Message heading{"Lưu động {1}, phiên bản {2}", "Tours {1}, version {2}"};
inline constexpr Message size{
    "{1} buổi chiếu phim, {2} điểm thông tin lưu động, {3} chuyến, {4} đêm xa nhà, đi đường {5}.",
    "{1} screenings, {2} information stops, {3} tours, {4} nights away, {5} on the way."};
inline constexpr Message served{"Đến hạn hoặc được giao: {1} lượt; xếp được {2}, còn thiếu {3}.",
                                "Owed: {1} visits; {2} planned, {3} missing."};
inline constexpr Message gap{
    "Điểm thiếu {1}; không lịch nào của các đội này dưới {2}, nên hơn tốt nhất nhiều nhất {3}.",
    "Weighted shortfall {1}; no tours of these teams have less than {2}: a gap of {3}."};
inline constexpr Message gap_closed{"Điểm thiếu {1}: không lịch nào của các đội này ít hơn.",
                                    "Weighted shortfall {1}: no tours of these teams have less."};
inline constexpr Message norm_met{"{1}: {2} buổi, đủ định mức {3} ({4}).",
                                  "{1}: {2} stops, the norm of {3} is met ({4})."};
inline constexpr Message norm_missed{"{1}: {2} buổi, thiếu {3} so với định mức {4} ({5}).",
                                     "{1}: {2} stops, {3} short of the norm of {4} ({5})."};
inline constexpr Message no_norm{"{1}: {2} buổi.", "{1}: {2} stops."};
inline constexpr Message market_days{"{1} buổi rơi vào ngày chợ phiên.",
                                     "{1} shows fall on a market day."};
inline constexpr Message busy_days{"{1} buổi rơi vào mùa vụ bận rộn.",
                                   "{1} shows fall in the busy season."};
inline constexpr Message changed_fewest{"{1} buổi đã báo phải đổi: không cách nào dưới {2}.",
                                        "Announced shows changed: {1}; no fewer than {2} can be."};
inline constexpr Message changed_bound{"{1} buổi đã báo phải đổi; ít nhất phải đổi {2}.",
                                       "Announced shows changed: {1}; at least {2} have to be."};
inline constexpr Message later_broken{
    "Lịch tháng {1} đã lưu không còn khớp với tháng này (phim chiếu lại quá sớm, thiếu ngày nghỉ "
    "hoặc "
    "đến lại bản trong tuần). Lập lại: loa tour {2} --month {1}",
    "The tours of {1} no longer go with these (a film again too soon, a rest or the week between "
    "two "
    "visits cut short). Plan them again: loa tour {2} --month {1}"};
inline constexpr Message films_changed{"Giữ buổi, đổi phim đã báo: {1}.",
                                       "Held as announced but with other films: {1}."};
inline constexpr Message film_changed{"{1} {2}", "{1} on {2}"};
inline constexpr Message proof_of_films{"Chứng minh cho các đội chiếu phim:",
                                        "Proved for the film teams:"};
inline constexpr Message proof_of_information{"Chứng minh cho các đội thông tin:",
                                              "Proved for the information teams:"};
inline constexpr Message proof_shortfall{"điểm thiếu", "weighted shortfall"};
inline constexpr Message proof_changed{"buổi đã báo phải đổi", "announced shows changed"};
inline constexpr Message proof_norms{"buổi thiếu so với định mức", "stops short of the norms"};
inline constexpr Message proof_unfairness{"tháng chờ của bản bị thiếu",
                                          "months waited by missed villages"};
inline constexpr Message proof_better{
    "Khi chứng minh gặp một lịch tốt hơn; số trên là của lịch ấy. Lập lại với --effort best.",
    "A better plan was met while proving; these figures are its. Plan again with --effort best."};
inline constexpr Message proof_effort{"công đi lại (phút)", "effort of travel (minutes)"};
inline constexpr Message proof_closed{"{1} {2}: không lịch nào ít hơn.",
                                      "{1} {2}: no tours have less."};
inline constexpr Message proof_open{
    "{1} {2}; không lịch nào dưới {3} (hở {4}). Không tính: {5}.",
    "{1} {2}; no tours have less than {3} (gap {4}). Left out: {5}."};
inline constexpr Message proof_unsolved{"{1} {2}: chưa chứng minh được gì.",
                                        "{1} {2}: nothing could be proved."};
inline constexpr Message leaves_films{"phim và giờ giấc", "films and hours"};
inline constexpr Message leaves_ways{"đường giữa các bản (chỉ tính bản gần nhất)",
                                     "ways between villages (only to the nearest)"};
inline constexpr Message leaves_nights{"đêm xa nhà và ngày nghỉ", "nights away and rest"};
inline constexpr Message missing{"Chưa xếp được:", "What did not fit:"};
inline constexpr Message missing_line{"{1}: {2} ({3}): {4}; {5}.", "{1}: {2} ({3}): {4}; {5}."};
inline constexpr Message missing_for_room{"{1}: {2} ({3}): {4}.", "{1}: {2} ({3}): {4}."};
inline constexpr Message a_screening{"1 buổi chiếu", "1 screening"};
inline constexpr Message some_screenings{"{1} buổi chiếu", "{1} screenings"};
inline constexpr Message a_stop{"1 điểm thông tin", "1 information stop"};
inline constexpr Message some_stops{"{1} điểm thông tin", "{1} information stops"};
inline constexpr Message more_screenings{"Cho các buổi chiếu hết ngày: {1}.",
                                         "For screenings without a day left: {1}."};
inline constexpr Message more_stops{"Cho các điểm thông tin hết ngày: {1}.",
                                    "For information stops without a day left: {1}."};
inline constexpr Message nothing_missing{"Mọi bản đến hạn đều được đến.",
                                         "Every village that is owed a visit gets it."};
inline constexpr Message kept{"Đã lưu vào {1}. Xem: loa show {2} --month {3}",
                              "Kept in {1}. Look at it: loa show {2} --month {3}"};
inline constexpr Message no_teams{"{1}: chưa có đội nào. Khai đội trong teams.toml và bản trong "
                                  "villages.csv; schedules/README.md chỉ cách.",
                                  "{1}: there is no team. Name teams in teams.toml and villages in "
                                  "villages.csv; schedules/README.md tells how."};
inline constexpr Message tours_no_calendar{
    "tháng {1} chỉ có kế hoạch lưu động, không có lịch ics. Dùng --as pdf, csv hoặc json.",
    "of {1} only tours are kept, which have no ics calendar. Use --as pdf, csv or json."};
inline constexpr Message no_tours{
    "chưa có lịch lưu động tháng {1}. Lập trước: loa tour {2} --month {1}",
    "there are no tours of {1}. Plan them first: loa tour {2} --month {1}"};
inline constexpr Message no_such_version{"không có bản {2} của tháng {1}; các bản có: {3}.",
                                         "there is no version {2} of {1}; there are: {3}."};
inline constexpr Message bad_change{
    R"("{1}" không phải là một thay đổi. Viết như "closed sll-2 2022-11-05" hoặc "closed sll-2 2022-11-05..2022-11-07"; "open" thay cho "closed" gỡ lệnh đã báo trước.)",
    R"("{1}" is no change. Write it like "closed sll-2 2022-11-05" or "closed sll-2 2022-11-05..2022-11-07"; "open" for "closed" lifts what was given before.)"};
inline constexpr Message change_no_village{
    R"(không có bản hay xã "{1}"; gần nhất là "{2}".)",
    R"(there is no village or commune "{1}"; the nearest is "{2}".)"};
inline constexpr Message change_no_place{R"(không có bản hay xã "{1}".)",
                                         R"(there is no village or commune "{1}".)"};
inline constexpr Message change_outside{
    R"("{1}" không đổi gì: không có ngày nào từ {2} đến {3}. Sửa ngày, hoặc chọn --from khác.)",
    R"("{1}" changes nothing: it has no day from {2} to {3}. Correct the days or --from.)"};
inline constexpr Message change_opens_nothing{
    R"("{1}" không đổi gì: bản trước không có lệnh --change nào đóng nơi ấy những ngày đó. )"
    "Lệnh đóng trong changes.toml thì sửa ở đó.",
    R"("{1}" changes nothing: no --change of the version before closed it on these days. )"
    "What changes.toml closes is opened there."};
inline constexpr Message closed_by_change{"báo bằng --change, {1}", "given by --change, {1}"};
inline constexpr Message closed_besides{"Không vào {1}, {2}, theo --change.",
                                        "Nobody goes to {1}, {2}, as given by --change."};
inline constexpr Message keep_without_from{"{1} cần --from: từ ngày nào thì được đổi.",
                                           "{1} needs --from: from which day things may change."};
inline constexpr Message from_outside{"{1} không nằm trong tháng {2}.", "{1} is not in {2}."};

// Documents.
inline constexpr Message plan_title{"KẾ HOẠCH", "PLAN"};
inline constexpr Message plan_subject{"Chiếu phim và thông tin lưu động {1}",
                                      "Film screenings and mobile information {1}"};
inline constexpr Message plan_order{
    "Các đội chiếu phim, thông tin lưu động thực hiện theo lịch dưới đây; lịch chiếu bắt đầu từ "
    "{1}. Khi mưa, chiếu ở điểm dự phòng; không đến được thì báo trung tâm trước 12 giờ cùng ngày.",
    "The teams follow the timetable below; shows begin at {1}. When it rains they show at the "
    "fallback ground; who cannot get there tells the centre by noon."};
inline constexpr Message part_screenings{"I. Lịch chiếu phim lưu động", "I. Film screenings"};
inline constexpr Message part_information{"II. Lịch thông tin lưu động", "II. Information teams"};
inline constexpr Message part_teams{"III. Các đội", "III. The teams"};
inline constexpr Message part_missing{"IV. Bản đến hạn chưa xếp được", "IV. What did not fit"};
inline constexpr Message nothing{"Không có.", "None."};
inline constexpr Message month{"tháng {1}/{2}", "{1}/{2}"};
inline constexpr Message map_note{"Số là ngày trong tháng đội đến. Vòng tròn là xã (cam: biên "
                                  "giới), chấm xám là bản, vòng đen là "
                                  "nơi đội xuất phát; vị trí chỉ để dễ hình dung.",
                                  "Numbers are days of the month. Circles are communes (orange: "
                                  "border), grey dots villages, black "
                                  "rings where teams set out; places are only schematic."};
inline constexpr Message map_title{"Lưu động {1} – {2}", "Tours {1} – {2}"};
inline constexpr Message running{"Lưu động {1}", "Tours {1}"};
inline constexpr Message sheet_title{"PHIẾU ĐI CHIẾU", "EVENING SHEET"};
inline constexpr Message sheet_team{"{1}, {2}", "{1}, {2}"};
inline constexpr Message sheet_crew{"Thành viên: {1}. Phương tiện: {2}. Mang theo: {3}.",
                                    "Members: {1}. Vehicle: {2}. Kit: {3}."};
inline constexpr Message sheet_evening{"{1}: {2}", "{1}: {2}"};
inline constexpr Message sheet_place{
    "Nơi chiếu: {1}. Khi mưa: {2}. Đầu mối: {3}. {4} hộ.",
    "Ground: {1}. When it rains: {2}. Contact: {3}. {4} households."};
inline constexpr Message sheet_way{"Đường đi: từ {1}, {2}{4}. Đến trước {3} để dựng màn.",
                                   "Way: from {1}, {2}{4}. Be there by {3} to set up."};
inline constexpr Message sheet_licence{"{1} (GP {2})", "{1} (licence {2})"};
inline constexpr Message sheet_stop_title{"PHIẾU ĐI THÔNG TIN LƯU ĐỘNG", "INFORMATION SHEET"};
inline constexpr Message sheet_stop_place{
    "Địa điểm: {1}. Khi mưa: {2}. Đầu mối: {3}. {4} hộ.",
    "Place: {1}. When it rains: {2}. Contact: {3}. {4} households."};
inline constexpr Message sheet_stop_way{"Đường đi: từ {1}, {2}{4}. Có mặt lúc {3}.",
                                        "Way: from {1}, {2}{4}. Be there at {3}."};
inline constexpr Message sheet_stop_held{"Số người nghe: ………   Ký xác nhận của bản: ………………",
                                         "Listeners: ………   Signed for the village: ………………"};
inline constexpr Message sheet_campaign{"Đợt “{1}”:", "Campaign “{1}”:"};
inline constexpr Message sheet_theme{"– {1}", "– {1}"};
/// As model::TravelMode.
inline constexpr std::array<Message, 3> travel_modes{{
    {"đường ô tô", "by car"},
    {"xe máy", "by motorbike"},
    {"đi bộ", "on foot"},
}};
inline constexpr Message sheet_home{"Về {1} ngày {2}.", "Home in {1} on {2}."};
inline constexpr Message notice_team{"{1}; {2}", "{1}; {2}"};
inline constexpr Message notice_recipient{"- {1};", "- {1};"};
inline constexpr Message notice_file{"- Lưu: VT.", "- File."};
inline constexpr Message sheet_announcement{"Giới thiệu, thông báo", "Announcement"};
inline constexpr Message sheet_held{"Số người xem: ………   Ký xác nhận của bản: ………………",
                                    "Viewers: ………   Signed for the village: ………………"};
inline constexpr Message unknown{"chưa rõ", "not known"};
inline constexpr Message notice_title{"THÔNG BÁO", "NOTICE"};
inline constexpr Message notice_subject{"Về việc đội lưu động vào địa bàn biên giới {1}",
                                        "Teams in the border area {1}"};
inline constexpr Message notice_to{"Kính gửi: {1}.", "To: {1}."};
inline constexpr Message notice_text{
    "{1} trân trọng thông báo lịch các đội vào địa bàn Đồn quản lý như sau. Nếu cần thay đổi, đề "
    "nghị Đồn cho ý kiến chậm nhất {2} ngày trước buổi đó. Liên hệ: {3}.",
    "{1} gives notice of the teams' dates in the post's area. Please tell us no later than {2} "
    "days before a date if it has to change. Contact: {3}."};
inline constexpr Message films_title{"SỔ LUÂN CHUYỂN PHIM", "MOVEMENTS OF FILM COPIES"};
inline constexpr Message films_text{
    "Mỗi bản phim ở một nơi tại một thời điểm: đi với đội cả chuyến, trả về kho khi đội về.",
    "A copy is in one place at a time: it travels with a team for a tour and comes back with it."};

} // namespace loa::text::messages::tours
