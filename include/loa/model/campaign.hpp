#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "loa/model/key.hpp"
#include "loa/model/place.hpp"
#include "loa/model/site.hpp"
#include "loa/time/time_span.hpp"

namespace loa::model {

/// The forms the provincial plan names.
enum class Form { bulletin, slogan, notice, screening, information_team, banner, spoken, post };

/// Which communes something is owed to. All that is set must hold; nothing set means all of them.
struct PlaceSet {
    std::optional<bool> border;
    std::optional<bool> poor_district;
    std::optional<bool> with_station;
    std::vector<CommuneCode> listed; ///< when not empty, only these

    friend bool operator==(const PlaceSet&, const PlaceSet&) = default;
};

/// In which language an airing counts: the commune's main language (or, when nothing is made in it,
/// its first fallback that something is made in); any that listeners there understand; a named one.
enum class LanguageNeed { main, understood, named };

/// So many of another form stand for one of what is owed: two visits of an information team for a
/// screening.
struct Instead {
    Form form{};
    int times{1};
    friend bool operator==(const Instead&, const Instead&) = default;
};

enum class Frequency { per_week, per_month };

/// One line of what a campaign owes: `times` airings of matching items to each place of `places`.
struct Owed {
    PlaceSet places;
    Form form{};
    std::vector<ThemeKey> themes;     ///< any of these; empty: the campaign's themes
    std::vector<ContentKey> contents; ///< when not empty, only these items
    LanguageNeed need{LanguageNeed::understood};
    LanguageKey language; ///< for LanguageNeed::named
    Frequency frequency{Frequency::per_week};
    int times{};                ///< what is aimed at
    int at_least{};             ///< below this something is owed
    std::optional<int> at_most; ///< never more than this
    std::optional<std::chrono::seconds>
        gap;                            ///< between airings of the same item; overrides the rule
    bool fill{};                        ///< take what time is left, evenly over the items
    std::optional<time::DateSpan> days; ///< when not the campaign's
    std::vector<SitePlace> sites;       ///< of banners: where they count; empty: anywhere
    int throughout{};             ///< of banners: so many are up on every day, instead of `times`
    bool each_village{};          ///< owed to every village of the places
    std::vector<Instead> instead; ///< other forms that count as well

    friend bool operator==(const Owed&, const Owed&) = default;
};

/// Đợt tuyên truyền, or with `standing` what a centre broadcasts all year.
struct Campaign {
    CampaignKey key;
    std::string title;
    time::DateSpan days{time::DateSpan::always()};
    std::vector<ThemeKey> themes;
    int weight{1}; ///< of its shortfall against other campaigns', 1 … 100
    std::vector<Owed> owed;

    friend bool operator==(const Campaign&, const Campaign&) = default;
};

} // namespace loa::model
