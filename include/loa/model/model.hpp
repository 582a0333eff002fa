#pragma once

#include <string>
#include <vector>

#include "loa/model/calendar.hpp"
#include "loa/model/campaign.hpp"
#include "loa/model/centre.hpp"
#include "loa/model/change.hpp"
#include "loa/model/content.hpp"
#include "loa/model/film.hpp"
#include "loa/model/meeting.hpp"
#include "loa/model/page.hpp"
#include "loa/model/place.hpp"
#include "loa/model/session.hpp"
#include "loa/model/site.hpp"
#include "loa/model/station.hpp"
#include "loa/model/team.hpp"
#include "loa/model/travel.hpp"
#include "loa/model/village.hpp"

namespace loa::model {

/// A content group of the provincial plan, or an audience it names.
struct Theme {
    ThemeKey key;
    std::string title;
    friend bool operator==(const Theme&, const Theme&) = default;
};
struct Audience {
    AudienceKey key;
    std::string title;
    friend bool operator==(const Audience&, const Audience&) = default;
};

/// How much more a missed airing weighs by place; the largest that applies counts.
struct PlaceWeights {
    int border{4};
    int poor_district{2};
    int other{1};
    friend bool operator==(const PlaceWeights&, const PlaceWeights&) = default;
};

/// What all centres of a province share.
struct Province {
    std::string name;
    std::string dataset; ///< version of the places dataset: "gso-2022"
    std::vector<Language> languages;
    std::vector<Theme> themes;
    std::vector<Audience> audiences;
    PlaceWeights weights;
    Calendar calendar;
    friend bool operator==(const Province&, const Province&) = default;
};

/// Everything a centre plans with, as read; never changed afterwards. Each list is in file order and
/// its keys are unique.
struct Model {
    Province province;
    Centre centre;
    std::vector<Commune> communes; ///< of this centre's district, with or without a station
    std::vector<Village> villages;
    std::vector<BorderPost> border_posts;
    std::vector<Road> roads; ///< as listed in travel.csv
    std::vector<Team> teams;
    TourPolicy tours;
    std::vector<Film> films;
    std::vector<Shown> shown; ///< screenings of the past
    std::vector<Station> stations;
    std::vector<SessionPattern> patterns;
    std::vector<Content> contents;
    std::vector<Campaign> campaigns;
    std::vector<Site> sites;
    std::vector<Stock> stock; ///< one a kind and size
    std::vector<BannerText> banners;
    std::vector<Crew> crews;
    std::vector<Meeting> meetings;
    std::vector<Speaker> speakers;
    std::vector<Topic> topics;
    std::vector<Page> pages;
    std::vector<Post> posts;
    Changes changes;
    friend bool operator==(const Model&, const Model&) = default;
};

/// Lookups by key; null when there is none. Cost: linear; build an index where it matters.
[[nodiscard]] const Language* find(const Model& model, const LanguageKey& key);
[[nodiscard]] const Theme* find(const Model& model, const ThemeKey& key);
[[nodiscard]] const Audience* find(const Model& model, const AudienceKey& key);
[[nodiscard]] const Commune* find(const Model& model, const CommuneCode& code);
[[nodiscard]] const Station* find(const Model& model, const StationKey& key);
[[nodiscard]] const SessionPattern* find(const Model& model, const PatternKey& key);
[[nodiscard]] const Content* find(const Model& model, const ContentKey& key);
[[nodiscard]] const Campaign* find(const Model& model, const CampaignKey& key);
[[nodiscard]] const Village* find(const Model& model, const VillageKey& key);
[[nodiscard]] const BorderPost* find(const Model& model, const BorderPostKey& key);
[[nodiscard]] const Team* find(const Model& model, const TeamKey& key);
[[nodiscard]] const Film* find_film(const Model& model, const ContentKey& key);

[[nodiscard]] const Site* find(const Model& model, const SiteKey& key);
[[nodiscard]] const Crew* find(const Model& model, const CrewKey& key);
[[nodiscard]] const Meeting* find(const Model& model, const MeetingKey& key);
[[nodiscard]] const Speaker* find(const Model& model, const SpeakerKey& key);
[[nodiscard]] const Page* find(const Model& model, const PageKey& key);
[[nodiscard]] const BannerText* find_banner(const Model& model, const ContentKey& key);
[[nodiscard]] const Topic* find_topic(const Model& model, const ContentKey& key);
[[nodiscard]] const Post* find_post(const Model& model, const ContentKey& key);

/// The stations of `commune`, in file order.
[[nodiscard]] std::vector<const Station*> stations_of(const Model& model,
                                                      const CommuneCode& commune);

/// Whether listeners of `commune` understand `language`: it is one of their languages or a fallback
/// of one.
[[nodiscard]] bool
understood(const Model& model, const Commune& commune, const LanguageKey& language);

/// Whether the whole station is silent on `day` because changes.toml says so.
[[nodiscard]] bool is_down(const Model& model, const StationKey& station, time::Day day);

/// Whether the horns of `cluster` can be heard on `day`: they work, and changes.toml silences neither
/// them nor the station.
[[nodiscard]] bool
on_air(const Model& model, const Station& station, const Cluster& cluster, time::Day day);

/// Whether any cluster of the station is on air on `day`.
[[nodiscard]] bool on_air(const Model& model, const Station& station, time::Day day);

/// People who hear the station on at least one of `days`, by the clusters on air.
[[nodiscard]] std::int64_t
people_reached(const Model& model, const Station& station, const time::DateSpan& days);

/// Weight of a missed airing in `commune`.
[[nodiscard]] int place_weight(const Model& model, const Commune& commune);

} // namespace loa::model
