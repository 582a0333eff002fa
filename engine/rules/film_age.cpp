#include "loa/rules/screening_rules.hpp"
#include "rules/each_film.hpp"

namespace loa::rules {

std::int64_t for_older_people(const FilmShow& show)
{
    return show.film.age > show.team.age_at_most ? 1 : 0;
}

std::vector<TourFinding> film_age(const JudgedTours& judged)
{
    return each_film(judged, "film-age", for_older_people);
}

} // namespace loa::rules
