#include "report/running_order.hpp"

#include <algorithm>

#include "loa/model/demand.hpp"
#include "loa/report/words.hpp"
#include "loa/rules/screening_rules.hpp"

namespace loa::report {
namespace {

bool by_information_team(const model::Owed& owed)
{
    const auto is_visit = [](model::Form form) { return form == model::Form::information_team; };
    return is_visit(owed.form) ||
           std::ranges::any_of(owed.instead, is_visit, &model::Instead::form);
}

bool runs_all_year(const model::Campaign& campaign)
{
    return campaign.days == time::DateSpan::always();
}

// The campaign's themes that are owed by information teams on `day`; none: it owes no such visits.
std::vector<model::ThemeKey> owed_themes(const model::Campaign& campaign, time::Day day)
{
    std::vector<model::ThemeKey> themes;
    for (const model::Owed& owed : campaign.owed) {
        if (!by_information_team(owed) || !days_of(campaign, owed).contains(day)) {
            continue;
        }
        for (const model::ThemeKey& theme : owed.themes.empty() ? campaign.themes : owed.themes) {
            if (std::ranges::find(themes, theme) == themes.end()) {
                themes.push_back(theme);
            }
        }
    }
    return themes;
}

} // namespace

std::vector<ProgrammePart> running_order(const model::Model& model,
                                         const model::Screening& screening)
{
    std::vector<ProgrammePart> parts{{{screening.span.from(), rules::announcement}, {}}};
    for (const model::ProgrammeItem& item : screening.programme) {
        const model::Film* film = find_film(model, item.film);
        if (film != nullptr) {
            parts.push_back({{parts.back().span.until(), film->length}, item});
        }
    }
    return parts;
}

std::vector<SpokenThemes> spoken_themes(const model::Model& model, time::Day day)
{
    std::vector<SpokenThemes> spoken;
    for (const model::Campaign& campaign : model.campaigns) {
        auto themes = owed_themes(campaign, day);
        if (!themes.empty()) {
            spoken.push_back({campaign.key, std::move(themes)});
        }
    }
    if (!spoken.empty()) {
        return spoken;
    }
    for (const model::Campaign& campaign : model.campaigns) {
        if (campaign.days.contains(day) && !runs_all_year(campaign)) {
            spoken.push_back({campaign.key, campaign.themes});
        }
    }
    return spoken;
}

model::PlaceKey came_from(const model::Model& model, const model::Tour& tour, std::size_t i)
{
    if (i != 0) {
        return {tour.screenings[i - 1].village.value};
    }
    const model::Team* team = find(model, tour.team);
    return {team == nullptr ? std::string{} : team->base.value};
}

std::string place_name(const model::Model& model, const model::PlaceKey& place)
{
    const model::Village* village = find(model, model::VillageKey{place.value});
    return village == nullptr ? commune_name(model, {place.value}) : village->name;
}

} // namespace loa::report
