#include "loa/rules/station_down.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "rules/asked_sessions.hpp"
#include "rules/index.hpp"
#include "rules/same_session.hpp"

namespace loa::rules {

std::vector<Finding> StationDown::findings(const Judged& judged) const
{
    const Index index{judged.model};
    std::map<std::pair<std::string_view, time::Day>, bool> silent;
    const model::Airing* before = nullptr; // of the last finding's session
    std::vector<Finding> found;
    for (const model::Airing& airing : judged.timetable.airings()) {
        const model::Station* station = index.station(airing.station);
        if (station == nullptr) {
            continue;
        }
        const auto [day, asked_first] =
            silent.try_emplace({airing.station.value, airing.session_day});
        if (asked_first) {
            day->second = !model::on_air(judged.model, *station, airing.session_day);
        }
        if (!day->second) {
            continue;
        }
        if (before != nullptr && same_session(*before, airing)) {
            widen(found.back(), airing.span);
            ++found.back().excess;
        } else {
            found.push_back({std::string{name()}, severity(), airing.station, airing.span, {}, 1});
        }
        before = &airing;
    }
    return found;
}

} // namespace loa::rules
