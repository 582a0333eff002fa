#pragma once

#include <compare>
#include <optional>
#include <span>
#include <vector>

#include "loa/model/campaign.hpp"
#include "loa/model/key.hpp"
#include "loa/model/model.hpp"
#include "loa/model/timetable.hpp"
#include "loa/time/time_span.hpp"

namespace loa::model {

/// Chỉ tiêu: what one line of a campaign owes one place within some days. What loudspeakers owe, a
/// commune with several stations is owed at each, for each reaches other people; one without a station
/// is owed it all the same, and cannot be served by loudspeaker. Other forms are owed to the commune.
struct Demand {
    CampaignKey campaign;
    int line{}; ///< index in the campaign's `owed`
    CommuneCode commune;
    StationKey station; ///< empty when the commune has none, and for other forms
    Form form{};
    std::vector<ThemeKey> themes;
    std::vector<ContentKey> contents;
    std::vector<LanguageKey> languages; ///< an airing counts in any of these; the preferred first
    time::DateSpan days{time::DateSpan::always()}; ///< part of the asked days the campaign covers
    int at_least{};
    int target{};
    std::optional<int> at_most;
    std::optional<std::chrono::seconds> gap;
    bool fill{};
    int weight{1};                ///< campaign weight × place weight
    std::vector<SitePlace> sites; ///< of banners: where they count; empty: anywhere
    int throughout{}; ///< banners up on every day; `at_least` and `target` then count days × banners
    VillageKey village;           ///< empty: the whole commune
    std::vector<Instead> instead; ///< other forms that count as well

    friend bool operator==(const Demand&, const Demand&) = default;
};

/// Whether stations serve this form: bulletins, slogans, notices.
[[nodiscard]] constexpr bool by_loudspeaker(Form form) noexcept
{
    return form == Form::bulletin || form == Form::slogan || form == Form::notice;
}

/// The days on which `owed` is owed.
[[nodiscard]] inline const time::DateSpan& days_of(const Campaign& campaign, const Owed& owed)
{
    return owed.days ? *owed.days : campaign.days;
}

/// What is owed within `days`, in campaign, line, commune, station order. Airings fall due evenly
/// from the campaign's first day, each as soon as its stretch of the week or month begins, so that
/// parts owe together what the whole owes: any seven days owe the weekly number, any month (from the
/// 1st or from the 15th) the monthly one, and a monthly one is owed in one week out of four or five.
[[nodiscard]] std::vector<Demand> due(const Model& model, const time::DateSpan& days);

/// Whether airings of `content` count for `demand`: form, theme or item, and language.
[[nodiscard]] bool serves(const Content& content, const Demand& demand);

/// How many airings of `timetable` count for `demand`: at its station, on its days, serving it.
[[nodiscard]] int served(const Model& model, const Timetable& timetable, const Demand& demand);

} // namespace loa::model
