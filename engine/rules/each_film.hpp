#pragma once

#include <algorithm>
#include <string_view>
#include <vector>

#include "loa/rules/screening_rules.hpp"

namespace loa::rules {

/// The findings of a rule that judges each film of each show by itself.
template <class Excess>
std::vector<TourFinding>
each_film(const JudgedTours& judged, std::string_view rule, const Excess& excess)
{
    std::vector<TourFinding> findings;
    for (const model::Tour& tour : judged.tours) {
        const model::Team* team = model::find(judged.model, tour.team);
        for (const model::Screening& screening : tour.screenings) {
            const model::Village* village = model::find(judged.model, screening.village);
            const time::Day day = time::day_of(screening.span.from());
            for (const model::ProgrammeItem& item : screening.programme) {
                const model::Film* film = model::find_film(judged.model, item.film);
                if (team == nullptr || village == nullptr || film == nullptr) {
                    continue;
                }
                const std::int64_t over =
                    excess(FilmShow{judged.model, *team, *village, *film, day, judged.history});
                if (over > 0) {
                    findings.push_back({std::string{rule},
                                        Severity::hard,
                                        tour.team,
                                        screening.village,
                                        day,
                                        item.film,
                                        over});
                }
            }
        }
    }
    return findings;
}

/// The findings of a rule that judges each stop by itself.
template <class Excess>
std::vector<TourFinding>
each_stop(const JudgedTours& judged, std::string_view rule, Severity severity, const Excess& excess)
{
    std::vector<TourFinding> findings;
    for (const model::Tour& tour : judged.tours) {
        for (const model::Screening& screening : tour.screenings) {
            const model::Village* village = model::find(judged.model, screening.village);
            const time::Day day = time::day_of(screening.span.from());
            const std::int64_t over = village == nullptr ? 0 : excess(*village, day);
            if (over > 0) {
                findings.push_back(
                    {std::string{rule}, severity, tour.team, screening.village, day, {}, over});
            }
        }
    }
    return findings;
}

} // namespace loa::rules
