#pragma once

#include <compare>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "loa/model/demand.hpp"
#include "loa/model/hanging.hpp"
#include "loa/model/meeting.hpp"
#include "loa/model/page.hpp"

namespace loa::model {

/// The cheapest change that would serve more of what is owed.
enum class FormRemedy {
    none_known,
    approve_item,     ///< `item` waits for approval
    extend_validity,  ///< `item` is out of date
    produce_language, ///< nothing is made in a language that counts: `detail`
    work_that_day,    ///< a crew works on the day in `detail`, a day off for it so far
    more_stops,       ///< a crew does `amount` more sites a day
    longer_day,       ///< crews work `amount` minutes more in a day
    more_cloth,       ///< `amount` more cloths of the size in `detail`
    more_frames,      ///< `amount` more frames of the size in `detail`
    add_site,         ///< `amount` more sites in the commune
    add_crew,         ///< nobody hangs anything
    add_meeting,      ///< `amount` more meetings in the commune
    add_speaker,      ///< nobody is free who speaks the language in `detail`
    add_posting_time, ///< `amount` more posts than the pages have times for
};

/// What a line of a campaign owes a commune in one form and does not get.
struct MissingForm {
    CampaignKey campaign;
    int line{}; ///< index in the campaign's `owed`
    CommuneCode commune;
    int owed{};       ///< hangings, talks or posts; days, when `in_days`
    int placed{};     ///< of those
    bool in_days{};   ///< banners owed throughout are counted by the day
    std::string rule; ///< name of the rule that stopped it
    FormRemedy remedy{};
    int amount{}; ///< in the remedy's unit
    ContentKey item;
    std::string detail;
    friend bool operator==(const MissingForm&, const MissingForm&) = default;
};

/// What a plan says about an item, as it was when planned.
struct PlannedItem {
    ContentKey key;
    std::string title;
    LanguageKey language; ///< of a topic: empty, the talk says
    ThemeKey theme;
    CampaignKey campaign;
    friend bool operator==(const PlannedItem&, const PlannedItem&) = default;
};

/// How good the plan of a month is, in the order of importance.
struct MonthQuality {
    std::int64_t shortfall{}; ///< weighted, below what is owed
    int repeats{};            ///< a place gets the item it got just before
    int stops{};              ///< of crews: sites visited, an exchange counting once
    int trips{};              ///< of crews: communes gone to on a day, summed over the days
    double unevenness{};      ///< of the items: squared coefficient of variation of the gaps
    friend bool operator==(const MonthQuality&, const MonthQuality&) = default;
};

/// What begins in one month in one form other than broadcasts and tours, as kept in the store. Never
/// changed: planning again makes the next version. Only the list of the form is filled.
struct MonthPlan {
    Form form{Form::banner}; ///< banner, spoken or post
    date::year_month month{};
    int number{};        ///< 1, 2, … within form and month; 0 before it is kept
    std::string made_at; ///< ISO time, as given by the caller
    std::uint64_t seed{};
    std::vector<Hanging> hangings; ///< by site, then by day
    std::vector<Talk> talks;       ///< by time, then by meeting
    std::vector<Posting> postings; ///< by time, then by page
    std::vector<PlannedItem> items;
    std::vector<MissingForm> missing;
    MonthQuality quality;
    friend bool operator==(const MonthPlan&, const MonthPlan&) = default;
};

/// Whether an item with these keys counts for `demand`: theme or item, and language. The form is
/// another question.
[[nodiscard]] bool counts(const ContentKey& item,
                          const ThemeKey& theme,
                          const LanguageKey& language,
                          const Demand& demand);

/// How many of `talks` count for `demand`.
[[nodiscard]] int spoken(const Model& model, std::span<const Talk> talks, const Demand& demand);

/// How many of `postings` count for `demand`; what is posted reaches every commune.
[[nodiscard]] int
posted(const Model& model, std::span<const Posting> postings, const Demand& demand);

/// How often a commune hears the topic it heard just before, the last of `history` included.
[[nodiscard]] int
repeated(const Model& model, std::span<const Talk> talks, std::span<const Talk> history);

/// How often a page gets the post it got just before, the last of `history` included.
[[nodiscard]] int repeated(std::span<const Posting> postings, std::span<const Posting> history);

/// The above by the demand's form; 0 for other forms than the plans'.
[[nodiscard]] int done(const Model& model, std::span<const MonthPlan> plans, const Demand& demand);

} // namespace loa::model
