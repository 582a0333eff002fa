#include "loa/rules/screening_rules.hpp"

#include <algorithm>
#include <iterator>

namespace loa::rules {

bool may_be_shown(const FilmShow& show)
{
    return outside_licence(show) == 0 && for_older_people(show) == 0 && not_understood(show) == 0 &&
           seen_too_lately(show) == 0;
}

std::vector<TourFinding> tour_findings(const JudgedTours& judged)
{
    std::vector<TourFinding> all;
    for (const auto rule : {film_licence,
                            film_language,
                            film_age,
                            seen_again,
                            copy_in_one_place,
                            village_open,
                            market_day,
                            busy_season,
                            team_norm,
                            nights_away,
                            rest_between_tours,
                            visits_apart,
                            working_days}) {
        std::ranges::move(rule(judged), std::back_inserter(all));
    }
    return all;
}

} // namespace loa::rules
