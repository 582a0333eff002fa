#pragma once

#include <array>
#include <string_view>

#include "loa/text/message.hpp"

/// How the rules of the catalogue are called in print, and what each says when it stops an airing.
namespace loa::text::messages {

struct RuleWords {
    std::string_view rule; ///< Rule::name()
    Message title;
    Message reason;
};

inline constexpr std::array rule_words{
    RuleWords{"hanging-length",
              {"số ngày treo", "days a banner is up"},
              {"Treo quá số ngày cho phép.", "It is up for more days than allowed."}},
    RuleWords{"hanging-validity",
              {"thời hạn của nội dung treo", "validity of the text"},
              {"Các nội dung phù hợp đã hết hạn, hoặc đợt đã hết.",
               "The texts that would do are out of date, or their campaign is over."}},
    RuleWords{"hanging-approval",
              {"duyệt nội dung treo", "approval of the text"},
              {"Các nội dung phù hợp chưa được duyệt.", "The texts that would do await approval."}},
    RuleWords{"site-free",
              {"mỗi điểm một nội dung", "one text a site"},
              {"Điểm treo đang có nội dung khác.", "Another text is up at the site."}},
    RuleWords{"text-fits-site",
              {"nội dung hợp điểm treo", "the text fits the site"},
              {"Không có nội dung vừa cỡ, bằng ngôn ngữ cần có.",
               "No text has the size and a language that counts."}},
    RuleWords{
        "stock-limit",
        {"vải và khung trong kho", "cloth and frames in stock"},
        {"Kho hết vải hoặc khung cỡ này.", "The stock has no more cloth or frames of this size."}},
    RuleWords{"crew-days",
              {"ngày làm của tổ treo", "working days of the crew"},
              {"Tổ treo nghỉ, hoặc đã đủ điểm trong ngày.",
               "The crew is off, or has all the sites it can do that day."}},
    RuleWords{"crew-day-length",
              {"thời gian làm trong ngày của tổ treo", "length of the crew's day"},
              {"Đi hết các điểm thì tổ treo về quá giờ.",
               "The crew would not be home in time from all its sites."}},
    RuleWords{
        "text-repeat",
        {"xã không gặp lại nội dung vừa treo", "no text twice in a row"},
        {"Xã gặp lại nội dung vừa treo.", "The commune sees the text again that it just saw."}},
    RuleWords{"hanging-quota",
              {"chỉ tiêu băng rôn", "banners owed"},
              {"Chưa đủ chỉ tiêu.", "Less hangs than is owed."}},
    RuleWords{"no-site",
              {"có điểm treo", "there is a site"},
              {"Xã không có (hoặc không đủ) điểm treo loại này.",
               "The commune has no site of this kind, or too few."}},
    RuleWords{"no-crew",
              {"có tổ treo", "there is a crew"},
              {"Không có tổ treo nào.", "There is no crew."}},
    RuleWords{
        "no-meeting",
        {"có cuộc họp", "there is a meeting"},
        {"Xã không có đủ cuộc họp trong tháng.", "The commune has too few meetings this month."}},
    RuleWords{"no-topic",
              {"có chuyên đề", "there is a topic"},
              {"Không có chuyên đề phù hợp, bằng ngôn ngữ cần có.",
               "No topic fits and has material in a language that counts."}},
    RuleWords{"no-speaker",
              {"có người nói", "there is a speaker"},
              {"Không còn ai nói được ngôn ngữ này vào ngày đó.",
               "Nobody who speaks the language is free that day."}},
    RuleWords{"no-post",
              {"có bài đăng", "there is a post"},
              {"Không có bài đăng phù hợp, bằng ngôn ngữ cần có.",
               "No post fits and is in a language that counts."}},
    RuleWords{"no-posting-time",
              {"có lượt đăng", "there is a time to post"},
              {"Các trang không còn lượt đăng.", "The pages have no more times to post."}},
    RuleWords{"place-and-language",
              {"nơi phát và ngôn ngữ", "place and language"},
              {"Không có mục nào bằng ngôn ngữ mà người nghe ở đây hiểu và khung mục cho phép.",
               "No item is in a language that listeners here understand and the segments allow."}},
    RuleWords{"validity",
              {"thời hạn của mục", "validity of the item"},
              {"Các mục phù hợp đã hết hạn hoặc chưa đến hạn phát.",
               "The items that would do are out of date or not yet valid."}},
    RuleWords{"approval",
              {"duyệt nội dung", "approval"},
              {"Các mục phù hợp chưa được duyệt.", "The items that would do await approval."}},
    RuleWords{"known-session",
              {"buổi phát và mục có trong dữ liệu", "known session and item"},
              {"Lượt phát không thuộc buổi phát, khung mục hoặc mục nào có trong dữ liệu.",
               "The airing belongs to no session, segment or item that is known."}},
    RuleWords{
        "item-length",
        {"thời lượng của mục", "length of the item"},
        {"Mục dài hơn mức mà khung mục cho phép.", "The item is longer than the segments allow."}},
    RuleWords{"segment-capacity",
              {"sức chứa của khung mục", "capacity of the segment"},
              {"Các khung mục phù hợp đã đầy.", "The segments that could take it are full."}},
    RuleWords{"relays-fixed",
              {"giờ tiếp âm cố định", "relays are fixed"},
              {"Giờ tiếp âm không dời được.", "Relays do not move."}},
    RuleWords{"minimum-gap",
              {"khoảng cách giữa hai lần phát một mục", "gap between airings of an item"},
              {"Cùng một mục phải cách lần phát trước đủ lâu.",
               "The same item must keep its distance from its last airing."}},
    RuleWords{"family-gap",
              {"khoảng cách giữa các bản của một nội dung", "gap within a family"},
              {"Các bản của cùng một nội dung phải cách nhau đủ lâu.",
               "Versions of one message must keep their distance."}},
    RuleWords{"daypart",
              {"khung giờ của mục", "part of the day"},
              {"Không buổi phát nào nằm trong khung giờ của mục.",
               "No session lies in the item's part of the day."}},
    RuleWords{"weekday",
              {"ngày phát của mục", "weekday of the item"},
              {"Không buổi phát nào vào những ngày mục được phát.",
               "No session is held on the item's weekdays."}},
    RuleWords{"quiet-hours",
              {"giờ yên tĩnh", "quiet hours"},
              {"Buổi phát rơi vào giờ yên tĩnh.", "The session falls into quiet hours."}},
    RuleWords{"quiet-hours-advice",
              {"giờ nên yên tĩnh", "hours better kept quiet"},
              {"Buổi phát rơi vào giờ nên giữ yên tĩnh.",
               "The session falls into hours better kept quiet."}},
    RuleWords{
        "session-hours",
        {"giờ của buổi phát", "hours of sessions"},
        {"Buổi phát nằm ngoài giờ được phát.", "The session lies outside the hours allowed."}},
    RuleWords{"session-length",
              {"thời lượng buổi phát", "length of sessions"},
              {"Buổi phát đã đến thời lượng cho phép.", "The session is as long as it may be."}},
    RuleWords{"day-length",
              {"thời lượng phát mỗi ngày", "length of a day's sessions"},
              {"Các buổi phát trong ngày đã đến thời lượng cho phép.",
               "The day's sessions are as long as they may be."}},
    RuleWords{"sessions-per-day",
              {"số buổi phát mỗi ngày", "sessions a day"},
              {"Đã đủ số buổi phát mỗi ngày.", "The day has as many sessions as it may have."}},
    RuleWords{"broadcast-days",
              {"ngày được phát", "broadcast days"},
              {"Những ngày này không phát.", "There is no broadcast on these days."}},
    RuleWords{"blackout",
              {"ngày chỉ tiếp âm", "blackout days"},
              {"Những ngày này chỉ tiếp âm, không phát mục nào.",
               "Only relays are broadcast on these days."}},
    RuleWords{"forbidden",
              {"mục bị cấm phát", "forbidden item"},
              {"changes.toml không cho phát mục này.", "changes.toml forbids the item."}},
    RuleWords{"pinned",
              {"mục ghim", "pinned item"},
              {"Chỗ này đã dành cho mục ghim.", "The place is taken by a pinned item."}},
    RuleWords{"quota",
              {"chỉ tiêu", "quota"},
              {"Một chỉ tiêu đã đến số lượt tối đa (at_most).",
               "A demand has reached its upper limit (at_most)."}},
    RuleWords{"no-session-left",
              {"còn buổi phát", "a session is left"},
              {"Mọi buổi phát dùng được trong tuần đều đã có mục này.",
               "Every session of the week that could air it has it already."}},
    RuleWords{"no-demand",
              {"có chỉ tiêu", "there is a demand"},
              {"Không chỉ tiêu nào trong tuần nhận mục này.",
               "No demand of the week asks for the item."}},
    RuleWords{"demand-met",
              {"chỉ tiêu còn lượt", "the demand asks for more"},
              {"Chỉ tiêu trong tuần đã đủ lượt bằng những mục khác.",
               "Other items have met the week's demand."}},
    RuleWords{"priority",
              {"thứ tự ưu tiên", "priority"},
              {"Chỗ này đã dành cho mục có mức ưu tiên cao hơn.",
               "The place is taken by an item of higher priority."}},
    RuleWords{"repeat-next-morning",
              {"phát lại sáng hôm sau", "repeat next morning"},
              {"Sáng hôm sau không còn chỗ để phát lại.",
               "There is no room for the repeat next morning."}},
    RuleWords{"station-down",
              {"đài ngừng hoạt động", "station is down"},
              {"Đài ngừng hoạt động hoặc không còn cụm loa nào dùng được.",
               "The station is down, or none of its clusters works."}},
    RuleWords{"no-station",
              {"chưa có đài", "no station"},
              {"Nơi này chưa có đài truyền thanh.", "There is no loudspeaker station here."}},
    RuleWords{
        "overlap",
        {"không phát chồng nhau", "no overlap"},
        {"Giờ này đài đang phát mục khác.", "The station plays something else at that time."}},
};

inline constexpr Message unknown_rule{"Quy tắc “{1}” không cho phép.", "Rule “{1}” forbids it."};

/// What did not fit: form, language, campaign, placed, wanted, missing.
inline constexpr Message bump_missing{"Còn thiếu {1}: “{2}” được xếp {3}/{4} lượt, thiếu {5}.",
                                      "Short of {1}: “{2}” has {3} of {4} airings, {5} missing."};
inline constexpr Message bump_below_target{
    "Chưa đạt mức mong muốn về {1}: “{2}” được xếp {3}/{4} lượt.",
    "Below target for {1}: “{2}” has {3} of {4} airings."};
inline constexpr Message bump_pin{
    "Mục ghim “{1}” không phát được trong {2}, {3}. Lý do ghim: {4}.",
    "The pinned item “{1}” cannot air in {2}, {3}. Why it was pinned: {4}."};
inline constexpr Message bump_pin_taken{
    "Mục ghim “{1}” không phát được trong {2}, {3}: chỗ ấy đã có mục ghim “{5}”. Lý do ghim: {4}.",
    "The pinned item “{1}” cannot air in {2}, {3}: the pinned item “{5}” has the place. Why it was "
    "pinned: {4}."};
inline constexpr Message bump_unheard{"Mục {2} “{1}” không có lượt phát nào trong tuần.",
                                      "The {2} item “{1}” airs nowhere this week."};
inline constexpr Message form_in_language{"{1} {2}", "{1} in {2}"};
inline constexpr Message either_language{"{1} hoặc {2}", "{1} or {2}"};
inline constexpr Message any_language{"{1} hoặc tiếng khác hiểu được",
                                      "{1} or another language understood"};
inline constexpr Message form_on_themes{"{1} (nhóm {2})", "{1} (theme {2})"};

/// What would help, as model::Remedy.
inline constexpr Message remedy_none{"Chưa thấy một thay đổi riêng lẻ nào giải quyết được.",
                                     "No single change is known to help."};
inline constexpr Message remedy_other_form{
    "Bù bằng hình thức khác: chiếu phim, băng rôn hoặc tuyên truyền miệng.",
    "Make up for it in another form: film, banner or spoken session."};
inline constexpr Message remedy_approve{"Duyệt mục “{1}” thì xếp được.", "Approve the item “{1}”."};
inline constexpr Message remedy_language{"Cần sản xuất hoặc biên dịch nội dung bằng {1}.",
                                         "Produce or translate something in {1}."};
inline constexpr Message remedy_validity{"Gia hạn mục “{1}” nếu nội dung còn phù hợp.",
                                         "Extend the item “{1}” if it still holds."};
inline constexpr Message remedy_validity_since{
    "Gia hạn mục “{1}” (hết hạn sau ngày {2}) nếu nội dung còn phù hợp.",
    "Extend the item “{1}”, valid until {2}, if it still holds."};
inline constexpr Message remedy_forward{
    "Cho phát sớm mục “{1}” (đến ngày {2} mới có hiệu lực) nếu nội dung cho phép.",
    "Bring the item “{1}” forward, valid from {2}, if what it says allows."};
inline constexpr Message remedy_time{"Thêm {1} vào {3} của {2}.", "Add {1} to {3} of {2}."};
inline constexpr Message remedy_time_and_position{"Thêm {1} và một mục vào {3} của {2}.",
                                                  "Add {1} and one item to {3} of {2}."};
inline constexpr Message remedy_position{"Cho {3} của {2} nhận thêm một mục.",
                                         "Let {3} of {2} take one item more."};
inline constexpr Message remedy_any_time{"Thêm {1} vào khung mục.", "Add {1} to the segments."};
inline constexpr Message any_segment{"khung mục", "the segments"};
inline constexpr Message only_segment{"khung {1}", "the {1} segment"};
inline constexpr Message numbered_segment{"khung {1} thứ {2}", "{1} segment {2}"};
inline constexpr Message remedy_day{"Thêm một ngày phát cho {1}.", "Hold {1} on one more day."};
inline constexpr Message remedy_named_day{"Thêm một ngày phát cho {1}: {2}.",
                                          "Hold {1} on one more day: {2}."};
inline constexpr Message remedy_limit{"Nâng số lượt tối đa (at_most) của “{1}” thêm {2} lượt.",
                                      "Raise the upper limit (at_most) of “{1}” by {2}."};
inline constexpr Message remedy_daypart{"Cho mục “{1}” phát cả ngoài khung giờ của nó (daypart).",
                                        "Let the item “{1}” air outside its daypart too."};
inline constexpr Message remedy_segment_language{"Cho {2} của {1} nhận {3} (languages).",
                                                 "Let {2} of {1} take {3} (languages)."};
inline constexpr Message remedy_move{"Dời {1} ra ngoài giờ yên tĩnh.",
                                     "Move {1} out of the quiet hours."};
inline constexpr Message remedy_add_demand{
    "Thêm hoặc tăng chỉ tiêu cho mục này, hoặc ghim nó vào một buổi trong changes.toml.",
    "Add or raise a demand for it, or pin it to a session in changes.toml."};
inline constexpr Message remedy_pin{"Sửa hoặc bỏ ghim ấy trong changes.toml.",
                                    "Change or drop that pin in changes.toml."};
inline constexpr Message remedy_gain{"Cách này xếp thêm được {1} lượt.", "That lets in {1} more."};
inline constexpr Message remedy_any_day{"Thêm một ngày phát trong tuần.",
                                        "Broadcast on one more day of the week."};
inline constexpr Message remedy_gap{"Rút khoảng cách giữa các lần phát bớt {1}.",
                                    "Shorten the gap between airings by {1}."};
inline constexpr Message remedy_family_gap{
    "Rút khoảng cách giữa các bản của một nội dung (family_gap) bớt {1}.",
    "Shorten the gap between versions of one message (family_gap) by {1}."};
inline constexpr Message remedy_shorten{"Rút ngắn mục “{1}” bớt {2}.",
                                        "Shorten the item “{1}” by {2}."};
inline constexpr Message remedy_demand{"Giảm chỉ tiêu {1} lượt.", "Lower the demand by {1}."};
inline constexpr Message remedy_station{"Sửa đài hoặc cụm loa.",
                                        "Repair the station or a cluster."};
inline constexpr Message remedy_ban{"Bỏ lệnh cấm phát mục “{1}” trong changes.toml.",
                                    "Lift the ban on “{1}” in changes.toml."};
inline constexpr Message remedy_any_ban{"Bỏ lệnh cấm phát trong changes.toml.",
                                        "Lift the ban in changes.toml."};

} // namespace loa::text::messages
