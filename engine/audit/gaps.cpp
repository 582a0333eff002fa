#include "audit/gaps.hpp"

#include <algorithm>
#include <optional>

#include "loa/rules/session.hpp"

namespace loa::audit {
namespace {

// Why a station was silent, and whether all the time.
struct Silence {
    Gap gap{Gap::station_down};
    bool always{};
};

std::optional<Silence>
silence(const model::Model& model, const model::Station& station, const time::DateSpan& days)
{
    int down = 0;
    int broken = 0;
    for (time::Day day = days.from(); day < days.until(); day += date::days{1}) {
        if (model::is_down(model, station.key, day)) {
            ++down;
        } else if (!model::on_air(model, station, day)) {
            ++broken;
        }
    }
    if (down + broken == 0) {
        return std::nullopt;
    }
    return Silence{down >= broken ? Gap::station_down : Gap::no_working_cluster,
                   down + broken == days.days()};
}

bool in_missing_week(const std::vector<time::Week>& missing, const time::DateSpan& days)
{
    return std::ranges::any_of(missing,
                               [&](time::Week week) { return time::span(week).overlaps(days); });
}

bool main_language_missing(const Circumstances& at, const model::Demand& demand)
{
    const model::Commune* commune = model::find(at.model, demand.commune);
    const bool only_main = commune != nullptr && demand.languages.size() == 1 &&
                           demand.languages.front() == model::main_language(*commune);
    return only_main && std::ranges::none_of(at.aired, [&](const Occasions& item) {
               return item.content->language == demand.languages.front();
           });
}

} // namespace

Gap reason(const Circumstances& at, const Line& line)
{
    const model::Demand& demand = line.demand;
    const model::Station* station = model::find(at.model, demand.station);
    if (station == nullptr) {
        return Gap::no_station;
    }
    const auto silent = silence(at.model, *station, demand.days);
    if (silent && silent->always) {
        return silent->gap;
    }
    if (in_missing_week(at.missing_weeks, demand.days)) {
        return Gap::not_planned;
    }
    if (!line.bumps.empty()) {
        return Gap::bumped;
    }
    if (silent) {
        return silent->gap;
    }
    return main_language_missing(at, demand) ? Gap::main_language_not_served : Gap::other;
}

} // namespace loa::audit
