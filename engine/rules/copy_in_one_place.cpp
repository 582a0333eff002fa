#include <map>
#include <set>

#include "loa/rules/screening_rules.hpp"

namespace loa::rules {
namespace {

std::set<model::ContentKey> carried(const model::Tour& tour)
{
    std::set<model::ContentKey> films;
    for (const model::Screening& screening : tour.screenings) {
        for (const model::ProgrammeItem& item : screening.programme) {
            films.insert(item.film);
        }
    }
    return films;
}

} // namespace

// Judged at each tour's first day, where the number of tours under way can only have grown.
std::vector<TourFinding> copy_in_one_place(const JudgedTours& judged)
{
    std::vector<TourFinding> findings;
    for (const model::Tour& tour : judged.tours) {
        for (const model::ContentKey& key : carried(tour)) {
            const model::Film* film = model::find_film(judged.model, key);
            std::int64_t out = 0;
            for (const model::Tour& other : judged.tours) {
                const bool under_way = other.days.contains(tour.days.from());
                out += under_way && carried(other).contains(key) ? 1 : 0;
            }
            if (film != nullptr && out > film->copies) {
                findings.push_back({"copy-in-one-place",
                                    Severity::hard,
                                    tour.team,
                                    {},
                                    tour.days.from(),
                                    key,
                                    out - film->copies});
            }
        }
    }
    return findings;
}

} // namespace loa::rules
