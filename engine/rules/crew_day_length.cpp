#include "loa/rules/crew_day_length.hpp"

#include <algorithm>

#include "loa/model/ways.hpp"
#include "rules/crew_stops.hpp"
#include "rules/hangings.hpp"

namespace loa::rules {
namespace {

// From the crew's base past the communes of the sites and home.
std::int32_t round_trip(const model::Model& model,
                        const model::Crew& crew,
                        const std::set<model::SiteKey>& sites,
                        time::Day day)
{
    std::vector<model::PlaceKey> places{{crew.base.value}};
    std::vector<std::size_t> stops;
    for (const model::SiteKey& key : sites) {
        const model::Site* site = find(model, key);
        if (site != nullptr &&
            std::ranges::find(places, model::PlaceKey{site->commune.value}) == places.end()) {
            stops.push_back(places.size());
            places.push_back({site->commune.value});
        }
    }
    const auto ways = model::ways_between(model, places, model::road_conditions(model, day));
    return model::shortest_round(ways, 0, stops);
}

std::int64_t minutes_over(const model::Model& model,
                          const model::Crew& crew,
                          const std::set<model::SiteKey>& sites,
                          time::Day day)
{
    const std::int32_t way = round_trip(model, crew, sites, day);
    if (way >= model::no_way) {
        return 1;
    }
    const auto work = std::chrono::minutes{way} + std::ssize(sites) * crew.stop_length;
    return std::chrono::ceil<std::chrono::minutes>(work - crew.day_length).count();
}

} // namespace

std::vector<HangingFinding> CrewDayLength::findings(const JudgedHangings& judged) const
{
    std::vector<HangingFinding> found;
    if (judged.model.roads.empty()) {
        return found;
    }
    for (const auto& [crew_day, sites] : crew_stops(judged)) {
        const auto& [key, day] = crew_day;
        const model::Crew* crew = find(judged.model, key);
        if (crew == nullptr || crew->day_length == std::chrono::seconds{0} ||
            day < judged.days.from()) {
            continue;
        }
        const std::int64_t excess = minutes_over(judged.model, *crew, sites, day);
        if (excess > 0) {
            const time::DateSpan that_day{day, day + date::days{1}};
            const model::Hanging at{*sites.begin(), {}, that_day, key, key};
            found.push_back(found_at(*this, judged, at, excess));
        }
    }
    return found;
}

} // namespace loa::rules
