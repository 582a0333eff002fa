#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "loa/time/clock.hpp"
#include "loa/time/weekday_set.hpp"

namespace loa::rules {

/// A hard rule is never broken by a plan; a soft one is only reported.
enum class Severity { hard, soft };

/// Where a limit comes from, and how strictly it holds.
struct Cited {
    Severity severity{Severity::hard};
    std::string citation; ///< decree, circular, standard, or whose custom it is
    friend bool operator==(const Cited&, const Cited&) = default;
};

/// Sessions lie within one of these stretches of the day.
struct SessionHours : Cited {
    std::vector<time::DailySpan> within;
    friend bool operator==(const SessionHours&, const SessionHours&) = default;
};

/// No horns in these hours, except for urgent items.
struct QuietHours : Cited {
    time::DailySpan hours;
    friend bool operator==(const QuietHours&, const QuietHours&) = default;
};

/// Bounds on a length; either may be missing.
struct LengthLimits : Cited {
    std::optional<std::chrono::seconds> at_least;
    std::optional<std::chrono::seconds> at_most;
    friend bool operator==(const LengthLimits&, const LengthLimits&) = default;
};

/// Bounds on sessions a day.
struct SessionCount : Cited {
    int at_most{};
    friend bool operator==(const SessionCount&, const SessionCount&) = default;
};

/// Weekdays on which sessions are held at all; holidays of the calendar may be excepted.
struct BroadcastDays : Cited {
    time::WeekdaySet days{time::WeekdaySet::all()};
    bool also_holidays{}; ///< sessions are allowed on holidays outside `days`
    friend bool operator==(const BroadcastDays&, const BroadcastDays&) = default;
};

/// Least time between two airings, from end to start, by kind of content.
struct Gaps : Cited {
    std::chrono::seconds bulletin{};
    std::chrono::seconds slogan{};
    std::chrono::seconds notice{};
    friend bool operator==(const Gaps&, const Gaps&) = default;
};

/// How many days a banner may be up, the days of hanging and taking down included.
struct HangingDays : Cited {
    int at_most{};
    friend bool operator==(const HangingDays&, const HangingDays&) = default;
};

/// The limits of a province or a centre, each with its citation. A missing one does not hold.
struct RulePack {
    std::string key;   ///< "lai-chau"
    std::string title; ///< as printed
    std::optional<SessionHours> session_hours;
    std::vector<QuietHours> quiet_hours;
    std::optional<LengthLimits> session_length_town; ///< thị trấn, phường
    std::optional<LengthLimits> session_length;      ///< elsewhere
    std::optional<LengthLimits> day_length;          ///< all sessions of a day together
    std::optional<SessionCount> sessions_per_day;
    std::optional<BroadcastDays> broadcast_days;
    std::optional<Gaps> minimum_gap; ///< same item
    std::optional<Gaps> family_gap;  ///< items of one family
    std::optional<HangingDays> hanging_days;
    friend bool operator==(const RulePack&, const RulePack&) = default;
};

} // namespace loa::rules
