#include "loa/model/visits.hpp"
#include "rules/each_film.hpp"

namespace loa::rules {

std::vector<TourFinding> village_open(const JudgedTours& judged)
{
    return each_stop(
        judged, "village-open", Severity::hard, [&](const model::Village& village, time::Day day) {
            return model::open(judged.model, village, day) ? 0 : 1;
        });
}

} // namespace loa::rules
