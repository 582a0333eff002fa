#include "plan/station_week.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include "loa/rules/item_gaps.hpp"
#include "loa/rules/session.hpp"

namespace loa::plan {
namespace {

void add(StationWeek& week, const rules::Session& session)
{
    std::ranges::move(places(*session.pattern, session.day), std::back_inserter(week.places));
    std::ranges::move(rules::fixed_airings(session), std::back_inserter(week.fixed));
}

void add_all(StationWeek& week, std::vector<rules::Session> sessions)
{
    const auto span = [](const rules::Session& s) { return session_on(*s.pattern, s.day); };
    std::ranges::stable_sort(sessions, {}, [&](const auto& s) { return span(s).from(); });
    time::Second until = time::Second::min();
    for (const rules::Session& session : sessions) {
        if (span(session).from() >= until) {
            add(week, session);
            until = span(session).until();
        }
    }
}

bool asks_for_repeat(const Setting& setting,
                     const model::Content& content,
                     const model::Airing& airing)
{
    const model::SessionPattern* pattern = find(setting.model, airing.pattern);
    return content.repeat == model::Repeat::next_morning && !airing.repeat &&
           airing.session_day + date::days{1} == setting.days.from() && pattern != nullptr &&
           in_afternoon(*pattern);
}

std::vector<Missed> missed(const Setting& setting, const model::Station& station)
{
    std::vector<Missed> found;
    for (const model::PatternKey& key : station.patterns) {
        const model::SessionPattern* pattern = find(setting.model, key);
        for (time::Day day = setting.days.from(); day < setting.days.until();
             day += date::days{1}) {
            if (pattern == nullptr || !pattern->days.contains(day) ||
                rules::held(setting.model, setting.pack, station, *pattern, day)) {
                continue;
            }
            const bool heard = model::on_air(setting.model, station, day);
            for (const Place& place : places(*pattern, day)) {
                found.push_back({place, heard ? "broadcast-days" : "station-down"});
            }
        }
    }
    return found;
}

std::vector<Heard> heard(const Setting& setting, const model::Station& station)
{
    std::map<std::string_view, Heard> found;
    for (const model::Airing& airing : setting.history.of(station.key)) {
        if (airing.content.empty() || airing.session_day >= setting.days.from()) {
            continue;
        }
        const model::Content* content = find(setting.model, airing.content);
        if (content == nullptr) {
            continue;
        }
        Heard& heard = found.try_emplace(content->key.value, Heard{content}).first->second;
        heard.last_end = std::max(heard.last_end, airing.span.until());
        heard.to_repeat = heard.to_repeat || asks_for_repeat(setting, *content, airing);
    }
    std::vector<Heard> in_order;
    in_order.reserve(found.size());
    for (const auto& [key, heard] : found) {
        in_order.push_back(heard);
    }
    return in_order;
}

bool later(const Setting& setting, const model::Airing& airing)
{
    return !airing.content.empty() && airing.session_day >= setting.days.until();
}

// The gaps of the days that later weeks hold; nothing when none is planned.
std::optional<rules::ItemGaps> gaps_of_later(const Setting& setting)
{
    time::Day until = setting.days.until();
    for (const model::Airing& airing : setting.history.airings()) {
        until =
            later(setting, airing) ? std::max(until, airing.session_day + date::days{1}) : until;
    }
    const rules::RulePack& pack = setting.pack;
    const bool hard = !pack.minimum_gap || pack.minimum_gap->severity == rules::Severity::hard;
    return until == setting.days.until() || !hard
               ? std::nullopt
               : std::optional{rules::ItemGaps{
                     setting.model, pack.minimum_gap, {setting.days.until(), until}}};
}

std::vector<Upcoming> upcoming(const Setting& setting,
                               const model::Station& station,
                               const std::optional<rules::ItemGaps>& gaps)
{
    std::map<std::string_view, Upcoming> found;
    for (const model::Airing& airing : setting.history.of(station.key)) {
        const model::Content* content = find(setting.model, airing.content);
        if (!later(setting, airing) || content == nullptr) {
            continue;
        }
        const auto gap =
            gaps ? gaps->of(station.key, *content, airing.session_day) : std::chrono::seconds{0};
        const auto [known, first] =
            found.try_emplace(content->key.value, Upcoming{content, airing.span.from(), gap});
        if (!first && airing.span.from() - gap < known->second.first_start - known->second.gap) {
            known->second = {content, airing.span.from(), gap};
        }
    }
    std::vector<Upcoming> in_order;
    in_order.reserve(found.size());
    for (const auto& [key, item] : found) {
        in_order.push_back(item);
    }
    return in_order;
}

} // namespace

std::vector<StationWeek> station_weeks(const Setting& setting)
{
    const auto held = rules::sessions_held(setting.model, setting.pack, setting.days);
    const auto gaps_later = gaps_of_later(setting);
    std::vector<StationWeek> weeks;
    for (const model::Station& station : setting.model.stations) {
        weeks.push_back({&station,
                         find(setting.model, station.commune),
                         setting.days,
                         {},
                         {},
                         heard(setting, station),
                         missed(setting, station),
                         upcoming(setting, station, gaps_later)});
        std::vector<rules::Session> own;
        std::ranges::copy_if(held, std::back_inserter(own), [&](const rules::Session& session) {
            return session.station == &station;
        });
        add_all(weeks.back(), std::move(own));
    }
    return weeks;
}

bool in_afternoon(const model::SessionPattern& pattern)
{
    return pattern.start >= std::chrono::hours{12};
}

std::vector<Place> places(const model::SessionPattern& pattern, time::Day day)
{
    std::vector<Place> found;
    for (std::size_t i = 0; i != pattern.segments.size(); ++i) {
        const model::Segment& segment = pattern.segments[i];
        if (planned(segment.kind)) {
            found.push_back(
                {&pattern, static_cast<int>(i), day, segment_on(pattern, segment, day)});
        }
    }
    return found;
}

std::optional<model::SegmentKind> carrier(model::Form form)
{
    switch (form) {
    case model::Form::bulletin:
        return model::SegmentKind::bulletin;
    case model::Form::slogan:
        return model::SegmentKind::slogan;
    case model::Form::notice:
        return model::SegmentKind::notice;
    default:
        return std::nullopt;
    }
}

std::optional<model::SegmentKind> carrier(model::ContentKind kind)
{
    switch (kind) {
    case model::ContentKind::bulletin:
        return model::SegmentKind::bulletin;
    case model::ContentKind::slogan:
        return model::SegmentKind::slogan;
    case model::ContentKind::notice:
        return model::SegmentKind::notice;
    case model::ContentKind::film:
        break;
    }
    return std::nullopt;
}

} // namespace loa::plan
