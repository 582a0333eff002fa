#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "loa/model/model.hpp"
#include "loa/model/timetable.hpp"
#include "loa/time/week.hpp"

/// A tiny centre that is valid and plans: three communes, two stations, a morning and an afternoon
/// pattern, seven items, one campaign. Tests change a copy of it for what they are about.
namespace loa::testing {

using namespace std::chrono_literals;

inline time::Day day(int year, unsigned month, unsigned number)
{
    return time::Day{date::year{year} / month / number};
}

/// 7 to 13 November 2022; the campaign covers all of it.
inline constexpr time::Week sample_week{2022, 45};

inline model::Province sample_province()
{
    model::Province province;
    province.name = "Lai Châu";
    province.dataset = "gso-2022";
    province.languages = {{{"kinh"}, "tiếng Việt", {}},
                          {{"dao"}, "tiếng Dao", {{"kinh"}}},
                          {{"thai"}, "tiếng Thái", {{"kinh"}}},
                          {{"giay"}, "tiếng Giáy", {{"thai"}, {"kinh"}}}};
    province.themes = {{{"a"}, "Chủ trương giảm nghèo"}, {{"b"}, "Gương thoát nghèo"}};
    province.audiences = {{{"ho-ngheo"}, "Hộ nghèo"}, {{"can-bo"}, "Cán bộ giảm nghèo"}};
    return province;
}

inline model::Commune
sample_commune(std::string code, std::string name, std::vector<model::LanguageShare> languages)
{
    model::Commune commune;
    commune.code = {std::move(code)};
    commune.name = std::move(name);
    commune.district_code = "109";
    commune.district = "Huyện Phong Thổ";
    commune.languages = std::move(languages);
    commune.population = 5000;
    commune.households = 1000;
    commune.poor_households = 400;
    return commune;
}

/// Sì Lở Lầu (border, Dao, a station), the town of Phong Thổ (Thái, a station), Hoang Thèn (border,
/// Giáy, no station).
inline std::vector<model::Commune> sample_communes()
{
    auto border = sample_commune("03550", "Sì Lở Lầu", {{{"dao"}, 800}, {{"kinh"}, 200}});
    border.border = true;
    border.poor_district = true;
    auto town = sample_commune("03549", "Phong Thổ", {{{"thai"}, 600}, {{"kinh"}, 400}});
    town.kind = model::CommuneKind::town;
    auto silent = sample_commune("03565", "Hoang Thèn", {{{"giay"}, 700}, {{"kinh"}, 300}});
    silent.border = true;
    return {border, town, silent};
}

inline std::vector<model::Station> sample_stations()
{
    return {{{"sll"},
             {"03550"},
             "Đài truyền thanh xã Sì Lở Lầu",
             "UBND xã Sì Lở Lầu",
             {{"sang"}, {"chieu"}},
             {{{"sll-1"}, "Trung tâm xã", {"Gia Khâu"}, 850, true, {}},
              {{"sll-2"}, "Lả Nhì Thàng", {}, 300, true, {}},
              {{"sll-3"}, "Tả Chải", {}, 200, false, "hỏng bộ thu"}}},
            {{"pt"},
             {"03549"},
             "Đài truyền thanh thị trấn Phong Thổ",
             "Trung tâm VHTT&TT huyện",
             {{"sang"}, {"chieu"}},
             {{{"pt-1"}, "Chợ", {}, 2000, true, {}}}}};
}

inline model::Segment fixed(model::SegmentKind kind,
                            std::chrono::seconds offset,
                            std::chrono::seconds length,
                            std::string title = {},
                            std::string source = {})
{
    return {kind, offset, length, 1, length, {}, std::move(title), std::move(source)};
}

inline model::Segment open(model::SegmentKind kind,
                           std::chrono::seconds offset,
                           std::chrono::seconds length,
                           int positions,
                           std::chrono::seconds item_limit)
{
    return {kind, offset, length, positions, item_limit, {}, {}, {}};
}

/// "sang": 05:30 tune, 05:31 three slogans, 05:33 bulletin, 06:00 relay, 06:15 notice.
/// "chieu": 17:00 tune, 17:01 bulletin, 17:16 three slogans, 17:18 closing.
inline std::vector<model::SessionPattern> sample_patterns()
{
    using enum model::SegmentKind;
    return {{{"sang"},
             "Buổi sáng",
             time::WeekdaySet::all(),
             5h + 30min,
             {fixed(tune, 0s, 60s, "Nhạc hiệu"),
              open(slogan, 60s, 120s, 3, 60s),
              open(bulletin, 180s, 15min, 1, 15min),
              fixed(relay, 30min, 15min, "Thời sự", "VOV1"),
              open(notice, 45min, 5min, 1, 5min)}},
            {{"chieu"},
             "Buổi chiều",
             time::WeekdaySet::all(),
             17h,
             {fixed(tune, 0s, 60s, "Nhạc hiệu"),
              open(bulletin, 60s, 15min, 1, 15min),
              open(slogan, 16min, 120s, 3, 60s),
              fixed(closing, 18min, 30s)}}};
}

inline model::Content sample_content(std::string key,
                                     model::ContentKind kind,
                                     std::string language,
                                     std::string theme,
                                     std::chrono::seconds length)
{
    model::Content content;
    content.title = "Bài " + key;
    content.family = key.substr(0, key.rfind('-'));
    content.key = {std::move(key)};
    content.kind = kind;
    content.language = {std::move(language)};
    content.theme = {std::move(theme)};
    content.length = length;
    content.campaign = {"vi-nguoi-ngheo"};
    content.audiences = {{"ho-ngheo"}};
    content.approval = model::Approval{"Nguyễn Văn Sơn", day(2022, 10, 10)};
    content.source = "Đài PT-TH Lai Châu";
    return content;
}

/// One message a in Dao, Thái and Kinh, another b in Dao (repeated next morning), two slogans and a
/// notice of preferred priority. All are approved.
inline std::vector<model::Content> sample_contents()
{
    using enum model::ContentKind;
    std::vector<model::Content> contents{
        sample_content("gn-a-01-dao", bulletin, "dao", "a", 12min),
        sample_content("gn-a-01-thai", bulletin, "thai", "a", 12min),
        sample_content("gn-a-01-kinh", bulletin, "kinh", "a", 10min),
        sample_content("gn-b-02-dao", bulletin, "dao", "b", 8min),
        sample_content("kh-01-dao", slogan, "dao", "a", 30s),
        sample_content("kh-01-kinh", slogan, "kinh", "a", 20s),
        sample_content("tb-01-kinh", notice, "kinh", "", 2min)};
    contents[3].repeat = model::Repeat::next_morning;
    contents[6].priority = model::Priority::preferred;
    contents[6].campaign = {};
    return contents;
}

/// 17 October to 18 November 2022: seven bulletins a week in the main language to border communes,
/// at least five; fourteen understood slogans a week to all, at least seven.
inline model::Campaign sample_campaign()
{
    model::Campaign campaign;
    campaign.key = {"vi-nguoi-ngheo"};
    campaign.title = "Tháng cao điểm Vì người nghèo";
    campaign.days = {day(2022, 10, 17), day(2022, 11, 19)};
    campaign.themes = {{"a"}, {"b"}};
    campaign.weight = 2;

    model::Owed bulletins;
    bulletins.places.border = true;
    bulletins.form = model::Form::bulletin;
    bulletins.need = model::LanguageNeed::main;
    bulletins.times = 7;
    bulletins.at_least = 5;
    bulletins.gap = 8h;

    model::Owed slogans;
    slogans.form = model::Form::slogan;
    slogans.times = 14;
    slogans.at_least = 7;
    slogans.at_most = 21;

    campaign.owed = {bulletins, slogans};
    return campaign;
}

inline model::Centre sample_centre()
{
    model::Centre centre;
    centre.key = "phong-tho";
    centre.name = "Trung tâm Văn hóa, Thể thao và Truyền thông huyện Phong Thổ";
    centre.district_code = "109";
    centre.parent_body = "UBND HUYỆN PHONG THỔ";
    centre.body = {"TRUNG TÂM VĂN HÓA,", "THỂ THAO VÀ TRUYỀN THÔNG"};
    centre.abbreviation = "TTVHTTTT";
    centre.seat = "Phong Thổ";
    centre.recipients = {"UBND các xã, thị trấn", "Lưu: VT"};
    centre.authority = {"GIÁM ĐỐC"};
    return centre;
}

inline model::Model sample_model()
{
    model::Model model;
    model.province = sample_province();
    model.centre = sample_centre();
    model.communes = sample_communes();
    model.stations = sample_stations();
    model.patterns = sample_patterns();
    model.contents = sample_contents();
    model.campaigns = {sample_campaign()};
    return model;
}

/// Which session of which station.
struct SessionOf {
    std::string station;
    std::string pattern;
    time::Day day;
};

/// `content` (empty for what the pattern fixes) in segment number `segment`, `after` the segment's
/// start; as long as the content, or as the segment.
inline model::Airing airing(const model::Model& model,
                            const SessionOf& session,
                            int segment,
                            const std::string& content = {},
                            std::chrono::seconds after = 0s)
{
    const model::SessionPattern& pattern = *find(model, model::PatternKey{session.pattern});
    const model::Segment& in = pattern.segments.at(static_cast<std::size_t>(segment));
    const model::Content* item = find(model, model::ContentKey{content});
    const auto from = segment_on(pattern, in, session.day).from() + after;
    return {{session.station},
            {from, item == nullptr ? in.length : item->length},
            in.kind,
            {content},
            {session.pattern},
            session.day,
            segment,
            false,
            false};
}

} // namespace loa::testing
