#include "loa/rules/daypart.hpp"

#include "rules/daily_overlap.hpp"

namespace loa::rules {

std::int64_t Daypart::excess(const Candidate& candidate) const
{
    const auto& daypart = candidate.content.daypart;
    return daypart ? outside(*daypart, candidate.span).count() : 0;
}

} // namespace loa::rules
