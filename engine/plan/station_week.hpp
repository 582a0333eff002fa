#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "loa/model/model.hpp"
#include "loa/model/timetable.hpp"
#include "plan/setting.hpp"

namespace loa::plan {

/// A planned segment of one session: where items may lie.
struct Place {
    const model::SessionPattern* pattern{};
    int index{};         ///< of the segment in the pattern
    time::Day day;       ///< on which the session begins
    time::TimeSpan span; ///< of the segment

    [[nodiscard]] const model::Segment& segment() const
    {
        return pattern->segments[static_cast<std::size_t>(index)];
    }
};

/// A place of a session that the pattern has but that is not held, and the rule because of which.
struct Missed {
    Place place;
    std::string_view rule;
};

/// An item a station aired in earlier weeks.
struct Heard {
    const model::Content* content{};
    time::Second last_end{};
    bool
        to_repeat{}; ///< first aired on the last afternoon before the week, to come back next morning
};

/// An item a station airs in later weeks that are planned already.
struct Upcoming {
    const model::Content* content{};
    time::Second first_start{};
    std::chrono::seconds gap{}; ///< to its airings before
};

/// What one station broadcasts in a week before anything is planned. Borrows the model.
struct StationWeek {
    const model::Station* station{};
    const model::Commune* commune{};
    time::DateSpan days;
    std::vector<Place> places;        ///< by start; they do not overlap
    std::vector<model::Airing> fixed; ///< tunes, relays and closings
    std::vector<Heard> heard;         ///< each item once
    std::vector<Missed> missed;       ///< by pattern and day
    std::vector<Upcoming> upcoming;   ///< each item once

    [[nodiscard]] time::Second start() const { return time::Second{days.from()}; }
};

/// The week of every station, in model order. A session that would begin while another still runs is
/// left out.
[[nodiscard]] std::vector<StationWeek> station_weeks(const Setting& setting);

/// Whether what airs in `pattern` first is repeated the next morning: it starts in the afternoon.
[[nodiscard]] bool in_afternoon(const model::SessionPattern& pattern);

/// The planned segments of the session that begins on `day`.
[[nodiscard]] std::vector<Place> places(const model::SessionPattern& pattern, time::Day day);

/// The segment kind that carries `form`; nothing when no loudspeaker does.
[[nodiscard]] std::optional<model::SegmentKind> carrier(model::Form form);

/// The segment kind that carries items of `kind`; nothing for films.
[[nodiscard]] std::optional<model::SegmentKind> carrier(model::ContentKind kind);

} // namespace loa::plan
