#pragma once

#include "loa/text/message.hpp"

/// What the loader says when files do not fit together. Where is said before it.
namespace loa::text::messages {

// References to nothing: {1} what was written, {2} the nearest name, or the names there are.
inline constexpr Message no_language_near{R"(không có ngôn ngữ "{1}"; gần nhất là "{2}".)",
                                          R"(there is no language "{1}"; the nearest is "{2}".)"};
inline constexpr Message no_language{R"(không có ngôn ngữ "{1}". Đã khai: {2}.)",
                                     R"(there is no language "{1}". Declared are: {2}.)"};
inline constexpr Message no_theme_near{R"(không có nội dung "{1}"; gần nhất là "{2}".)",
                                       R"(there is no theme "{1}"; the nearest is "{2}".)"};
inline constexpr Message no_theme{R"(không có nội dung "{1}". Đã khai: {2}.)",
                                  R"(there is no theme "{1}". Declared are: {2}.)"};
inline constexpr Message no_audience_near{R"(không có đối tượng "{1}"; gần nhất là "{2}".)",
                                          R"(there is no audience "{1}"; the nearest is "{2}".)"};
inline constexpr Message no_audience{R"(không có đối tượng "{1}". Đã khai: {2}.)",
                                     R"(there is no audience "{1}". Declared are: {2}.)"};
inline constexpr Message no_pack_near{R"(không có bộ quy tắc "{1}"; gần nhất là "{2}".)",
                                      R"(there is no rule pack "{1}"; the nearest is "{2}".)"};
inline constexpr Message no_pack{R"(không có bộ quy tắc "{1}". Đã khai: {2}.)",
                                 R"(there is no rule pack "{1}". Declared are: {2}.)"};
inline constexpr Message no_station_near{R"(không có đài "{1}"; gần nhất là "{2}".)",
                                         R"(there is no station "{1}"; the nearest is "{2}".)"};
inline constexpr Message no_station{R"(không có đài "{1}". Đã khai: {2}.)",
                                    R"(there is no station "{1}". Declared are: {2}.)"};
inline constexpr Message no_cluster_near{R"(không có cụm loa "{1}"; gần nhất là "{2}".)",
                                         R"(there is no cluster "{1}"; the nearest is "{2}".)"};
inline constexpr Message no_cluster{R"(không có cụm loa "{1}". Đã khai: {2}.)",
                                    R"(there is no cluster "{1}". Declared are: {2}.)"};
inline constexpr Message no_pattern_near{
    R"(không có buổi phát "{1}"; gần nhất là "{2}".)",
    R"(there is no session pattern "{1}"; the nearest is "{2}".)"};
inline constexpr Message no_pattern{R"(không có buổi phát "{1}". Đã khai: {2}.)",
                                    R"(there is no session pattern "{1}". Declared are: {2}.)"};
inline constexpr Message no_content_near{
    R"(không có bản tin, khẩu hiệu, thông báo hay phim "{1}"; gần nhất là "{2}".)",
    R"(there is no bulletin, slogan, notice or film "{1}"; the nearest is "{2}".)"};
inline constexpr Message no_content{
    R"(không có bản tin, khẩu hiệu, thông báo hay phim "{1}". Đã khai: {2}.)",
    R"(there is no bulletin, slogan, notice or film "{1}". Declared are: {2}.)"};
inline constexpr Message no_campaign_near{R"(không có đợt tuyên truyền "{1}"; gần nhất là "{2}".)",
                                          R"(there is no campaign "{1}"; the nearest is "{2}".)"};
inline constexpr Message no_campaign{R"(không có đợt tuyên truyền "{1}". Đã khai: {2}.)",
                                     R"(there is no campaign "{1}". Declared are: {2}.)"};
inline constexpr Message key_twice{
    R"("{1}" đã dùng ở {2}. Đặt tên khác, hoặc bỏ một trong hai.)",
    R"("{1}" is already used at {2}. Choose another name, or remove one of the two.)"};

// Places.
inline constexpr Message other_dataset{
    R"(trung tâm ghi bộ mã "{1}", tỉnh dùng bộ "{2}". Mã xã của hai bộ trùng số mà khác xã: sửa lại bộ mã, rồi rà mọi mã xã.)",
    R"(the centre says dataset "{1}", the province uses "{2}". The same code means different communes in them: correct the dataset, then go over every commune code.)"};
inline constexpr Message no_district{
    R"(bộ mã của tỉnh không có huyện "{1}". Các huyện: {2}.)",
    R"(the province's places have no district "{1}". The districts are: {2}.)"};
inline constexpr Message not_a_code{
    R"("{1}" không phải mã xã gồm năm chữ số. Excel hay làm mất số 0 ở đầu: định dạng cột là văn bản.)",
    R"("{1}" is not a code of five digits. Spreadsheets drop leading zeros: format the column as text.)"};
inline constexpr Message no_code{
    R"(không có mã xã "{1}" trong bộ mã {2}. Lấy mã trong places.csv; mã của bộ khác không dùng được.)",
    R"(there is no commune code "{1}" in the dataset {2}. Take it from places.csv; codes of another dataset do not count.)"};
inline constexpr Message code_without_zero{
    R"(mã xã "{1}" mất số 0 ở đầu; đúng là "{2}". Định dạng cột mã là văn bản trong Excel.)",
    R"(the commune code "{1}" has lost its leading zero; it is "{2}". Format the code column as text in the spreadsheet.)"};
inline constexpr Message name_for_code{R"("{1}" không phải mã xã. Ghi mã của {2}.)",
                                       R"("{1}" is not a commune code. Write the code of {2}.)"};
inline constexpr Message name_of_several{
    R"("{1}" là tên của nhiều nơi: {2}. Ghi mã của nơi muốn nói.)",
    R"("{1}" is the name of several places: {2}. Write the code of the one you mean.)"};
inline constexpr Message name_of_other_code{
    R"(mã {1} là {2}, còn "{3}" có mã {4}. Sửa mã hoặc tên.)",
    R"(code {1} is {2}, and "{3}" has code {4}. Correct the code or the name.)"};
inline constexpr Message name_of_no_code{
    R"(mã {1} trong bộ mã {4} là {2}, không phải "{3}". Sửa tên, hoặc thêm cách viết này vào cột aliases của places.csv.)",
    R"(code {1} in the dataset {4} is {2}, not "{3}". Correct the name, or add this spelling to the column aliases of places.csv.)"};
inline constexpr Message commune_elsewhere{
    "mã {1} là {2} thuộc {3}; trung tâm này phục vụ huyện có mã {4}. Bỏ dòng này hoặc sửa mã.",
    "code {1} is {2} of {3}; this centre serves the district with code {4}. Remove the row or "
    "correct the code."};
inline constexpr Message commune_not_listed{
    "không có dòng nào cho {1} ({2}). Vẫn lập lịch cho nơi này, nhưng không biết số dân, số hộ.",
    "there is no row for {1} ({2}). It is planned for all the same, with unknown population and "
    "households."};
inline constexpr Message not_a_share{
    R"("{1}" không phải là ngôn ngữ với phần trăm người nghe. Viết như dao:80.)",
    R"("{1}" is not a language with a share of listeners in percent. Write it like dao:80.)"};
inline constexpr Message language_twice{R"(ngôn ngữ "{1}" có hai lần. Gộp lại làm một.)",
                                        R"(the language "{1}" is there twice. Join the two.)"};
inline constexpr Message shares_not_whole{
    "các phần trăm cộng lại là {1}, phải là 100. Sửa các số.",
    "the shares add up to {1}, not 100. Correct the numbers."};
inline constexpr Message poor_over_all{
    "{1} hộ nghèo nhiều hơn {2} hộ cả xã. Sửa một trong hai số.",
    "{1} poor households are more than the commune's {2}. Correct one of the numbers."};

// Calendar and rules.
inline constexpr Message days_without_lunar{
    R"("days" chỉ đi với "lunar" hoặc "on". Ngày lễ dương lịch ghi mỗi ngày một mục.)",
    R"("days" goes only with "lunar" or "on". Write a holiday of its own for each solar day.)"};
inline constexpr Message at_most_too_low{
    "tối đa {1} lại ngắn hơn tối thiểu {2}. Đổi một trong hai.",
    "at most {1} is less than at least {2}. Change one of them."};

// Sessions and stations.
inline constexpr Message languages_empty{
    "danh sách ngôn ngữ trống thì không mục nào phát được. Ghi ngôn ngữ, hoặc bỏ dòng này để nhận "
    "mọi ngôn ngữ người nghe hiểu.",
    "with an empty list of languages nothing can air. Name some, or leave the line out to take any "
    "that listeners understand."};
inline constexpr Message length_of_planned{
    R"(khung "{2}" do máy xếp, sức chứa ghi bằng up_to. Đổi "{1}" thành up_to.)",
    R"(a "{2}" segment is filled by the planner and holds up to so much. Write up_to in place of "{1}".)"};
inline constexpr Message field_of_planned{
    R"("{1}" không dùng cho khung "{2}", vì khung này phát đúng như ghi. Bỏ mục này.)",
    R"("{1}" means nothing for "{2}", which airs as it is written. Remove it.)"};
inline constexpr Message at_without_relay{
    R"("{1}" chỉ dùng cho tiếp âm (relay), không dùng cho "{2}": khung khác phát nối tiếp nhau. Bỏ mục này.)",
    R"("{1}" is for a relay only, not for "{2}": other segments follow one another. Remove it.)"};
inline constexpr Message item_limit_over_segment{
    "mỗi mục tối đa {1} lại dài hơn cả khung {2}. Giảm item_up_to.",
    "items of up to {1} are longer than the whole segment of {2}. Lower item_up_to."};
inline constexpr Message relay_overlaps{"tiếp âm lúc {1} chồng lên khung mục trước, khung đó đến "
                                        "{2} mới hết. Dời giờ tiếp âm hoặc rút ngắn khung trước.",
                                        "the relay at {1} overlaps the segment before it, which "
                                        "ends at {2}. Move the relay or shorten that segment."};
inline constexpr Message session_outside_hours{
    R"(buổi phát {1} nằm ngoài giờ mà bộ quy tắc "{2}" cho phép: {3}. Dời giờ bắt đầu hoặc rút ngắn các khung mục.)",
    R"(the session {1} lies outside the hours that the rule pack "{2}" allows: {3}. Move its start or shorten its segments.)"};
inline constexpr Message sessions_overlap{
    R"(hai buổi phát của đài chồng nhau: "{1}" {2} và "{3}" {4}. Bỏ một buổi hoặc đổi giờ.)",
    R"(two sessions of the station overlap: "{1}" {2} and "{3}" {4}. Remove one or move it.)"};
inline constexpr Message station_without_cluster{
    R"(đài "{1}" không có cụm loa nào trong clusters.csv, nên không tới được ai.)",
    R"(the station "{1}" has no cluster in clusters.csv, so it reaches nobody.)"};

inline constexpr Message session_length_outside{
    R"(buổi phát "{1}" dài {2}, bộ quy tắc "{3}" cho {4}. Chọn buổi khác cho đài này hoặc sửa các khung mục.)",
    R"(the session "{1}" lasts {2}, the rule pack "{3}" allows {4}. Choose another for this station or change its segments.)"};
inline constexpr Message too_many_sessions{
    R"(đài có {1} buổi vào {2}, bộ quy tắc "{3}" cho nhiều nhất {4}. Bỏ bớt buổi.)",
    R"(the station has {1} sessions on {2}, the rule pack "{3}" allows {4}. Remove some.)"};
inline constexpr Message day_length_outside{
    R"(các buổi của đài vào {2} dài tổng cộng {1}, bộ quy tắc "{3}" cho {4}. Bỏ bớt buổi hoặc sửa các khung mục.)",
    R"(the station's sessions on {2} last {1} together, the rule pack "{3}" allows {4}. Change the sessions or their segments.)"};

// Items and campaigns.
inline constexpr Message not_approved{
    R"("{1}" chưa được duyệt nên không được xếp lịch. Khi duyệt xong, ghi approved_by và approved_on.)",
    R"("{1}" is not approved, so it is not scheduled. Once it is, fill in approved_by and approved_on.)"};
inline constexpr Message longer_than_any_slot{
    "mục dài {1}, khung mục rộng nhất nhận mục này chỉ cho {2}. Rút ngắn mục, hoặc nới up_to trong "
    "sessions.toml.",
    "the item lasts {1}, and the widest segment that takes it allows {2}. Shorten it, or raise "
    "up_to in sessions.toml."};
inline constexpr Message no_slot{
    R"(không đài nào có khung mục nhận "{1}" (ngôn ngữ {2}, đúng thứ và giờ phát), nên mục này không phát được.)",
    R"(no station has a segment that takes "{1}" (language {2}, on its weekdays, at its hours), so it cannot air.)"};
inline constexpr Message item_outside_campaign{
    R"("{1}" không còn hiệu lực ngày nào trong đợt "{2}" ({3} đến {4}). Sửa thời hạn hoặc đợt.)",
    R"("{1}" is not valid on any day of the campaign "{2}" ({3} to {4}). Correct its days or the campaign.)"};
inline constexpr Message key_with_bar{
    R"(mã "{1}" có dấu |, là dấu ngăn các mục trong một ô. Đặt mã khác.)",
    R"(the id "{1}" has a |, which stands between the items of a cell. Choose another.)"};
inline constexpr Message item_of_other_form{
    R"("{1}" không thuộc hình thức của chỉ tiêu này. Đổi form, hoặc ghi mục khác.)",
    R"("{1}" is not of the form asked for here. Change form, or name another item.)"};
inline constexpr Message places_contradict{
    R"("{1}" trái với điều đã ghi trước đó, nên không xã nào hợp. Bỏ một trong hai.)",
    R"("{1}" contradicts what is written before it, so no commune fits. Remove one of the two.)"};
inline constexpr Message times_missing{
    R"(thiếu "times": bao nhiêu lần. Viết như times = { per_week = 7 }, hoặc fill = true.)",
    R"("times" is missing: how often. Write it like times = { per_week = 7 }, or fill = true.)"};
inline constexpr Message at_least_over_times{
    "ít nhất {1} lần lại nhiều hơn số lần nhắm tới {2}. Giảm at_least hoặc tăng số lần.",
    "at least {1} times is more than the {2} aimed at. Lower at_least or raise the times."};
inline constexpr Message at_most_under_times{
    "nhiều nhất {1} lần lại ít hơn số lần nhắm tới {2}. Tăng at_most hoặc giảm số lần.",
    "at most {1} times is fewer than the {2} aimed at. Raise at_most or lower the times."};

// Changes.
inline constexpr Message pin_of_other_station{
    R"(đài "{1}" không có buổi phát "{2}". Chọn một buổi của đài này trong stations.csv.)",
    R"(the station "{1}" has no session "{2}". Choose one of its own in stations.csv.)"};
inline constexpr Message pin_without_session{
    R"(buổi phát "{1}" không có vào ngày {2}; buổi này phát {3}. Chọn ngày khác hoặc buổi khác.)",
    R"(the session "{1}" is not held on {2}; its days are {3}. Choose another day or session.)"};
inline constexpr Message pin_outside_validity{
    R"("{1}" không phát được ngày {2}: thời hạn từ {3} đến {4}. Chọn ngày khác hoặc gia hạn mục.)",
    R"("{1}" cannot air on {2}: it is valid from {3} to {4}. Choose another day or extend it.)"};
inline constexpr Message pin_without_segment{
    R"(buổi phát "{1}" không có khung mục nào vừa với "{2}": sai loại, ngôn ngữ, thứ, giờ phát, hoặc mục quá dài. Chọn buổi khác.)",
    R"(the session "{1}" has no segment that "{2}" fits: by kind, language, weekday, part of the day or length. Choose another session.)"};
inline constexpr Message pin_not_approved{
    R"("{1}" chưa được duyệt nên không ghim được. Duyệt mục này trước, hoặc bỏ ghim.)",
    R"("{1}" is not approved, so it cannot be pinned. Have it approved first, or remove the pin.)"};
inline constexpr Message pin_on_other_weekday{
    R"("{1}" không phát được ngày {2}: mục này chỉ phát {3}. Chọn ngày khác, hoặc sửa cột days.)",
    R"("{1}" cannot air on {2}: its weekdays are {3}. Choose another day, or correct its column days.)"};
inline constexpr Message pin_before_approval{
    R"("{1}" được duyệt ngày {2}, sau ngày ghim {3}. Chọn ngày khác, hoặc sửa approved_on.)",
    R"("{1}" is approved on {2}, after the day of the pin, {3}. Choose another day, or correct approved_on.)"};
inline constexpr Message pin_in_silence{
    R"(đài "{1}" nghỉ hoặc bị cấm phát mục này ngày {2}, theo chính tệp này. Bỏ ghim, hoặc bỏ mục forbid hay down.)",
    R"(the station "{1}" is down or may not air this on {2}, as this very file says. Remove the pin, or the forbid or down entry.)"};
inline constexpr Message cluster_of_other_station{
    R"(cụm loa "{1}" không thuộc đài "{2}". Sửa một trong hai.)",
    R"(the cluster "{1}" does not belong to the station "{2}". Correct one of them.)"};

} // namespace loa::text::messages
