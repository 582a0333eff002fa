#include <algorithm>
#include <set>

#include "config/checks.hpp"
#include "loa/model/visits.hpp"
#include "loa/rules/screening_rules.hpp"
#include "loa/text/messages/config_tours.hpp"
#include "loa/time/clock.hpp"

namespace loa::config {
namespace {

namespace messages = text::messages;

// The places that a team can get to in the dry season.
std::set<std::string> reached(const model::Model& model)
{
    std::set<std::string> places;
    for (const model::Team& team : model.teams) {
        places.insert(team.base.value);
    }
    for (bool grown = !places.empty(); grown;) {
        const std::size_t before = places.size();
        for (const model::Road& road : model.roads) {
            if (places.contains(road.one.value) || places.contains(road.other.value)) {
                places.insert(road.one.value);
                places.insert(road.other.value);
            }
        }
        grown = places.size() > before;
    }
    return places;
}

void warn_of_unreached(Draft& draft)
{
    const std::string roads = (draft.folder / "travel.csv").lexically_normal().generic_string();
    if (draft.names.is_absent("travel.csv") && !draft.model.teams.empty() &&
        !draft.model.villages.empty()) {
        draft.mistakes.warn({roads}, messages::no_ways);
        return;
    }
    if (!draft.roads_complete || draft.model.teams.empty()) {
        return;
    }
    const std::set<std::string> places = reached(draft.model);
    for (const model::Village& village : draft.model.villages) {
        if (!places.contains(village.key.value)) {
            draft.mistakes.warn(draft.names.place(Thing::village, village.key.value),
                                messages::no_way,
                                {village.key.value});
        }
    }
}

void check_owed_films(Draft& draft)
{
    for (const OwedItem& owed : draft.owed_items) {
        const bool film = model::find_film(draft.model, {owed.item.written}) != nullptr;
        if (film && owed.form != model::Form::screening) {
            draft.mistakes.add(owed.item.origin, messages::film_of_other_form, {owed.item.written});
        }
    }
}

void check_shown_films(Draft& draft)
{
    for (const Item& item : draft.shown_items) {
        const bool film = model::find_film(draft.model, {item.written}) != nullptr;
        if (!film && draft.names.declared(Thing::content, item.written)) {
            draft.mistakes.add(item.origin, messages::not_a_film, {item.written});
        }
    }
}

// The longest film that a team can show after its announcement; nothing when no team shows films.
std::optional<std::chrono::seconds> longest_film(const model::Model& model)
{
    std::optional<std::chrono::seconds> longest;
    for (const model::Team& team : model.teams) {
        if (team.kind == model::TeamKind::film) {
            const std::chrono::seconds most = team.stop_length - rules::announcement;
            longest = std::max(longest.value_or(most), most);
        }
    }
    return longest;
}

void check_film_lengths(Draft& draft)
{
    const auto longest = longest_film(draft.model);
    if (!longest || *longest <= std::chrono::seconds{0}) {
        return;
    }
    for (const model::Film& film : draft.model.films) {
        if (film.length > *longest) {
            draft.mistakes.add(draft.length_places[film.key.value],
                               messages::longer_than_any_evening,
                               {time::duration(film.length),
                                time::duration(*longest),
                                time::duration(rules::announcement)});
        }
    }
}

void warn_of_unheard_films(Draft& draft)
{
    const model::Model& model = draft.model;
    if (model.villages.empty() || !draft.names.complete(Thing::language)) {
        return;
    }
    for (const model::Film& film : model.films) {
        const bool heard = std::ranges::any_of(model.villages, [&](const model::Village& village) {
            return model::language_for(model, village, film).has_value();
        });
        if (!heard && !film.languages.empty()) {
            draft.mistakes.warn(draft.names.place(Thing::content, film.key.value),
                                messages::film_not_understood,
                                {film.key.value});
        }
    }
}

} // namespace

void check_tours(Draft& draft)
{
    check_shown_films(draft);
    check_film_lengths(draft);
    warn_of_unheard_films(draft);
    warn_of_unreached(draft);
    check_owed_films(draft);
}

} // namespace loa::config
