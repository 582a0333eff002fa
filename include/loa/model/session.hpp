#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "loa/model/key.hpp"
#include "loa/time/clock.hpp"
#include "loa/time/time_span.hpp"
#include "loa/time/weekday_set.hpp"

namespace loa::model {

enum class SegmentKind { tune, relay, bulletin, slogan, notice, closing };

/// Khung mục: one stretch of a session, always at the same offset and never longer than `length`.
struct Segment {
    SegmentKind kind{};
    std::chrono::seconds offset{};      ///< from the session's start
    std::chrono::seconds length{};      ///< capacity of a bulletin, slogan or notice segment
    int positions{1};                   ///< how many items fit in by number
    std::chrono::seconds item_limit{};  ///< longest single item; equals `length` unless said
    std::vector<LanguageKey> languages; ///< allowed here; empty: any the listeners understand
    std::string title;                  ///< of a relay or tune, as printed: "Thời sự"
    std::string source;                 ///< of a relay: "VOV1"

    friend bool operator==(const Segment&, const Segment&) = default;
};

/// Whether the segment is filled by the planner rather than fixed by the pattern.
[[nodiscard]] constexpr bool planned(SegmentKind kind) noexcept
{
    return kind == SegmentKind::bulletin || kind == SegmentKind::slogan ||
           kind == SegmentKind::notice;
}

/// Buổi phát as it comes back week after week.
struct SessionPattern {
    PatternKey key;
    std::string name; ///< as printed: "Buổi sáng"
    time::WeekdaySet days;
    time::TimeOfDay start{};
    std::vector<Segment> segments; ///< by offset; they do not overlap

    friend bool operator==(const SessionPattern&, const SessionPattern&) = default;
};

/// From the first segment's start to the last one's end.
[[nodiscard]] std::chrono::seconds length(const SessionPattern& pattern);

/// The session that begins on `day` (it may end after midnight).
[[nodiscard]] time::TimeSpan session_on(const SessionPattern& pattern, time::Day day);

/// The stretch of `segment` in the session that begins on `day`.
[[nodiscard]] time::TimeSpan
segment_on(const SessionPattern& pattern, const Segment& segment, time::Day day);

} // namespace loa::model
