#include "report/sample_centre.hpp"

namespace loa::report {
namespace {

using namespace std::chrono_literals;
using model::SegmentKind;

constexpr time::Week week{2022, 47};

model::Commune commune(const char* code, const char* name, bool border)
{
    model::Commune commune;
    commune.code = {code};
    commune.name = name;
    commune.border = border;
    commune.poor_district = true;
    commune.population = 4321;
    commune.languages = {{{"mong"}, 800}, {{"viet"}, 200}};
    return commune;
}

model::Station station(const char* key, const char* commune, const char* name)
{
    model::Station station;
    station.key = {key};
    station.commune = {commune};
    station.name = name;
    station.patterns = {{"sang"}, {"chieu"}};
    station.clusters = {{{std::string{key} + "-1"}, "Trung tâm xã", {}, 1250, true, ""},
                        {{std::string{key} + "-2"}, "Bản Sểnh Sảng", {}, 310, false, "hỏng"}};
    return station;
}

model::Segment segment(SegmentKind kind, std::chrono::seconds offset, std::chrono::seconds length)
{
    model::Segment segment;
    segment.kind = kind;
    segment.offset = offset;
    segment.length = length;
    segment.item_limit = length;
    return segment;
}

model::SessionPattern pattern(const char* key, const char* name, time::TimeOfDay start)
{
    model::SessionPattern pattern;
    pattern.key = {key};
    pattern.name = name;
    pattern.days = time::WeekdaySet{}.with(0).with(1).with(2).with(3).with(4).with(6);
    pattern.start = start;
    pattern.segments = {segment(SegmentKind::tune, 0min, 1min),
                        segment(SegmentKind::slogan, 1min, 2min),
                        segment(SegmentKind::bulletin, 3min, 15min),
                        segment(SegmentKind::relay, 30min, 30min),
                        segment(SegmentKind::notice, 60min, 2min),
                        segment(SegmentKind::closing, 62min, 1min)};
    pattern.segments[3].title = "Thời sự";
    pattern.segments[3].source = "VOV1";
    return pattern;
}

model::Content content(model::ContentKind kind,
                       const char* key,
                       const char* title,
                       const char* language,
                       std::chrono::seconds length)
{
    model::Content content;
    content.key = {key};
    content.kind = kind;
    content.title = title;
    content.language = {language};
    content.length = length;
    content.theme = {"a"};
    content.campaign = {"giam-ngheo"};
    content.source = "Đài PT-TH Lai Châu";
    return content;
}

model::Centre centre()
{
    model::Centre centre;
    centre.key = "phong-tho";
    centre.name = "Trung tâm Văn hóa, Thể thao và Truyền thông huyện Phong Thổ";
    centre.parent_body = "UBND HUYỆN PHONG THỔ";
    centre.body = {"TRUNG TÂM VĂN HÓA,", "THỂ THAO VÀ TRUYỀN THÔNG"};
    centre.abbreviation = "TTVHTTTT";
    centre.seat = "Phong Thổ";
    centre.recipients = {"UBND huyện (b/c);", "UBND các xã;", "Lưu: VT."};
    centre.authority = {"KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"};
    centre.signer = "Nguyễn Thị Ước";
    centre.phone = "0213 0000 109";
    return centre;
}

model::Campaign campaign()
{
    model::Campaign campaign;
    campaign.key = {"giam-ngheo"};
    campaign.title = "Truyền thông giảm nghèo";
    model::Owed bulletins;
    bulletins.form = model::Form::bulletin;
    bulletins.times = 7;
    bulletins.at_least = 5;
    model::Owed films;
    films.form = model::Form::screening;
    films.places.with_station = false;
    films.times = 1;
    films.at_least = 1;
    campaign.owed = {bulletins, films};
    return campaign;
}

class Filler {
public:
    explicit Filler(const model::Model& model) : model_{model} {}

    void session(const model::Station& station, const model::SessionPattern& pattern, time::Day day)
    {
        for (std::size_t i = 0; i != pattern.segments.size(); ++i) {
            const model::Segment& segment = pattern.segments[i];
            model::Airing airing{.station = station.key,
                                 .span = segment_on(pattern, segment, day),
                                 .kind = segment.kind,
                                 .content = {},
                                 .pattern = pattern.key,
                                 .session_day = day,
                                 .segment = static_cast<int>(i),
                                 .repeat = false,
                                 .pinned = false};
            if (segment.kind == SegmentKind::slogan) {
                slogans(airing);
            } else {
                airing.content = {segment.kind == SegmentKind::bulletin ? "bt-01"
                                  : segment.kind == SegmentKind::notice ? "tb-01"
                                                                        : ""};
                airings_.push_back(airing);
            }
        }
    }

