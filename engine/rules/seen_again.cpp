#include "loa/model/visits.hpp"
#include "loa/rules/screening_rules.hpp"
#include "rules/each_film.hpp"

namespace loa::rules {

std::int64_t seen_too_lately(const FilmShow& show)
{
    return model::seen_too_lately(show.film, show.village.key, show.history, show.day) ? 1 : 0;
}

std::vector<TourFinding> seen_again(const JudgedTours& judged)
{
    std::vector<model::Shown> seen{judged.history.begin(), judged.history.end()};
    const auto own = model::as_shown({judged.tours.begin(), judged.tours.end()});
    seen.insert(seen.end(), own.begin(), own.end());
    const JudgedTours all{judged.model, judged.tours, seen, judged.days};
    return each_film(all, "seen-again", [](const FilmShow& show) { return seen_too_lately(show); });
}

} // namespace loa::rules
