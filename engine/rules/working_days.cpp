#include <map>

#include "loa/model/visits.hpp"
#include "loa/rules/screening_rules.hpp"

namespace loa::rules {

std::vector<TourFinding> working_days(const JudgedTours& judged)
{
    std::vector<TourFinding> findings;
    for (const model::Tour& tour : judged.tours) {
        const model::Team* team = model::find(judged.model, tour.team);
        std::map<time::Day, int> stops;
        for (const model::Screening& screening : tour.screenings) {
            ++stops[time::day_of(screening.span.from())];
        }
        for (const auto& [day, count] : stops) {
            const bool works = team != nullptr && model::works(judged.model, *team, day);
            const int most = team == nullptr ? count : works ? team->stops_per_day : 0;
            if (count > most) {
                findings.push_back(
                    {"working-days", Severity::hard, tour.team, {}, day, {}, count - most});
            }
        }
    }
    return findings;
}

} // namespace loa::rules
