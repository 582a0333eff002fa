#include "loa/model/visits.hpp"
#include "loa/rules/screening_rules.hpp"
#include "rules/each_film.hpp"

namespace loa::rules {

std::int64_t not_understood(const FilmShow& show)
{
    return model::language_for(show.model, show.village, show.film) ? 0 : 1;
}

std::vector<TourFinding> film_language(const JudgedTours& judged)
{
    return each_film(judged, "film-language", not_understood);
}

} // namespace loa::rules
