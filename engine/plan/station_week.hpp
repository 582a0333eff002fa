#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "loa/model/model.hpp"
#include "loa/model/timetable.hpp"
#include "loa/rules/rule_pack.hpp"
#include "loa/time/week.hpp"

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

/// What one station broadcasts in a week before anything is planned. Borrows the model.
struct StationWeek {
    const model::Station* station{};
    const model::Commune* commune{};
    time::DateSpan days;
    std::vector<Place> places;        ///< by start; they do not overlap
    std::vector<model::Airing> fixed; ///< tunes, relays and closings

    [[nodiscard]] time::Second start() const { return time::Second{days.from()}; }
};

/// The week of every station, in model order. A session that would begin while another still runs is
/// left out.
[[nodiscard]] std::vector<StationWeek>
station_weeks(const model::Model& model, const rules::RulePack& pack, time::Week week);

/// The rule because of which the station holds no session at all in its week.
[[nodiscard]] std::string_view silence(const model::Model& model, const StationWeek& week);

/// The segment kind that carries `form`; nothing when no loudspeaker does.
[[nodiscard]] std::optional<model::SegmentKind> carrier(model::Form form);

/// The segment kind that carries items of `kind`; nothing for films.
[[nodiscard]] std::optional<model::SegmentKind> carrier(model::ContentKind kind);

} // namespace loa::plan
