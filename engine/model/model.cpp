#include "loa/model/model.hpp"

#include <algorithm>

namespace loa::model {
namespace {

template <class Thing, class KeyOf, class K>
const Thing* found(const std::vector<Thing>& things, KeyOf key_of, const K& key)
{
    const auto it = std::ranges::find(things, key, key_of);
    return it == things.end() ? nullptr : &*it;
}

bool speaks(const Commune& commune, const LanguageKey& language)
{
    return std::ranges::find(commune.languages, language, &LanguageShare::language) !=
           commune.languages.end();
}

} // namespace

const Language* find(const Model& model, const LanguageKey& key)
{
    return found(model.province.languages, &Language::key, key);
}

const Theme* find(const Model& model, const ThemeKey& key)
{
    return found(model.province.themes, &Theme::key, key);
}

const Audience* find(const Model& model, const AudienceKey& key)
{
    return found(model.province.audiences, &Audience::key, key);
}

const Commune* find(const Model& model, const CommuneCode& code)
{
    return found(model.communes, &Commune::code, code);
}

const Station* find(const Model& model, const StationKey& key)
{
    return found(model.stations, &Station::key, key);
}

const SessionPattern* find(const Model& model, const PatternKey& key)
{
    return found(model.patterns, &SessionPattern::key, key);
}

const Content* find(const Model& model, const ContentKey& key)
{
    return found(model.contents, &Content::key, key);
}

const Campaign* find(const Model& model, const CampaignKey& key)
{
    return found(model.campaigns, &Campaign::key, key);
}

const Village* find(const Model& model, const VillageKey& key)
{
    return found(model.villages, &Village::key, key);
}

const BorderPost* find(const Model& model, const BorderPostKey& key)
{
    return found(model.border_posts, &BorderPost::key, key);
}

const Team* find(const Model& model, const TeamKey& key)
{
    return found(model.teams, &Team::key, key);
}

const Film* find_film(const Model& model, const ContentKey& key)
{
    return found(model.films, &Film::key, key);
}

const Site* find(const Model& model, const SiteKey& key)
{
    return found(model.sites, &Site::key, key);
}

const Crew* find(const Model& model, const CrewKey& key)
{
    return found(model.crews, &Crew::key, key);
}

const Meeting* find(const Model& model, const MeetingKey& key)
{
    return found(model.meetings, &Meeting::key, key);
}

const Speaker* find(const Model& model, const SpeakerKey& key)
{
    return found(model.speakers, &Speaker::key, key);
}

const Page* find(const Model& model, const PageKey& key)
{
    return found(model.pages, &Page::key, key);
}

const Topic* find_topic(const Model& model, const ContentKey& key)
{
    return found(model.topics, &Topic::key, key);
}

const Post* find_post(const Model& model, const ContentKey& key)
{
    return found(model.posts, &Post::key, key);
}

const BannerText* find_banner(const Model& model, const ContentKey& key)
{
    return found(model.banners, &BannerText::key, key);
}

std::vector<const Station*> stations_of(const Model& model, const CommuneCode& commune)
{
    std::vector<const Station*> stations;
    for (const Station& station : model.stations) {
        if (station.commune == commune) {
            stations.push_back(&station);
        }
    }
    return stations;
}

bool understood(const Model& model, const Commune& commune, const LanguageKey& language)
{
    if (speaks(commune, language)) {
        return true;
    }
    return std::ranges::any_of(commune.languages, [&](const LanguageShare& share) {
        const Language* spoken = find(model, share.language);
        return spoken != nullptr &&
               std::ranges::find(spoken->fallbacks, language) != spoken->fallbacks.end();
    });
}

bool is_down(const Model& model, const StationKey& station, time::Day day)
{
    return std::ranges::any_of(model.changes.down, [&](const Down& down) {
        return down.station == station && down.cluster.empty() && down.days.contains(day);
    });
}

bool on_air(const Model& model, const Station& station, const Cluster& cluster, time::Day day)
{
    return cluster.working && std::ranges::none_of(model.changes.down, [&](const Down& down) {
               return down.station == station.key && down.days.contains(day) &&
                      (down.cluster.empty() || down.cluster == cluster.key);
           });
}

bool on_air(const Model& model, const Station& station, time::Day day)
{
    return std::ranges::any_of(station.clusters, [&](const Cluster& cluster) {
        return on_air(model, station, cluster, day);
    });
}

std::int64_t people_reached(const Model& model, const Station& station, const time::DateSpan& days)
{
    std::int64_t people = 0;
    for (const Cluster& cluster : station.clusters) {
        bool heard = false;
        for (time::Day day = days.from(); day < days.until() && !heard; day += date::days{1}) {
            heard = on_air(model, station, cluster, day);
        }
        people += heard ? cluster.people : 0;
    }
    return people;
}

int place_weight(const Model& model, const Commune& commune)
{
    const PlaceWeights& weights = model.province.weights;
    int weight = weights.other;
    if (commune.poor_district) {
        weight = std::max(weight, weights.poor_district);
    }
    if (commune.border) {
        weight = std::max(weight, weights.border);
    }
    return weight;
}

} // namespace loa::model
