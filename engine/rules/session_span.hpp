#pragma once

#include <vector>

#include "loa/rules/session.hpp"

namespace loa::rules {

[[nodiscard]] inline time::TimeSpan span(const Session& session)
{
    return model::session_on(*session.pattern, session.day);
}

/// What one station holds on one day.
struct StationDay {
    model::StationKey station;
    int sessions{};
    std::chrono::seconds length{};
    time::TimeSpan span; ///< from the first session's start to the last one's end
};

/// `sessions`, which come by station and day, taken together by station and day.
[[nodiscard]] std::vector<StationDay> by_station_and_day(const std::vector<Session>& sessions);

} // namespace loa::rules
