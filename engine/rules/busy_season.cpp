#include "loa/model/visits.hpp"
#include "rules/each_film.hpp"

namespace loa::rules {

std::vector<TourFinding> busy_season(const JudgedTours& judged)
{
    return each_stop(
        judged, "busy-season", Severity::soft, [&](const model::Village&, time::Day day) {
            return model::busy(judged.model, day) ? 1 : 0;
        });
}

} // namespace loa::rules