    std::vector<model::Airing> take() { return std::move(airings_); }

private:
    // Two slogans one after the other, alternating between three.
    void slogans(model::Airing airing)
    {
        const char* keys[] = {"kh-01", "kh-02", "kh-03"};
        for (int i = 0; i != 2; ++i) {
            airing.content = {keys[next_++ % 3]};
            const auto length = find(model_, airing.content)->length;
            airing.span = {airing.span.from(), length};
            airings_.push_back(airing);
            airing.span = {airing.span.until(), length};
        }
    }

    const model::Model& model_;
    std::vector<model::Airing> airings_;
    unsigned next_{};
};

model::Bump bump()
{
    model::Bump bump;
    bump.demand.campaign = {"giam-ngheo"};
    bump.demand.commune = {"03571"};
    bump.demand.station = {"ds"};
    bump.demand.form = model::Form::bulletin;
    bump.demand.languages = {{"mong"}};
    bump.demand.at_least = 5;
    bump.demand.target = 7;
    bump.placed = 3;
    bump.rule = "segment-capacity";
    bump.remedy = model::Remedy::add_time;
    bump.amount = 600;
    bump.pattern = {"chieu"};
    return bump;
}

} // namespace

model::Model sample_centre()
{
    using model::ContentKind;
    model::Model model;
    model.province.name = "Lai Châu";
    model.province.languages = {{{"viet"}, "tiếng Việt", {}}, {{"mong"}, "tiếng Mông", {{"viet"}}}};
    model.province.themes = {{{"a"}, "Mục tiêu của Chương trình"}};
    model.centre = centre();
    model.communes = {commune("03571", "Dào San", true),
                      commune("03490", "Huổi Luông", true),
                      commune("03391", "Lả Nhì Thàng", false)};
    model.stations = {station("hl", "03490", "Đài truyền thanh xã Huổi Luông"),
                      station("ds", "03571", "Đài truyền thanh xã Dào San"),
                      station("hl-mlt", "03490", "Cụm loa cửa khẩu Ma Lù Thàng")};
    model.patterns = {pattern("sang", "Buổi sáng", 5h + 30min),
                      pattern("chieu", "Buổi chiều", 17h)};
    model.contents = {
        content(ContentKind::bulletin,
                "bt-01",
                "Quyết định 90/QĐ-TTg: Chương trình giảm nghèo bền vững giai đoạn 2021 - 2025 có "
                "gì mới",
                "mong",
                13min),
        content(ContentKind::slogan, "kh-01", "Lai Châu chung tay vì người nghèo!", "mong", 20s),
        content(ContentKind::slogan, "kh-02", "Không để ai bị bỏ lại phía sau!", "viet", 25s),
        content(
            ContentKind::slogan, "kh-03", "Thoát nghèo là danh dự của mỗi dòng họ!", "viet", 30s),
        content(ContentKind::notice, "tb-01", "Lịch tiêm chủng tháng 11", "viet", 90s)};
    model.campaigns = {campaign()};
    model.changes.down = {{{"hl-mlt"}, {}, time::span(week), "Sét đánh hỏng tăng âm"}};
    return model;
}

model::PlanVersion sample_plan(const model::Model& model)
{
    Filler filler{model};
    const time::DateSpan days = time::span(week);
    for (const char* key : {"hl", "ds"}) {
        const model::Station& station = *find(model, model::StationKey{key});
        for (time::Day day = days.from(); day != days.until(); day += date::days{1}) {
            for (const model::SessionPattern& pattern : model.patterns) {
                if (pattern.days.contains(day)) {
                    filler.session(station, pattern, day);
                }
            }
        }
    }
    auto airings = filler.take();
    for (model::Airing& airing : airings) {
        const bool bulletin = airing.kind == SegmentKind::bulletin;
        const bool morning = airing.pattern.value == "sang";
        airing.repeat = bulletin && morning && airing.session_day == days.from() + date::days{1};
        airing.pinned = bulletin && !morning && airing.session_day == days.last();
    }
    model::PlanVersion plan;
    plan.week = week;
    plan.number = 1;
    plan.contents = model.contents;
    plan.timetable = model::Timetable{std::move(airings)};
    plan.bumped = {bump()};
    plan.collisions = {{{"ds"}, {time::Second{days.from()} + 17h, 13min}, {"bt-01"}, {"tb-01"}}};
    return plan;
}

} // namespace loa::report
