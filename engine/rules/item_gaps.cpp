#include "loa/rules/item_gaps.hpp"

#include <algorithm>
#include <utility>

namespace loa::rules {

using std::chrono::seconds;

seconds gap_of(const std::optional<Gaps>& gaps, model::ContentKind kind)
{
    if (!gaps) {
        return seconds{0};
    }
    switch (kind) {
    case model::ContentKind::bulletin:
        return gaps->bulletin;
    case model::ContentKind::slogan:
        return gaps->slogan;
    case model::ContentKind::notice:
        return gaps->notice;
    case model::ContentKind::film:
        break;
    }
    return seconds{0};
}

seconds longest(const Gaps& gaps)
{
    return std::max({gaps.bulletin, gaps.slogan, gaps.notice});
}

ItemGaps::ItemGaps(const model::Model& model, std::optional<Gaps> pack, const time::DateSpan& days)
    : pack_{std::move(pack)}
{
    for (model::Demand& demand : model::due(model, days)) {
        if (demand.gap && !demand.station.empty()) {
            with_gap_[demand.station].push_back(std::move(demand));
        }
    }
}

seconds ItemGaps::of(const model::StationKey& station,
                     const model::Content& content,
                     time::Day session_day) const
{
    std::optional<seconds> asked;
    if (const auto demands = with_gap_.find(station); demands != with_gap_.end()) {
        for (const model::Demand& demand : demands->second) {
            if (demand.days.contains(session_day) && model::serves(content, demand)) {
                asked = std::max(asked, demand.gap);
            }
        }
    }
    return asked.value_or(gap_of(pack_, content.kind));
}

seconds ItemGaps::longest() const
{
    seconds most = pack_ ? rules::longest(*pack_) : seconds{0};
    for (const auto& [station, demands] : with_gap_) {
        for (const model::Demand& demand : demands) {
            most = std::max(most, demand.gap.value_or(most));
        }
    }
    return most;
}

} // namespace loa::rules
