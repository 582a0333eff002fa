#include "loa/rules/forbidden.hpp"

#include <algorithm>

#include "rules/days_of.hpp"

namespace loa::rules {

std::int64_t Forbidden::excess(const Candidate& candidate) const
{
    const time::DateSpan days = days_of(candidate.span);
    const auto& bans = candidate.model.changes.forbidden;
    const bool banned = std::ranges::any_of(bans, [&](const model::Forbidden& ban) {
        return (ban.station.empty() || ban.station == candidate.station.key) &&
               (ban.content.empty() || ban.content == candidate.content.key) &&
               ban.days.overlaps(days);
    });
    return banned ? 1 : 0;
}

} // namespace loa::rules
