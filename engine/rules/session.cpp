#include "loa/rules/session.hpp"

#include <algorithm>
#include <tuple>

#include "rules/asked_sessions.hpp"
#include "rules/broadcast_day.hpp"
#include "rules/index.hpp"

namespace loa::rules {
namespace {

bool asked(const model::Station& station, const model::SessionPattern& pattern, time::Day day)
{
    return model::length(pattern) > std::chrono::seconds{0} && pattern.days.contains(day) &&
           std::ranges::find(station.patterns, pattern.key) != station.patterns.end();
}

bool kept_free(const model::Model& model, const std::optional<BroadcastDays>& limit, time::Day day)
{
    return limit && limit->severity == Severity::hard &&
           !allows(*limit, model.province.calendar, day);
}

std::vector<const model::SessionPattern*> patterns_of(const Index& index,
                                                      const model::Station& station)
{
    std::vector<const model::SessionPattern*> patterns;
    for (const model::PatternKey& key : station.patterns) {
        if (const auto* pattern = index.pattern(key)) {
            patterns.push_back(pattern);
        }
    }
    std::ranges::stable_sort(patterns, {}, &model::SessionPattern::start);
    return patterns;
}

} // namespace

bool held(const model::Model& model,
          const RulePack& pack,
          const model::Station& station,
          const model::SessionPattern& pattern,
          time::Day day)
{
    return asked(station, pattern, day) && model::on_air(model, station, day) &&
           !kept_free(model, pack.broadcast_days, day);
}

std::vector<Session> sessions_asked(const model::Model& model, const time::DateSpan& days)
{
    const Index index{model};
    std::vector<Session> sessions;
    for (const model::Station& station : model.stations) {
        const model::Commune* commune = index.commune(station.commune);
        if (commune == nullptr) {
            continue;
        }
        const auto patterns = patterns_of(index, station);
        for (time::Day day = days.from(); day < days.until(); day += date::days{1}) {
            if (!model::on_air(model, station, day)) {
                continue;
            }
            for (const model::SessionPattern* pattern : patterns) {
                if (asked(station, *pattern, day)) {
                    sessions.push_back({commune, &station, pattern, day});
                }
            }
        }
    }
    return sessions;
}

std::vector<Session> sessions_held(const model::Model& model,
                                   const std::optional<BroadcastDays>& limit,
                                   const time::DateSpan& days)
{
    std::vector<Session> sessions = sessions_asked(model, days);
    std::vector<time::Day> free;
    for (time::Day day = days.from(); day < days.until(); day += date::days{1}) {
        if (kept_free(model, limit, day)) {
            free.push_back(day);
        }
    }
    std::erase_if(sessions, [&](const Session& session) {
        return std::ranges::binary_search(free, session.day);
    });
    return sessions;
}

std::vector<Session>
sessions_held(const model::Model& model, const RulePack& pack, const time::DateSpan& days)
{
    return sessions_held(model, pack.broadcast_days, days);
}

std::vector<model::Airing> fixed_airings(const Session& session)
{
    std::vector<model::Airing> airings;
    const auto& segments = session.pattern->segments;
    for (std::size_t i = 0; i != segments.size(); ++i) {
        if (!model::planned(segments[i].kind)) {
            airings.push_back({session.station->key,
                               model::segment_on(*session.pattern, segments[i], session.day),
                               segments[i].kind,
                               {},
                               session.pattern->key,
                               session.day,
                               static_cast<int>(i),
                               false,
                               false});
        }
    }
    return airings;
}

} // namespace loa::rules
