#include "loa/model/demand.hpp"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace loa::model {
namespace {

bool within(const PlaceSet& places, const Commune& commune, bool has_station)
{
    const bool listed = places.listed.empty() ||
                        std::ranges::find(places.listed, commune.code) != places.listed.end();
    return listed && places.border.value_or(commune.border) == commune.border &&
           places.poor_district.value_or(commune.poor_district) == commune.poor_district &&
           places.with_station.value_or(has_station) == has_station;
}

std::optional<ContentKind> content_kind(Form form)
{
    switch (form) {
    case Form::bulletin:
        return ContentKind::bulletin;
    case Form::slogan:
        return ContentKind::slogan;
    case Form::notice:
        return ContentKind::notice;
    case Form::screening:
        return ContentKind::film;
    default:
        return std::nullopt;
    }
}

bool matches(const ContentKey& item, const ThemeKey& theme, const Demand& demand)
{
    if (!demand.contents.empty()) {
        return std::ranges::find(demand.contents, item) != demand.contents.end();
    }
    return demand.themes.empty() || std::ranges::find(demand.themes, theme) != demand.themes.end();
}

// What would count for `demand` were it not for the language.
bool matches(const Content& content, const Demand& demand)
{
    return content_kind(demand.form) == content.kind && matches(content.key, content.theme, demand);
}

bool made_in(const Model& model, const Demand& demand, const LanguageKey& language)
{
    const auto in_language = [&](const auto& item) {
        return item.language == language && matches(item.key, item.theme, demand);
    };
    if (demand.form == Form::banner) {
        return std::ranges::any_of(model.banners, in_language);
    }
    if (demand.form == Form::post) {
        return std::ranges::any_of(model.posts, in_language);
    }
    if (demand.form == Form::spoken) {
        return std::ranges::any_of(model.topics, [&](const Topic& topic) {
            return std::ranges::find(topic.languages, language) != topic.languages.end() &&
                   matches(topic.key, topic.theme, demand);
        });
    }
    return std::ranges::any_of(model.contents, [&](const Content& content) {
        return content.language == language && matches(content, demand);
    });
}

// The commune's main language or, when nothing fitting is made in it, its first fallback that
// something is made in; the main language again when there is none either.
std::vector<LanguageKey>
main_or_fallback(const Model& model, const Commune& commune, const Demand& demand)
{
    const LanguageKey main = main_language(commune);
    const Language* spoken = find(model, main);
    if (spoken == nullptr || made_in(model, demand, main)) {
        return {main};
    }
    for (const LanguageKey& fallback : spoken->fallbacks) {
        if (made_in(model, demand, fallback)) {
            return {fallback};
        }
    }
    return {main};
}

std::vector<LanguageKey> all_understood(const Model& model, const Commune& commune)
{
    std::vector<LanguageKey> keys;
    const auto add = [&](const LanguageKey& key) {
        if (std::ranges::find(keys, key) == keys.end()) {
            keys.push_back(key);
        }
    };
    for (const LanguageShare& share : commune.languages) {
        add(share.language);
    }
    for (const LanguageShare& share : commune.languages) {
        if (const Language* spoken = find(model, share.language)) {
            std::ranges::for_each(spoken->fallbacks, add);
        }
    }
    return keys;
}

std::vector<LanguageKey>
languages(const Model& model, const Commune& commune, const Owed& owed, const Demand& demand)
{
    switch (owed.need) {
    case LanguageNeed::main:
        return main_or_fallback(model, commune, demand);
    case LanguageNeed::named:
        return {owed.language};
    case LanguageNeed::understood:
        break;
    }
    return all_understood(model, commune);
}

// Days since the year 0 as lenders count them, 30 to every month: a month is as long from the 15th
// to the 14th as from the 1st to the last, whether it has 28 days or 31.
int days_of_30_a_month(time::Day day)
{
    const date::year_month_day ymd{day};
    const int months = static_cast<int>(ymd.year()) * 12 + static_cast<int>(unsigned{ymd.month()});
    return months * 30 + std::min(static_cast<int>(unsigned{ymd.day()}), 30);
}

// Airings due from `first` until `day`, the last of them begun counting whole.
int due_until(time::Day day, int times, Frequency frequency, time::Day first)
{
    const bool weekly = frequency == Frequency::per_week;
    const auto passed =
        weekly ? (day - first).count() : days_of_30_a_month(day) - days_of_30_a_month(first);
    const auto per = weekly ? 7 : 30;
    return static_cast<int>((std::int64_t{times} * passed + per - 1) / per);
}

std::optional<time::DateSpan> overlap(const time::DateSpan& a, const time::DateSpan& b)
{
    if (!a.overlaps(b)) {
        return std::nullopt;
    }
    return time::DateSpan{std::max(a.from(), b.from()), std::min(a.until(), b.until())};
}

Demand
demand_of(const Model& model, const Campaign& campaign, const Owed& owed, const Commune& commune)
{
    Demand demand;
    demand.campaign = campaign.key;
    demand.line = static_cast<int>(&owed - campaign.owed.data());
    demand.commune = commune.code;
    demand.form = owed.form;
    demand.themes = owed.themes.empty() ? campaign.themes : owed.themes;
    demand.contents = owed.contents;
    demand.gap = owed.gap;
    demand.fill = owed.fill;
    demand.sites = owed.sites;
    demand.throughout = owed.throughout;
    demand.instead = owed.instead;
    demand.weight = campaign.weight * place_weight(model, commune);
    demand.languages = languages(model, commune, owed, demand);
    return demand;
}

void scale(Demand& demand, const Owed& owed, time::Day first)
{
    if (owed.throughout > 0) {
        demand.at_least = demand.target = owed.throughout * demand.days.days();
        return;
    }
    const auto scaled = [&](int times) {
        return due_until(demand.days.until(), times, owed.frequency, first) -
               due_until(demand.days.from(), times, owed.frequency, first);
    };
    demand.at_least = scaled(owed.at_least);
    demand.target = std::max(demand.at_least, scaled(owed.times));
    if (owed.at_most) {
        demand.at_most = std::max(demand.target, scaled(*owed.at_most));
    }
}

// By loudspeaker one for each station of the commune; one without a station where there is none.
void add_for_stations(std::vector<Demand>& demands,
                      Demand demand,
                      const std::vector<const Station*>& stations)
{
    if (stations.empty() || !by_loudspeaker(demand.form)) {
        demands.push_back(std::move(demand));
        return;
    }
    for (const Station* station : stations) {
        demand.station = station->key;
        demands.push_back(demand);
    }
}

void add_for_villages(std::vector<Demand>& demands,
                      const Demand& demand,
                      const std::vector<Village>& villages)
{
    for (const Village& village : villages) {
        if (village.commune == demand.commune) {
            demands.push_back(demand);
            demands.back().village = village.key;
        }
    }
}

void add_due(std::vector<Demand>& demands,
             const Model& model,
             const Campaign& campaign,
             const Owed& owed,
             const time::DateSpan& covered)
{
    for (const Commune& commune : model.communes) {
        const auto stations = stations_of(model, commune.code);
        if (within(owed.places, commune, !stations.empty())) {
            Demand demand = demand_of(model, campaign, owed, commune);
            demand.days = covered;
            scale(demand, owed, days_of(campaign, owed).from());
            if (owed.each_village) {
                add_for_villages(demands, demand, model.villages);
            } else {
                add_for_stations(demands, demand, stations);
            }
        }
    }
}

} // namespace

std::vector<Demand> due(const Model& model, const time::DateSpan& days)
{
    std::vector<Demand> demands;
    for (const Campaign& campaign : model.campaigns) {
        for (const Owed& owed : campaign.owed) {
            if (const auto covered = overlap(days_of(campaign, owed), days)) {
                add_due(demands, model, campaign, owed, *covered);
            }
        }
    }
    return demands;
}

bool serves(const Content& content, const Demand& demand)
{
    return matches(content, demand) &&
           std::ranges::find(demand.languages, content.language) != demand.languages.end();
}

int served(const Model& model, const Timetable& timetable, const Demand& demand)
{
    std::unordered_map<std::string_view, bool> counts;
    for (const Content& content : model.contents) {
        counts.emplace(content.key.value, serves(content, demand));
    }
    const auto airings = timetable.of(demand.station);
    return static_cast<int>(std::ranges::count_if(airings, [&](const Airing& airing) {
        const auto found = counts.find(airing.content.value);
        return found != counts.end() && found->second && demand.days.contains(airing.session_day);
    }));
}

} // namespace loa::model
