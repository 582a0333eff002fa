#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "loa/model/model.hpp"
#include "loa/model/screening.hpp"
#include "loa/rules/rule_pack.hpp"

/// What good tours keep to. The planner asks the same functions that judge the finished tours.
namespace loa::rules {

/// Before the first film: who we are and what is shown.
inline constexpr std::chrono::seconds announcement = std::chrono::minutes{5};

/// One breach of one rule by tours: where to look, and how far past the limit.
struct TourFinding {
    std::string rule;
    Severity severity{};
    model::TeamKey team;
    model::VillageKey village; ///< empty when the breach is not one show's
    time::Day day{};
    model::ContentKey film; ///< empty when the breach is not one film's
    std::int64_t excess{};  ///< always positive, in the unit the rule documents
    friend bool operator==(const TourFinding&, const TourFinding&) = default;
};

/// What a rule judges: the tours of `days`, a month, what villages saw before them, and the tours
/// before them, from which rest and gaps count.
struct JudgedTours {
    const model::Model& model;
    std::span<const model::Tour> tours;
    std::span<const model::Shown> history;
    time::DateSpan days;
    std::span<const model::Tour> before{};
};

/// A film in a village on an evening: what a planner considers and a rule judges.
struct FilmShow {
    const model::Model& model;
    const model::Team& team;
    const model::Village& village;
    const model::Film& film;
    time::Day day;
    std::span<const model::Shown> history;
};

/// How far a film is past a limit; 0 when it is kept. Excess: 1, but days outside the licence.
[[nodiscard]] std::int64_t outside_licence(const FilmShow& show);
[[nodiscard]] std::int64_t not_understood(const FilmShow& show);
[[nodiscard]] std::int64_t for_older_people(const FilmShow& show);
[[nodiscard]] std::int64_t seen_too_lately(const FilmShow& show);
/// Whether all four are kept.
[[nodiscard]] bool may_be_shown(const FilmShow& show);

/// Each rule of tours, one file each; findings in tour order.
[[nodiscard]] std::vector<TourFinding> film_licence(const JudgedTours& judged);
[[nodiscard]] std::vector<TourFinding> film_language(const JudgedTours& judged);
[[nodiscard]] std::vector<TourFinding> film_age(const JudgedTours& judged);
/// Also within the judged tours.
[[nodiscard]] std::vector<TourFinding> seen_again(const JudgedTours& judged);
/// No more tours under way carry a film than there are copies. Excess: copies missing.
[[nodiscard]] std::vector<TourFinding> copy_in_one_place(const JudgedTours& judged);
/// Villages are open: no closure, not cut off by the rain season.
[[nodiscard]] std::vector<TourFinding> village_open(const JudgedTours& judged);
/// Soft: no show on a market day of its commune, unless the policy does not mind.
[[nodiscard]] std::vector<TourFinding> market_day(const JudgedTours& judged);
/// Soft: no show in the season in which people are in the fields.
[[nodiscard]] std::vector<TourFinding> busy_season(const JudgedTours& judged);
/// Soft: a team's stops of a month are its norm. Excess: stops missing.
[[nodiscard]] std::vector<TourFinding> team_norm(const JudgedTours& judged);
/// Excess: nights too many in one tour.
[[nodiscard]] std::vector<TourFinding> nights_away(const JudgedTours& judged);
/// Days at home after a tour with a night away, also one before the judged days. Excess: days
/// missing.
[[nodiscard]] std::vector<TourFinding> rest_between_tours(const JudgedTours& judged);
/// A village is not visited again by teams of a kind within TourPolicy::days_between. Excess: days
/// missing.
[[nodiscard]] std::vector<TourFinding> visits_apart(const JudgedTours& judged);
/// Teams stop on their working days, and not more often a day than they can. Excess: stops too many.
[[nodiscard]] std::vector<TourFinding> working_days(const JudgedTours& judged);

/// The breaches of all rules, in the order above.
[[nodiscard]] std::vector<TourFinding> tour_findings(const JudgedTours& judged);

} // namespace loa::rules
