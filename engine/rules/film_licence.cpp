#include "loa/rules/screening_rules.hpp"
#include "rules/each_film.hpp"

namespace loa::rules {

std::int64_t outside_licence(const FilmShow& show)
{
    const time::DateSpan& licence = show.film.licence;
    if (licence.contains(show.day)) {
        return 0;
    }
    const auto before = (licence.from() - show.day).count();
    return before > 0 ? before : (show.day - licence.last()).count();
}

std::vector<TourFinding> film_licence(const JudgedTours& judged)
{
    return each_film(judged, "film-licence", outside_licence);
}

} // namespace loa::rules
