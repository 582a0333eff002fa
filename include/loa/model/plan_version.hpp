#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "loa/model/demand.hpp"
#include "loa/model/proof.hpp"
#include "loa/model/timetable.hpp"
#include "loa/time/week.hpp"

namespace loa::model {

/// The cheapest change that would let bumped airings in.
enum class Remedy {
    none_known,       ///< nothing single would do
    use_other_form,   ///< no station or no working cluster: films, banners, spoken sessions
    approve_item,     ///< `item` waits for approval
    produce_language, ///< nothing is made in a language that counts: `detail`
    extend_validity,  ///< `item` is out of date since its last day, `day`
    add_time,         ///< `amount` seconds (`detail`: and one item) more in `segment` of `pattern`
    add_session_day,  ///< one more day for `pattern`: the weekday of `day`
    relax_gap,        ///< `amount` seconds less of the gap that the rule in `detail` keeps
    shorten_item,     ///< `item` by `amount` seconds
    lower_demand,     ///< by `amount` airings
    repair_station,   ///< the station is down
    lift_ban,         ///< changes.toml forbids `item`
    bring_forward,    ///< `item` is not valid before `day`
    raise_limit,      ///< `amount` more in at_most of the campaign in `detail`
    widen_daypart,    ///< `item` may air at other hours too
    allow_language,   ///< the language in `detail` for `segment` of `pattern`
    move_session,     ///< `pattern` out of the quiet hours
    add_demand,       ///< a campaign's line that asks for `item`, or a pin
};

/// One line of the bump list: what did not fit, the rule that stopped it, what would help. Two more
/// stand there as demands of no campaign for one airing of `item`: a pin that a hard rule forbids, on
/// its day in `pattern`, with the pin's reason as `detail`; and a valid, approved item that is urgent,
/// or preferred, and airs nowhere all the same.
struct Bump {
    Demand demand;
    int placed{};
    std::string rule; ///< name of the rule that stopped most of the missing airings
    Remedy remedy{};
    std::int64_t amount{}; ///< in the remedy's unit
    ContentKey item;
    PatternKey pattern;
    std::string detail;
    std::optional<int> segment{};   ///< of `pattern`, where one is meant
    std::optional<time::Day> day{}; ///< that the remedy is about
    int gain{};                     ///< airings it lets in; 0: not tried
    ContentKey taken_by{};          ///< of a pin: what has its place

    [[nodiscard]] int missing() const noexcept { return demand.at_least - placed; }
    friend bool operator==(const Bump&, const Bump&) = default;
};

[[nodiscard]] inline bool is_pin(const Bump& bump)
{
    return bump.demand.campaign.empty() && !bump.pattern.empty();
}

/// An urgent or preferred item that airs nowhere.
[[nodiscard]] inline bool is_unheard(const Bump& bump)
{
    return bump.demand.campaign.empty() && bump.pattern.empty() && !bump.item.empty();
}

/// Two items above ordinary that want the same place: a person decides, the plan only shows it.
struct Collision {
    StationKey station;
    time::TimeSpan span;
    ContentKey placed; ///< empty when neither was placed
    ContentKey waiting;
    friend bool operator==(const Collision&, const Collision&) = default;
};

/// How good the plan is, in the order of importance.
struct Quality {
    std::int64_t shortfall{}; ///< Σ weight · airings below `at_least`, places without a station too
    /// Σ weight · |airings − target| at stations; what fills the week above a target is not off it.
    std::int64_t off_target{};
    double unevenness{};            ///< Σ weight · squared coefficient of variation of the gaps
    double bound{};                 ///< no plan with the same counts is more even: prices prove it
    double exact_bound{};           ///< the same, where all that prices leave was looked at too
    std::int64_t shortfall_bound{}; ///< no plan leaves less missing than this; 0: none is known
    friend bool operator==(const Quality&, const Quality&) = default;
};

/// Of two parts of a plan together.
[[nodiscard]] Quality operator+(const Quality& a, const Quality& b);

/// A planned week, as kept in the store. Never changed: planning again makes the next version.
struct PlanVersion {
    time::Week week;
    int number{};        ///< 1, 2, … within the week; 0 before it is kept
    std::string made_at; ///< ISO time, as given by the caller
    std::uint64_t seed{};
    std::string effort;
    bool published{};
    Timetable timetable;
    std::vector<Content> contents; ///< those aired, as they were when planned
    std::vector<Bump> bumped;
    std::vector<Collision> collisions;
    Quality quality;
    std::vector<Proof>
        proofs; ///< of the bounds, by station; plans kept by older programs have none
    friend bool operator==(const PlanVersion&, const PlanVersion&) = default;
};

} // namespace loa::model
