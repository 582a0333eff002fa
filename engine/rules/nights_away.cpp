#include "loa/rules/screening_rules.hpp"

namespace loa::rules {

std::vector<TourFinding> nights_away(const JudgedTours& judged)
{
    std::vector<TourFinding> findings;
    for (const model::Tour& tour : judged.tours) {
        const model::Team* team = model::find(judged.model, tour.team);
        const int nights = tour.days.days() - 1;
        if (team != nullptr && nights > team->nights_away) {
            findings.push_back({"nights-away",
                                Severity::hard,
                                tour.team,
                                {},
                                tour.days.last(),
                                {},
                                nights - team->nights_away});
        }
    }
    return findings;
}

} // namespace loa::rules
