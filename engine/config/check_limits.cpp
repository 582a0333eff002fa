#include <algorithm>

#include "config/checks.hpp"

namespace loa::config {
namespace {

namespace messages = text::messages;
using std::chrono::seconds;

constexpr unsigned days_of_week = 7;

bool hard(const rules::Cited& rule)
{
    return rule.severity == rules::Severity::hard;
}

bool outside(const rules::LengthLimits& limits, seconds length)
{
    return length > limits.at_most.value_or(length) || length < limits.at_least.value_or(length);
}

std::string allowed(const rules::LengthLimits& limits)
{
    const std::string least = limits.at_least ? "≥ " + time::duration(*limits.at_least) : "";
    const std::string most = limits.at_most ? "≤ " + time::duration(*limits.at_most) : "";
    return least + (least.empty() || most.empty() ? "" : ", ") + most;
}

struct StationSessions {
    const model::Station* station{};
    Origin origin; ///< of the patterns
    std::vector<const model::SessionPattern*> patterns;
};

StationSessions sessions_of(const Draft& draft, const model::Station& station)
{
    StationSessions sessions{&station, draft.names.place(Thing::station, station.key.value), {}};
    sessions.origin.heading = "patterns";
    for (const model::PatternKey& key : station.patterns) {
        if (const model::SessionPattern* pattern = model::find(draft.model, key)) {
            sessions.patterns.push_back(pattern);
        }
    }
    return sessions;
}

void check_session_lengths(Draft& draft, const StationSessions& sessions)
{
    const model::Commune* commune = model::find(draft.model, sessions.station->commune);
    const bool rural = commune == nullptr || commune->kind == model::CommuneKind::commune;
    const auto& limits = rural ? draft.pack.session_length : draft.pack.session_length_town;
    if (!limits || !hard(*limits)) {
        return;
    }
    for (const model::SessionPattern* pattern : sessions.patterns) {
        if (const seconds length = model::length(*pattern); outside(*limits, length)) {
            draft.mistakes.add(
                sessions.origin,
                messages::session_length_outside,
                {pattern->key.value, time::duration(length), draft.pack.title, allowed(*limits)});
        }
    }
}

// The first day of the week that breaks a limit is reported; the others do the same.
void check_days(Draft& draft, const StationSessions& sessions)
{
    const auto& count = draft.pack.sessions_per_day;
    const auto& limits = draft.pack.day_length;
    for (unsigned day = 0; day != days_of_week; ++day) {
        int held = 0;
        seconds length{0};
        for (const model::SessionPattern* pattern : sessions.patterns) {
            if (pattern->days.has(day)) {
                ++held;
                length += model::length(*pattern);
            }
        }
        const std::string weekday = time::to_string(time::WeekdaySet{}.with(day));
        if (count && hard(*count) && held > count->at_most) {
            draft.mistakes.add(
                sessions.origin,
                messages::too_many_sessions,
                {std::to_string(held), weekday, draft.pack.title, std::to_string(count->at_most)});
            return;
        }
        if (limits && hard(*limits) && held > 0 && outside(*limits, length)) {
            draft.mistakes.add(
                sessions.origin,
                messages::day_length_outside,
                {time::duration(length), weekday, draft.pack.title, allowed(*limits)});
            return;
        }
    }
}

} // namespace

void check_limits(Draft& draft)
{
    for (const model::Station& station : draft.model.stations) {
        const StationSessions sessions = sessions_of(draft, station);
        check_session_lengths(draft, sessions);
        check_days(draft, sessions);
    }
}

} // namespace loa::config
