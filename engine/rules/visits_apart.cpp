#include <algorithm>
#include <optional>

#include "loa/rules/screening_rules.hpp"

namespace loa::rules {
namespace {

bool same_kind(const model::Model& model, const model::TeamKey& one, const model::TeamKey& other)
{
    const model::Team* a = model::find(model, one);
    const model::Team* b = model::find(model, other);
    return a != nullptr && b != nullptr && a->kind == b->kind;
}

// Days since the visit before that counts against `visit`; nothing when there is none.
std::optional<std::int64_t> days_since(const JudgedTours& judged, const model::Screening& visit)
{
    std::optional<std::int64_t> days;
    for (const auto tours : {judged.before, judged.tours}) {
        for (const model::Tour& tour : tours) {
            for (const model::Screening& other : tour.screenings) {
                if (other.village == visit.village && other.span.from() < visit.span.from() &&
                    same_kind(judged.model, other.team, visit.team)) {
                    const std::int64_t since =
                        (time::day_of(visit.span.from()) - time::day_of(other.span.from())).count();
                    days = std::min(days.value_or(since), since);
                }
            }
        }
    }
    return days;
}

} // namespace

std::vector<TourFinding> visits_apart(const JudgedTours& judged)
{
    std::vector<TourFinding> findings;
    const int due = judged.model.tours.days_between;
    for (const model::Tour& tour : judged.tours) {
        for (const model::Screening& visit : tour.screenings) {
            const auto since = days_since(judged, visit);
            if (since && *since < due) {
                findings.push_back({"visits-apart",
                                    Severity::hard,
                                    tour.team,
                                    visit.village,
                                    time::day_of(visit.span.from()),
                                    {},
                                    due - *since});
            }
        }
    }
    return findings;
}

} // namespace loa::rules
