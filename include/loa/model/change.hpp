#pragma once

#include <optional>
#include <string>
#include <vector>

#include "loa/model/key.hpp"
#include "loa/time/time_span.hpp"

namespace loa::model {

/// This item airs in this session of this station on this day, whatever else.
struct Pin {
    StationKey station;
    ContentKey content;
    time::Day day;
    PatternKey pattern;
    std::string reason;
    friend bool operator==(const Pin&, const Pin&) = default;
};

/// This item does not air on these days; an empty station means nowhere, an empty content nothing
/// that is planned (a blackout: only relays stay).
struct Forbidden {
    StationKey station;
    ContentKey content;
    time::DateSpan days{time::DateSpan::always()};
    std::string reason;
    friend bool operator==(const Forbidden&, const Forbidden&) = default;
};

/// The station, or one of its clusters, is silent on these days.
struct Down {
    StationKey station;
    ClusterKey cluster; ///< empty: the whole station
    time::DateSpan days{time::DateSpan::always()};
    std::string reason;
    friend bool operator==(const Down&, const Down&) = default;
};

/// Why nobody can be visited there.
enum class ClosedWhy { road, taboo, exam, border_post, weather, other };

/// No team visits the village, or any of the commune, on these days.
struct Closed {
    CommuneCode commune; ///< empty: only the village
    VillageKey village;  ///< empty: the whole commune
    time::DateSpan days{time::DateSpan::always()};
    ClosedWhy why{};
    std::string reason;
    friend bool operator==(const Closed&, const Closed&) = default;
};

/// Nobody travels between the two places, either way, on these days.
struct RoadClosed {
    PlaceKey one;
    PlaceKey other;
    time::DateSpan days{time::DateSpan::always()};
    std::string reason;
    friend bool operator==(const RoadClosed&, const RoadClosed&) = default;
};

/// What changes.toml says about single days.
struct Changes {
    std::vector<Pin> pins;
    std::vector<Forbidden> forbidden;
    std::vector<Down> down;
    std::vector<Closed> closed;
    std::vector<RoadClosed> roads_closed;
    friend bool operator==(const Changes&, const Changes&) = default;
};

} // namespace loa::model
