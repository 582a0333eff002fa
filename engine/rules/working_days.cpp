#include <map>

#include "loa/model/visits.hpp"
#include "loa/rules/screening_rules.hpp"

namespace loa::rules {

namespace {

std::map<time::Day, int> stops_by_day(const model::Tour& tour)
{
    std::map<time::Day, int> stops;
    for (const model::Screening& screening : tour.screenings) {
        ++stops[time::day_of(screening.span.from())];
    }
    return stops;
}

} // namespace

std::vector<TourFinding> working_days(const JudgedTours& judged)
{
    std::vector<TourFinding> findings;
    for (const model::Tour& tour : judged.tours) {
        const model::Team* team = model::find(judged.model, tour.team);
        for (const auto& [day, count] : stops_by_day(tour)) {
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
