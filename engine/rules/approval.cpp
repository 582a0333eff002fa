#include "loa/rules/approval.hpp"

#include <algorithm>

namespace loa::rules {

std::int64_t Approval::excess(const Candidate& candidate) const
{
    const auto& approval = candidate.content.approval;
    if (!approval) {
        return 1;
    }
    const auto early = approval->on - time::day_of(candidate.span.from());
    return std::max(early, date::days{0}).count();
}

} // namespace loa::rules
