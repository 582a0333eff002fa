#include "plan/station_week.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "loa/rules/session.hpp"

namespace loa::plan {
namespace {

void add(StationWeek& week, const rules::Session& session)
{
    int index = 0;
    for (const model::Segment& segment : session.pattern->segments) {
        if (planned(segment.kind)) {
            week.places.push_back({session.pattern,
                                   index,
                                   session.day,
                                   segment_on(*session.pattern, segment, session.day)});
        }
        ++index;
    }
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

bool reaches_anybody(const model::Model& model, const model::Station& station, time::Day day)
{
    const auto silenced = [&](const model::Cluster& cluster) {
        return std::ranges::any_of(model.changes.down, [&](const model::Down& down) {
            return down.station == station.key && down.cluster == cluster.key &&
                   down.days.contains(day);
        });
    };
    return !is_down(model, station.key, day) &&
           std::ranges::any_of(station.clusters, [&](const model::Cluster& cluster) {
               return cluster.working && !silenced(cluster);
           });
}

} // namespace

std::vector<StationWeek>
station_weeks(const model::Model& model, const rules::RulePack& pack, time::Week week)
{
    const auto held = rules::sessions_held(model, pack, time::span(week));
    std::vector<StationWeek> weeks;
    for (const model::Station& station : model.stations) {
        weeks.push_back({&station, find(model, station.commune), time::span(week), {}, {}});
        std::vector<rules::Session> own;
        std::ranges::copy_if(held, std::back_inserter(own), [&](const rules::Session& session) {
            return session.station == &station;
        });
        add_all(weeks.back(), std::move(own));
    }
    return weeks;
}

std::string_view silence(const model::Model& model, const StationWeek& week)
{
    for (time::Day day = week.days.from(); day < week.days.until(); day += date::days{1}) {
        if (reaches_anybody(model, *week.station, day)) {
            return "broadcast-days";
        }
    }
    return "station-down";
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
