#include "loa/rules/validity.hpp"

#include <algorithm>

#include "rules/days_of.hpp"

namespace loa::rules {

std::int64_t Validity::excess(const Candidate& candidate) const
{
    const time::DateSpan aired = days_of(candidate.span);
    const time::DateSpan& valid = candidate.content.valid;
    return std::max({(valid.from() - aired.from()).count(),
                     (aired.until() - valid.until()).count(),
                     date::days::rep{0}});
}

} // namespace loa::rules
