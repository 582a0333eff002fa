#include "rules/station_airings.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace loa::rules {

std::span<const model::Airing> StationAirings::of(const model::StationKey& station) const
{
    const auto range =
        std::ranges::equal_range(timetable_.airings(), station, {}, &model::Airing::station);
    return {range.begin(), range.end()};
}

std::vector<const model::Airing*> airings_serving(const Index& index,
                                                  std::span<const model::Airing> airings,
                                                  const model::Demand& demand)
{
    std::unordered_map<std::string_view, bool> counts; // few items air often: ask once for each
    std::vector<const model::Airing*> serving;
    for (const model::Airing& airing : airings) {
        const auto [item, asked_first] = counts.try_emplace(airing.content.value);
        if (asked_first) {
            const model::Content* content = index.content(airing.content);
            item->second = content != nullptr && model::serves(*content, demand);
        }
        if (item->second && demand.days.contains(airing.session_day)) {
            serving.push_back(&airing);
        }
    }
    return serving;
}

} // namespace loa::rules
