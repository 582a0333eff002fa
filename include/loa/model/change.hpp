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

/// What changes.toml says about single days.
struct Changes {
    std::vector<Pin> pins;
    std::vector<Forbidden> forbidden;
    std::vector<Down> down;
    friend bool operator==(const Changes&, const Changes&) = default;
};

} // namespace loa::model
