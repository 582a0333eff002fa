#include "plan/unheard.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "plan/bumps.hpp"
#include "plan/offer.hpp"

namespace loa::plan {
namespace {

// What airs this week, by station.
using Messages = std::map<std::string_view, std::set<const model::Content*>>;

Messages heard_in(const Setting& setting, const model::PlanVersion& version)
{
    Messages heard;
    for (const model::Airing& airing : version.timetable.airings()) {
        if (const model::Content* content = find(setting.model, airing.content)) {
            heard[airing.station.value].insert(content);
        }
    }
    return heard;
}

bool has(const Messages& heard, const StationWeek& week, const model::Content& content)
{
    const auto at = heard.find(week.station->key.value);
    return at != heard.end() && std::ranges::any_of(at->second, [&](const model::Content* other) {
               return same_message(*other, content);
           });
}

// Whether it could be on air in the week at all.
bool ready(const Setting& setting, const model::Content& content)
{
    return content.priority > model::Priority::ordinary && carrier(content.kind) &&
           content.valid.overlaps(setting.days) && content.approval &&
           content.approval->on < setting.days.until();
}

std::vector<const model::Demand*>
asking(const Setting& setting, const StationWeek& week, const model::Content& content)
{
    std::vector<const model::Demand*> demands;
    for (const model::Demand& demand : setting.demands) {
        if (demand.station == week.station->key && model::serves(content, demand)) {
            demands.push_back(&demand);
        }
    }
    return demands;
}

bool carries(const Place& place, const model::Content& content)
{
    return place.segment().kind == carrier(content.kind);
}

// The rules that keep it out of the segments of its kind while it is valid, "" where none does, by how
// often.
std::map<std::string_view, int>
bars(const Setting& setting, const StationWeek& week, const model::Content& content)
{
    const Offer offer = plan::offer(setting, week, content);
    std::map<std::string_view, int> bars;
    for (std::size_t i = 0; i != week.places.size(); ++i) {
        const Place& place = week.places[i];
        if (carries(place, content) && content.valid.contains(place.day)) {
            ++bars[offer.barred[i]];
        }
    }
    for (const auto& [place, rule] : week.missed) {
        if (carries(place, content) && content.valid.contains(place.day)) {
            ++bars[rule];
        }
    }
    return bars;
}

bool could_carry(const Setting& setting, const StationWeek& week, const model::Content& content)
{
    const auto carrying = [&](const Place& place) { return carries(place, content); };
    return understood(setting.model, *week.commune, content.language) &&
           (std::ranges::any_of(week.places, carrying) ||
            std::ranges::any_of(week.missed, carrying, &Missed::place));
}

// Where it is meant to be heard: where it is asked for, or else wherever it is understood.
std::vector<const StationWeek*> places_of(const Setting& setting,
                                          const std::vector<StationWeek>& weeks,
                                          const model::Content& content)
{
    std::vector<const StationWeek*> asked;
    std::vector<const StationWeek*> able;
    for (const StationWeek& week : weeks) {
        if (week.commune == nullptr) {
            continue;
        }
        if (!asking(setting, week, content).empty()) {
            asked.push_back(&week);
        }
        if (could_carry(setting, week, content)) {
            able.push_back(&week);
        }
    }
    return asked.empty() ? able : asked;
}

std::string_view reason(const Setting& setting,
                        const StationWeek& week,
                        const model::Content& content,
                        const model::Timetable& timetable)
{
    const auto bars = plan::bars(setting, week, content);
    if (!bars.contains("")) {
        const auto most =
            std::ranges::max_element(bars, {}, [](const auto& b) { return b.second; });
        return most == bars.end() ? "weekday" : most->first;
    }
    const auto demands = asking(setting, week, content);
    if (demands.empty()) {
        return "no-demand";
    }
    const bool met = std::ranges::all_of(demands, [&](const model::Demand* demand) {
        return model::served(setting.model, timetable, *demand) >= demand->target;
    });
    return met ? "demand-met" : "segment-capacity";
}

// Whether a collision, a dropped pin or one of `bumps` tells it.
bool told(const Setting& setting,
          const StationWeek& week,
          const model::Content& content,
          const model::PlanVersion& version,
          const std::vector<model::Bump>& bumps)
{
    const auto same = [&](const model::StationKey& station, const model::ContentKey& item) {
        const model::Content* other = find(setting.model, item);
        return station == week.station->key && other != nullptr && same_message(*other, content);
    };
    const auto waits = [&](const model::Collision& collision) {
        return same(collision.station, collision.waiting);
    };
    const auto bumped = [&](const model::Bump& bump) {
        return same(bump.demand.station, bump.item);
    };
    const auto pin = [&](const model::Bump& bump) { return is_pin(bump) && bumped(bump); };
    return std::ranges::any_of(version.collisions, waits) ||
           std::ranges::any_of(version.bumped, pin) || std::ranges::any_of(bumps, bumped);
}

} // namespace

std::vector<model::Bump> unheard(const Setting& setting,
                                 const std::vector<StationWeek>& weeks,
                                 const model::PlanVersion& version)
{
    const Messages heard = heard_in(setting, version);
    std::vector<model::Bump> bumps;
    for (const model::Content& content : setting.model.contents) {
        if (!ready(setting, content)) {
            continue;
        }
        auto places = places_of(setting, weeks, content);
        const auto silent = std::ranges::partition(
            places, [&](const StationWeek* week) { return has(heard, *week, content); });
        const bool anywhere = silent.begin() != places.begin();
        if (anywhere && content.priority != model::Priority::urgent) {
            continue;
        }
        for (const StationWeek* week : silent) {
            if (!told(setting, *week, content, version, bumps)) {
                bumps.push_back(
                    bump(*week,
                         content,
                         std::string{reason(setting, *week, content, version.timetable)}));
            }
        }
    }
    return bumps;
}

} // namespace loa::plan
