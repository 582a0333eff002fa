#pragma once

#include <compare>
#include <vector>

#include "loa/model/key.hpp"
#include "loa/model/session.hpp"
#include "loa/time/time_span.hpp"

namespace loa::model {

/// Lượt phát: something a station plays at a time. Tune, relay and closing come from the pattern
/// and have no content.
struct Airing {
    StationKey station;
    time::TimeSpan span;
    SegmentKind kind{};
    ContentKey content; ///< empty unless `planned(kind)`
    PatternKey pattern;
    time::Day
        session_day{}; ///< day the session begins; differs from the airing's own after midnight
    int segment{};     ///< index in the pattern's segments
    bool repeat{};     ///< phát lại, PL
    bool pinned{};

    // The check takes the comparison of two flags for a conversion.
    // NOLINTNEXTLINE(readability-implicit-bool-conversion)
    friend auto operator<=>(const Airing&, const Airing&) = default;
};

/// Airings in order: by station, then by time.
class Timetable {
public:
    Timetable() = default;
    /// Sorts `airings`.
    explicit Timetable(std::vector<Airing> airings);

    [[nodiscard]] const std::vector<Airing>& airings() const noexcept { return airings_; }
    /// Those of one station, in time order.
    [[nodiscard]] std::vector<Airing> of(const StationKey& station) const;

    friend bool operator==(const Timetable&, const Timetable&) = default;

private:
    std::vector<Airing> airings_;
};

} // namespace loa::model
