#include "loa/rules/item_length.hpp"

#include <algorithm>

namespace loa::rules {

std::int64_t ItemLength::excess(const Candidate& candidate) const
{
    const auto too_long = candidate.content.length - candidate.segment.item_limit;
    return std::max(too_long, std::chrono::seconds{0}).count();
}

} // namespace loa::rules
