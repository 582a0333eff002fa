#include <algorithm>

#include "config/checks.hpp"

namespace loa::config {
namespace {

namespace messages = text::messages;
using model::SessionPattern;
using std::chrono::seconds;

constexpr int days_of_week = 7;

// Any Monday: only weekdays matter here.
constexpr time::Day monday{date::days{4}};

std::string hours_of(const SessionPattern& pattern)
{
    return time::clock(pattern.start) + "-" + time::clock(pattern.start + model::length(pattern));
}

bool used(const model::Model& model, const SessionPattern& pattern)
{
    return std::ranges::any_of(model.stations, [&](const model::Station& station) {
        return std::ranges::find(station.patterns, pattern.key) != station.patterns.end();
    });
}

void check_hours(Draft& draft, const SessionPattern& pattern)
{
    const auto& hours = draft.pack.session_hours;
    if (!hours || hours->severity != rules::Severity::hard || hours->within.empty() ||
        model::length(pattern) <= seconds{0} || !used(draft.model, pattern)) {
        return;
    }
    const time::TimeSpan session = model::session_on(pattern, monday);
    std::string allowed;
    for (const time::DailySpan& stretch : hours->within) {
        if (stretch.holds(session)) {
            return;
        }
        allowed += (allowed.empty() ? "" : ", ") + time::clock(stretch.from) + "-" +
                   time::clock(stretch.until);
    }
    draft.mistakes.add(draft.start_places[pattern.key.value],
                       messages::session_outside_hours,
                       {hours_of(pattern), draft.pack.title, allowed});
}

// Whether a session of `a` on some day meets one of `b` that begins that day or the next.
bool overlap(const SessionPattern& a, const SessionPattern& b)
{
    for (int day = 0; day != days_of_week; ++day) {
        const time::Day today = monday + date::days{day};
        const time::Day tomorrow = today + date::days{1};
        if (!a.days.contains(today)) {
            continue;
        }
        const time::TimeSpan session = model::session_on(a, today);
        if ((b.days.contains(today) && session.overlaps(model::session_on(b, today))) ||
            (b.days.contains(tomorrow) && session.overlaps(model::session_on(b, tomorrow)))) {
            return true;
        }
    }
    return false;
}

void check_overlaps(Draft& draft, const model::Station& station)
{
    std::vector<const SessionPattern*> patterns;
    for (const model::PatternKey& key : station.patterns) {
        const SessionPattern* pattern = model::find(draft.model, key);
        if (pattern == nullptr || model::length(*pattern) <= seconds{0}) {
            continue;
        }
        for (const SessionPattern* other : patterns) {
            if (overlap(*pattern, *other) || overlap(*other, *pattern)) {
                Origin row = draft.names.place(Thing::station, station.key.value);
                row.heading = "patterns";
                draft.mistakes.add(
                    std::move(row),
                    messages::sessions_overlap,
                    {other->key.value, hours_of(*other), pattern->key.value, hours_of(*pattern)});
            }
        }
        patterns.push_back(pattern);
    }
}

} // namespace

void check_sessions(Draft& draft)
{
    for (const SessionPattern& pattern : draft.model.patterns) {
        check_hours(draft, pattern);
    }
    for (const model::Station& station : draft.model.stations) {
        check_overlaps(draft, station);
    }
}

} // namespace loa::config
