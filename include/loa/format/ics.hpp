#pragma once

#include <iosfwd>
#include <span>
#include <string>

#include "loa/time/time_span.hpp"

namespace loa::format {

/// One calendar entry. `uid` stays the same when the entry is written again, and `sequence` grows, so
/// that a phone replaces the old entry instead of adding a second one.
struct CalendarEvent {
    std::string uid;
    time::TimeSpan when; ///< local time; from midnight to midnight: whole days
    std::string summary;
    std::string place;
    std::string note;
    std::string category;
    int sequence{};
    bool cancelled{}; ///< withdrawn: whoever has the entry strikes it out
    friend bool operator==(const CalendarEvent&, const CalendarEvent&) = default;
};

/// Writes `events` as an iCalendar file, stamped `made_at`, one entry each.
///
/// Units:  local times are Vietnam's, UTC+7 all year; the file holds UTC and needs no zone table.
/// Errors: look at `out` afterwards, as with any stream.
/// Source: RFC 5545; lines are folded and texts escaped by libical.
void write_ics(std::ostream& out, std::span<const CalendarEvent> events, time::Second made_at);

} // namespace loa::format
