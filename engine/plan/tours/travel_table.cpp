#include "plan/tours/travel_table.hpp"

#include <map>

#include "loa/model/ways.hpp"

namespace loa::plan {

static_assert(model::no_way == touring::closed);

TravelTable travel_table(const model::Model& model,
                         const std::vector<model::PlaceKey>& nodes,
                         const time::DateSpan& days)
{
    TravelTable table;
    std::map<model::RoadConditions, std::uint32_t> known;
    for (time::Day day = days.from(); day < days.until(); day += date::days{1}) {
        const auto conditions = model::road_conditions(model, day);
        const auto season = static_cast<std::uint32_t>(table.seasons.size());
        const auto [place, fresh] = known.emplace(conditions, season);
        if (fresh) {
            table.seasons.push_back({model::ways_between(model, nodes, conditions).minutes, {}});
        }
        table.season_of.push_back(place->second);
    }
    return table;
}

} // namespace loa::plan
