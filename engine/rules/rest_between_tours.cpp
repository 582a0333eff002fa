#include <algorithm>

#include "loa/rules/screening_rules.hpp"

namespace loa::rules {
namespace {

// Days of rest missing before `next`, after `tour`; 0 when another team's, earlier, or rested enough.
std::int64_t rest_missing(const model::Team& team, const model::Tour& tour, const model::Tour& next)
{
    if (tour.team != next.team || next.days.from() <= tour.days.from() || tour.days.days() < 2) {
        return 0;
    }
    const auto rested = (next.days.from() - tour.days.until()).count();
    return std::max<std::int64_t>(0, team.rest_days - rested);
}

} // namespace

std::vector<TourFinding> rest_between_tours(const JudgedTours& judged)
{
    std::vector<TourFinding> findings;
    for (const model::Tour& next : judged.tours) {
        const model::Team* team = model::find(judged.model, next.team);
        std::int64_t missing = 0;
        for (const auto tours : {judged.before, judged.tours}) {
            for (const model::Tour& tour : tours) {
                missing = std::max(missing, team == nullptr ? 0 : rest_missing(*team, tour, next));
            }
        }
        if (missing > 0) {
            findings.push_back({"rest-between-tours",
                                Severity::hard,
                                next.team,
                                {},
                                next.days.from(),
                                {},
                                missing});
        }
    }
    return findings;
}

} // namespace loa::rules
