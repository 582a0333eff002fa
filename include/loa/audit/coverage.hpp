#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "loa/model/demand.hpp"
#include "loa/model/model.hpp"
#include "loa/model/plan_version.hpp"

namespace loa::audit {

/// Number and time of airings.
struct Tally {
    int airings{};
    std::chrono::seconds time{};
    friend bool operator==(const Tally&, const Tally&) = default;
};

/// Why a demand is not met.
enum class Gap {
    not_planned, ///< a week of the days has no plan
    no_station,
    station_down,
    no_working_cluster,
    bumped, ///< planned, but the plan's bump list names it
    main_language_not_served,
    other,
};

/// One demand against what was planned.
struct Line {
    model::Demand demand;
    int aired{};
    bool met{};                     ///< at least `demand.at_least` aired
    Gap gap{Gap::other};            ///< only when not met
    std::vector<model::Bump> bumps; ///< what the plans said about it
    friend bool operator==(const Line&, const Line&) = default;
};

/// A commune's share.
struct CommuneCoverage {
    model::CommuneCode commune;
    bool has_station{};
    bool main_language_served{}; ///< a planned item aired in it, a fallback does not do
    model::LanguageKey main_language;
    std::int64_t people_reached{}; ///< by clusters on air on a day on which their station airs
                                   ///< something; never more than the population when it is known
    std::int64_t population{};
    int owed{};                               ///< airings owed at least, over all its demands
    int aired{};                              ///< of those, counted up to what is owed
    Tally total;                              ///< planned airings, not relays
    std::map<std::string, Tally> by_theme;    ///< by key
    std::map<std::string, Tally> by_language; ///< by key
    std::map<std::string, Tally>
        by_audience;                        ///< by key; an airing counts for each of its audiences
    std::vector<Line> lines;                ///< what loudspeakers owe: bulletins, slogans, notices
    std::vector<model::Demand> other_forms; ///< owed too, but by films, banners or people: no plan
                                            ///< of broadcasts can meet it, so it is not counted
    friend bool operator==(const CommuneCoverage&, const CommuneCoverage&) = default;
};

/// Border communes or the others, together.
struct Group {
    int communes{};
    int with_station{};
    int owed{};
    int aired{};
    std::int64_t people_reached{}; ///< in the communes whose population is known
    std::int64_t population{};
    Tally total;
    friend bool operator==(const Group&, const Group&) = default;
};

struct Coverage {
    time::DateSpan days;
    std::vector<CommuneCoverage> communes; ///< border first, then in model order
    Group border;
    Group others;
    std::vector<time::Week> missing_weeks; ///< of the days, without a plan
    /// Whether something is owed that was not aired.
    [[nodiscard]] bool owes() const;
};

/// What was owed in `days` against what `plans` air; airings outside `days` do not count. Items are
/// judged as they were when planned. Of several versions of a week the highest number counts.
///
/// Cost:   linear in the airings, and demands of a station × items it aired.
[[nodiscard]] Coverage coverage(const model::Model& model,
                                std::span<const model::PlanVersion> plans,
                                const time::DateSpan& days);

} // namespace loa::audit
