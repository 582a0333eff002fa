#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "loa/model/campaign.hpp"
#include "loa/model/change.hpp"
#include "loa/model/screening.hpp"

namespace loa::model {

/// Why a village that is owed a visit does not get it.
enum class MissedWhy {
    no_team,        ///< no team of this kind
    closed,         ///< closed, or out of reach in the rain season, on every day a team works
    no_way,         ///< no way leads there
    too_far,        ///< alone it does not fit a team's day and nights away
    no_evenings,    ///< alone it would fit: other villages take the teams' days
    no_film,        ///< nothing fits that its people understand and have not seen
    no_working_day, ///< no team works on the days it may be visited
    too_soon,       ///< it was visited less than a week before the days it may be visited
};

/// The cheapest single change that would let the visit in.
enum class TourRemedy {
    none_known,
    name_team,     ///< a team in teams.toml
    lift_closure,  ///< the closure in `detail`
    wait_for_dry,  ///< the rain season ends on `detail`
    list_road,     ///< a row of travel.csv
    longer_day,    ///< `amount` seconds more in a day
    shorter_rest,  ///< one day less of rest: seen to let `amount` more visits in
    more_nights,   ///< two nights more away: seen to let `amount` more visits in
    another_team,  ///< one team more: seen to let `amount` more visits in
    get_film,      ///< a film in the language `detail`
    work_that_day, ///< a team works on the day in `detail`
};

/// A visit that is owed and does not take place: one line of the bump list.
struct Missed {
    VillageKey village;
    Form form{Form::screening};
    CampaignKey campaign; ///< empty: due by the months since its last film
    int visits{1};
    std::int64_t weight{1};
    MissedWhy why{};
    TourRemedy remedy{};
    std::int64_t amount{};
    std::string detail;
    friend bool operator==(const Missed&, const Missed&) = default;
};

/// How good tours are, in the order of importance.
struct TourQuality {
    std::int64_t shortfall{};          ///< weighted visits that are owed and missing
    std::int64_t shortfall_at_least{}; ///< no tours of these teams leave less
    std::int64_t owed{};               ///< visits owed
    std::int64_t below_norm{};         ///< stops missing from the teams' norms
    std::int64_t travel_minutes{};
    std::int64_t nights_away{};
    std::int64_t market_days{}; ///< shows on one
    std::int64_t busy_days{};   ///< shows in the season in which people are in the fields
    std::int64_t changed{};     ///< announced shows that are not kept
    friend bool operator==(const TourQuality&, const TourQuality&) = default;
};

/// The planned tours of some days, as kept in the store. Never changed: planning again makes the
/// next version.
struct TourPlan {
    time::DateSpan days{time::DateSpan::always()};
    int number{};        ///< 1, 2, … within the month; 0 before it is kept
    std::string made_at; ///< ISO time, as given by the caller
    std::uint64_t seed{};
    std::string effort;
    std::vector<Tour> tours; ///< by first day, then team
    std::vector<Missed> missed;
    TourQuality quality;
    std::vector<Closed> closed{}; ///< given when it was planned, besides changes.toml
    friend bool operator==(const TourPlan&, const TourPlan&) = default;
};

/// Every screening of `plan`, in time order.
[[nodiscard]] std::vector<Screening> screenings(const TourPlan& plan);

} // namespace loa::model
