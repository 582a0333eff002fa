#include "loa/rules/screening_rules.hpp"

namespace loa::rules {

std::vector<TourFinding> team_norm(const JudgedTours& judged)
{
    std::vector<TourFinding> findings;
    for (const model::Team& team : judged.model.teams) {
        std::int64_t missing = team.norm ? team.norm->per_month : 0;
        for (const model::Tour& tour : judged.tours) {
            missing -=
                tour.team == team.key ? static_cast<std::int64_t>(tour.screenings.size()) : 0;
        }
        if (missing > 0) {
            findings.push_back(
                {"team-norm", Severity::soft, team.key, {}, judged.days.last(), {}, missing});
        }
    }
    return findings;
}

} // namespace loa::rules
