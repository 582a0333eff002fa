#include "loa/model/timetable.hpp"

#include <algorithm>
#include <utility>

namespace loa::model {

Timetable::Timetable(std::vector<Airing> airings) : airings_{std::move(airings)}
{
    std::ranges::sort(airings_);
}

std::vector<Airing> Timetable::of(const StationKey& station) const
{
    const auto range = std::ranges::equal_range(airings_, station, {}, &Airing::station);
    return {range.begin(), range.end()};
}

} // namespace loa::model
