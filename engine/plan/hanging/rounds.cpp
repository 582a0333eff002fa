#include "plan/hanging/rounds.hpp"

#include <algorithm>
#include <functional>
#include <limits>

namespace loa::plan {
namespace {

constexpr std::size_t nobody = std::numeric_limits<std::size_t>::max();

model::PlaceKey key_of(const model::CommuneCode& commune)
{
    return {commune.value};
}

} // namespace

CrewRounds::CrewRounds(const model::Model& model, const time::DateSpan& days)
    : model_{&model}, first_{days.from()}
{
    for (const model::Crew& crew : model.crews) {
        places_.push_back(key_of(crew.base));
    }
    for (const model::Site& site : model.sites) {
        if (std::ranges::find(places_, key_of(site.commune)) == places_.end()) {
            places_.push_back(key_of(site.commune));
        }
    }
    std::map<model::RoadConditions, std::size_t> known;
    for (time::Day day = days.from(); day < days.until(); day += date::days{1}) {
        const auto conditions = model::road_conditions(model, day);
        const auto [season, fresh] = known.emplace(conditions, seasons_.size());
        if (fresh) {
            seasons_.push_back(model::ways_between(model, places_, conditions));
        }
        season_of_.push_back(season->second);
    }
}

std::size_t CrewRounds::place(const model::CommuneCode& commune) const
{
    return static_cast<std::size_t>(std::ranges::find(places_, key_of(commune)) - places_.begin());
}

std::vector<CrewLoad> CrewRounds::loads(std::map<std::size_t, int> stops,
                                        std::vector<CrewLoad> fixed) const
{
    int most = 1;
    for (const model::Crew& crew : model_->crews) {
        most = std::max(most, crew.stops_per_day);
    }
    for (const CrewLoad& load : fixed) {
        stops[load.place] -= load.stops;
    }
    for (const auto& [place, count] : stops) {
        for (int left = count; left > 0; left -= most) {
            fixed.push_back({place, std::min(left, most), std::nullopt});
        }
    }
    std::ranges::sort(fixed);
    return fixed;
}

const model::Ways& CrewRounds::ways(time::Day day) const
{
    return seasons_[season_of_[static_cast<std::size_t>((day - first_).count())]];
}

bool CrewRounds::keeps_limits(std::size_t crew, const Duty& duty, time::Day day) const
{
    const model::Crew& limits = model_->crews[crew];
    if (!works(limits, day) || duty.stops > limits.stops_per_day) {
        return false;
    }
    if (limits.day_length == std::chrono::seconds{0} || model_->roads.empty()) {
        return true;
    }
    const std::chrono::minutes way{model::shortest_round(ways(day), crew, duty.places)};
    return way + duty.stops * limits.stop_length <= limits.day_length;
}

/// Those without a crew, the farthest from the first base first: they leave the least choice.
std::vector<std::size_t> CrewRounds::farthest_first(std::span<const CrewLoad> loads,
                                                    time::Day day) const
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i != loads.size(); ++i) {
        if (!loads[i].crew) {
            order.push_back(i);
        }
    }
    std::ranges::stable_sort(order, std::ranges::greater{}, [&](std::size_t i) {
        return ways(day).between(0, loads[i].place);
    });
    return order;
}

/// Gives the loads of `order` out one after another, each to the first crew with which the rest can
/// be given out too; a crew that goes to the commune anyway is asked first.
bool CrewRounds::give(std::span<const CrewLoad> loads,
                      std::span<const std::size_t> order,
                      time::Day day,
                      std::vector<Duty>& duties,
                      std::vector<std::size_t>& crews) const
{
    if (order.empty()) {
        return true;
    }
    const CrewLoad& load = loads[order.front()];
    const auto goes_there = [&](std::size_t crew) {
        const auto& places = duties[crew].places;
        return std::ranges::find(places, load.place) != places.end();
    };
    for (const bool there : {true, false}) {
        for (std::size_t crew = 0; crew != duties.size(); ++crew) {
            if (goes_there(crew) != there) {
                continue;
            }
            const Duty before = duties[crew];
            duties[crew].stops += load.stops;
            if (!there) {
                duties[crew].places.push_back(load.place);
            }
            crews[order.front()] = crew;
            if (keeps_limits(crew, duties[crew], day) &&
                give(loads, order.subspan(1), day, duties, crews)) {
                return true;
            }
            duties[crew] = before;
        }
    }
    return false;
}

std::optional<std::vector<std::size_t>> CrewRounds::share(time::Day day,
                                                          std::span<const CrewLoad> loads) const
{
    std::vector<Duty> duties(model_->crews.size());
    std::vector<std::size_t> crews(loads.size(), nobody);
    for (std::size_t i = 0; i != loads.size(); ++i) {
        if (const auto crew = loads[i].crew) {
            Duty& duty = duties[*crew];
            duty.stops += loads[i].stops;
            if (std::ranges::find(duty.places, loads[i].place) == duty.places.end()) {
                duty.places.push_back(loads[i].place);
            }
            crews[i] = *crew;
        }
    }
    if (duties.empty() || !give(loads, farthest_first(loads, day), day, duties, crews)) {
        return std::nullopt;
    }
    return crews;
}

bool CrewRounds::can_share(time::Day day, std::span<const CrewLoad> loads)
{
    std::vector<std::size_t> key{season_of_[static_cast<std::size_t>((day - first_).count())]};
    for (const model::Crew& crew : model_->crews) {
        key.push_back(works(crew, day) ? 1 : 0);
    }
    for (const CrewLoad& load : loads) {
        key.insert(
            key.end(),
            {load.place, static_cast<std::size_t>(load.stops), load.crew ? *load.crew : nobody});
    }
    const auto [answer, fresh] = known_.try_emplace(std::move(key), false);
    if (fresh) {
        answer->second = share(day, loads).has_value();
    }
    return answer->second;
}

} // namespace loa::plan
