#include <algorithm>
#include <set>

#include "config/checks.hpp"
#include "loa/text/messages/config_tours.hpp"

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

} // namespace

void check_tours(Draft& draft)
{
    warn_of_unreached(draft);
    check_owed_films(draft);
}

} // namespace loa::config
