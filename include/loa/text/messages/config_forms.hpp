#pragma once

#include "loa/text/message.hpp"

/// What the loader says about banners, meetings and posts. Where is said before it.
namespace loa::text::messages {

inline constexpr Message not_a_size{
    R"("{1}" không phải kích thước rộng × cao. Viết như 600x80cm hoặc 6x0.8m.)",
    R"("{1}" is no size, width × height. Write it as 600x80cm or 6x0.8m.)"};
inline constexpr Message not_days_of_month{R"("{1}" không phải ngày trong tháng, từ 1 đến 31.)",
                                           R"("{1}" is no day of a month, 1 to 31.)"};

// References to nothing: {1} what was written, {2} the nearest name, or the names there are.
inline constexpr Message no_page_near{R"(không có trang "{1}"; gần nhất là "{2}".)",
                                      R"(there is no page "{1}"; the nearest is "{2}".)"};
inline constexpr Message no_page{R"(không có trang "{1}". Đã khai: {2}.)",
                                 R"(there is no page "{1}". Declared are: {2}.)"};

inline constexpr Message stock_twice{
    R"({1} cỡ {2} đã ghi ở dòng trước. Gộp hai dòng thành một.)",
    R"({1} of {2} is already listed above. Make one row of the two.)"};
inline constexpr Message site_without_text{
    R"(không có nội dung băng rôn nào vừa cỡ {1}. Thêm cỡ này vào cột sizes của banners.csv.)",
    R"(no banner text fits {1}. Add this size to the column sizes of banners.csv.)"};
inline constexpr Message site_without_stock{
    R"(kho không có {1} cỡ {2}: không treo được gì ở điểm này. Ghi vào stock.csv.)",
    R"(the stock has no {1} of {2}: nothing can hang at this site. List it in stock.csv.)"};
inline constexpr Message text_without_site{
    R"(không điểm treo nào có cỡ {1}; nội dung "{2}" không treo được ở cỡ này.)",
    R"(no site has the size {1}; the text "{2}" cannot hang in it.)"};
inline constexpr Message text_after_campaign{
    R"("{1}" còn hạn đến {2}, sau khi đợt "{3}" hết ngày {4}. Sửa until của mục này, hoặc của đợt.)",
    R"("{1}" is valid until {2}, after the campaign "{3}" ended on {4}. Correct until of the item or of the campaign.)"};
inline constexpr Message sites_without_crew{
    "có điểm treo mà không có tổ treo nào. Khai ít nhất một [crew.KEY] trong crews.toml.",
    "there are sites and no crew. Declare at least one [crew.KEY] in crews.toml."};
inline constexpr Message meeting_without_market{
    R"({1} không có chợ phiên trong calendar.toml: "{2}" không bao giờ họp.)",
    R"({1} has no market in calendar.toml: "{2}" is never held.)"};
inline constexpr Message topic_without_speaker{
    R"(không báo cáo viên nào nói tiếng "{1}"; chuyên đề "{2}" không nói được bằng tiếng đó.)",
    R"(no speaker speaks "{1}"; the topic "{2}" cannot be spoken in it.)"};
inline constexpr Message topic_too_long{
    R"({1} dài hơn thời gian của mọi cuộc họp; dài nhất là {2}. Rút ngắn, hoặc sửa length của cuộc họp.)",
    R"({1} is longer than any meeting has time for; the longest is {2}. Shorten it, or correct length of the meeting.)"};
inline constexpr Message owed_after_campaign{
    R"(chỉ tiêu kéo đến {1}, sau khi đợt hết ngày {2}. Sửa until của dòng này, hoặc của đợt.)",
    R"(this is owed until {1}, after the campaign ended on {2}. Correct until of this line, or of the campaign.)"};
inline constexpr Message only_for_banners{R"("{1}" chỉ dùng với form = "banner".)",
                                          R"("{1}" is for form = "banner" only.)"};
inline constexpr Message only_for_loudspeakers{
    R"("{1}" chỉ dùng với form = "bulletin", "slogan" hoặc "notice". Bỏ dòng này.)",
    R"("{1}" is for form = "bulletin", "slogan" or "notice" only. Leave the line out.)"};
inline constexpr Message times_or_throughout{"ghi times hoặc throughout, không ghi cả hai.",
                                             "write times or throughout, not both."};
inline constexpr Message instead_of_itself{
    R"(form "{1}" không thay được cho chính nó. Ghi hình thức khác.)",
    R"(the form "{1}" cannot stand for itself. Name another form.)"};
inline constexpr Message village_form{
    R"(each_village chỉ dùng với form = "screening" hoặc "information-team"; hình thức khác tính theo xã.)",
    R"(each_village is for form = "screening" or "information-team"; other forms are owed to communes.)"};

} // namespace loa::text::messages
