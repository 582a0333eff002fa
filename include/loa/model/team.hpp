#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "loa/model/key.hpp"
#include "loa/time/clock.hpp"
#include "loa/time/time_span.hpp"
#include "loa/time/weekday_set.hpp"

namespace loa::model {

enum class TeamKind { film, information }; ///< đội chiếu phim, đội thông tin lưu động

/// How many stops a month a team owes, and who says so.
struct TeamNorm {
    int per_month{};
    std::string citation;
    friend bool operator==(const TeamNorm&, const TeamNorm&) = default;
};

/// Đội: people with a projector or a loudspeaker car.
struct Team {
    TeamKey key;
    std::string name;
    TeamKind kind{};
    CommuneCode base;
    std::vector<std::string> members;
    std::string vehicle; ///< as printed
    time::WeekdaySet working_days{time::WeekdaySet::all()};
    bool works_on_holidays{};               ///< on quiet ones too, and on those of several days
    std::vector<time::Day> days_off;        ///< single days
    int nights_away{};                      ///< at most, in one tour
    int rest_days{};                        ///< at home after a tour with a night away
    int stops_per_day{1};                   ///< at most
    std::chrono::seconds day_length{};      ///< travel and stops of a day together, at most
    std::chrono::seconds stop_length{};     ///< setting up, show or programme, taking down
    std::optional<time::TimeOfDay> show_at; ///< of an evening show; none: any time of the day
    int age_at_most{};                      ///< films rated for older people are not shown
    std::optional<TeamNorm> norm;
    std::vector<std::string> kit;

    friend bool operator==(const Team&, const Team&) = default;
};

/// What a market in the commune means for an evening there.
enum class MarketDay { avoid, eve, any };

/// What holds for all teams of a centre.
struct TourPolicy {
    std::string rain_season{}; ///< key of a season of the calendar; empty: it never rains
    std::string
        busy_season{};      ///< the same: people are in the fields, shows are better at other times
    MarketDay market_day{}; ///< eve: the evening before is preferred, the day itself avoided
    int border_every{};     ///< months after which a border village is due again; 0: never
    int other_every{};      ///< the same for other villages
    int days_between{7};    ///< from one visit of a kind of team to a village to its next, at least
    friend bool operator==(const TourPolicy&, const TourPolicy&) = default;
};

} // namespace loa::model
