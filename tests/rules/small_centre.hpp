#pragma once

#include <chrono>
#include <string>
#include <utility>
#include <vector>

#include "loa/rules/rule.hpp"

/// A commune, its station with a morning and an afternoon session, and three approved items: just
/// enough for a rule to be kept.
namespace loa::rules::testing {

using namespace std::chrono_literals;

inline constexpr date::days one_day{1};

/// Monday 2022-11-21, the first of the judged days.
inline time::Day monday()
{
    return time::Day{date::year{2022} / 11 / 21};
}

/// `days` after that Monday at a time of day.
inline time::Second at(int days, int hour, int minute = 0, int second = 0)
{
    return time::Second{monday() + date::days{days}} + std::chrono::hours{hour} +
           std::chrono::minutes{minute} + std::chrono::seconds{second};
}

inline time::DateSpan judged_week()
{
    return {monday(), monday() + date::days{7}};
}

inline model::Segment
segment(model::SegmentKind kind, std::chrono::seconds offset, std::chrono::seconds length)
{
    model::Segment made;
    made.kind = kind;
    made.offset = offset;
    made.length = made.item_limit = length;
    return made;
}

/// Tune 1 min, bulletin 15 min, three slogans of 1 min, notice 5 min, relay 5 min, closing 1 min.
inline model::SessionPattern pattern(const std::string& key, time::TimeOfDay start)
{
    using enum model::SegmentKind;
    model::Segment slogans = segment(slogan, 16min, 3min);
    slogans.positions = 3;
    slogans.item_limit = 1min;
    return {.key = {key},
            .name = key,
            .days = time::WeekdaySet::all(),
            .start = start,
            .segments = {segment(tune, 0min, 1min),
                         segment(bulletin, 1min, 15min),
                         slogans,
                         segment(notice, 19min, 5min),
                         segment(relay, 24min, 5min),
                         segment(closing, 29min, 1min)}};
}

/// An item in tiếng Mông, approved the Friday before.
inline model::Content
content(const std::string& key, model::ContentKind kind, std::chrono::seconds length)
{
    model::Content item;
    item.key = {key};
    item.kind = kind;
    item.title = key;
    item.language = {"mong"};
    item.length = length;
    item.theme = {"a"};
    item.approval = model::Approval{"Nguyễn Văn Sơn", monday() - date::days{3}};
    item.family = key;
    return item;
}

inline model::Cluster cluster(const std::string& key, std::int64_t people)
{
    model::Cluster made;
    made.key = {key};
    made.people = people;
    return made;
}

inline model::Model small_centre()
{
    model::Model model;
    model.province.languages = {
        {{"mong"}, "tiếng Mông", {{"kinh"}}}, {{"dao"}, "tiếng Dao", {}}, {{"kinh"}, "Việt", {}}};
    model::Commune commune;
    commune.code = {"03571"};
    commune.name = "Dào San";
    commune.languages = {{{"mong"}, 1000}};
    model.communes = {commune};
    model.patterns = {pattern("sang", 5h + 30min), pattern("chieu", 17h)};
    model.stations = {{.key = {"ds"},
                       .commune = {"03571"},
                       .name = "Dào San",
                       .managed_by = {},
                       .patterns = {{"sang"}, {"chieu"}},
                       .clusters = {cluster("ds-1", 850)}}};
    model.contents = {content("tin", model::ContentKind::bulletin, 10min),
                      content("khau-hieu", model::ContentKind::slogan, 30s),
                      content("thong-bao", model::ContentKind::notice, 2min)};
    return model;
}

/// An airing of the bulletin "tin" in the morning's bulletin segment, wherever it starts.
inline model::Airing
airing_at(time::Second from, const std::string& key = "tin", std::chrono::seconds length = 10min)
{
    return {.station = {"ds"},
            .span = {from, length},
            .kind = model::SegmentKind::bulletin,
            .content = {key},
            .pattern = {"sang"},
            .session_day = time::day_of(from),
            .segment = 1};
}

/// What `rule` finds in a timetable of the judged week.
inline std::vector<Finding> judge(const Rule& rule,
                                  const model::Model& model,
                                  std::vector<model::Airing> airings,
                                  std::vector<model::Airing> history = {})
{
    const model::Timetable timetable{std::move(airings)};
    const model::Timetable before{std::move(history)};
    return rule.findings({model, timetable, before, judged_week()});
}

/// The finding `rule` makes about `airing`.
inline Finding breach(const Rule& rule, const model::Airing& airing, std::int64_t excess)
{
    return {std::string{rule.name()},
            rule.severity(),
            airing.station,
            airing.span,
            airing.content,
            excess};
}

/// What a planner asks: the item in the bulletin segment of a session, anywhere in it.
inline std::int64_t excess_in_segment(const AiringRule& rule,
                                      const model::Model& model,
                                      const model::Content& item,
                                      time::Day day,
                                      std::size_t pattern_index = 0)
{
    const model::SessionPattern& where = model.patterns[pattern_index];
    const model::Segment& in = where.segments[1];
    return rule.excess({model,
                        model.communes[0],
                        model.stations[0],
                        where,
                        in,
                        item,
                        day,
                        model::segment_on(where, in, day)});
}

} // namespace loa::rules::testing
