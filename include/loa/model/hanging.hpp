#pragma once

#include <compare>
#include <optional>
#include <span>
#include <string>

#include "loa/model/demand.hpp"
#include "loa/model/site.hpp"
#include "loa/time/time_span.hpp"

namespace loa::model {

/// Đợt treo: one text at one site. It is up on every one of `days`; the crew hangs it on the first
/// and takes it down on the last. On that day the next text may go up: an exchange is one stop.
struct Hanging {
    SiteKey site;
    ContentKey text;
    time::DateSpan days{time::DateSpan::always()};
    CrewKey hung_by;
    CrewKey taken_down_by;
    friend auto operator<=>(const Hanging&, const Hanging&) = default;
};

/// The days `text` may be up: those it is valid on, and none after its campaign. Before its campaign
/// it may be up to announce it. Nothing when no day is left.
[[nodiscard]] std::optional<time::DateSpan> days_allowed(const Model& model,
                                                         const BannerText& text);

/// The words of a text, by which people know it; the key of one that is no longer known.
[[nodiscard]] std::string wording(const Model& model, const ContentKey& text);

/// Whether something hung at `site` counts for `demand`: its commune, and the kind of place.
[[nodiscard]] bool counts_at(const Site& site, const Demand& demand);

/// How much of `hangings` counts for `demand`: where so many banners are owed throughout, the days
/// times banners up, no more a day than owed; else the hangings that begin on its days.
[[nodiscard]] int hung(const Model& model, std::span<const Hanging> hangings, const Demand& demand);

} // namespace loa::model
