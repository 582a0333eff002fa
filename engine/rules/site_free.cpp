#include "loa/rules/site_free.hpp"

#include <algorithm>

#include "rules/hangings.hpp"

namespace loa::rules {
namespace {

std::int64_t days_shared(const time::DateSpan& a, const time::DateSpan& b)
{
    return (std::min(a.until(), b.until()) - std::max(a.from(), b.from())).count();
}

} // namespace

std::vector<HangingFinding> SiteFree::findings(const JudgedHangings& judged) const
{
    const auto all = all_of(judged);
    std::vector<HangingFinding> found;
    for (const model::Hanging& hanging : judged.hangings) {
        for (const model::Hanging* other : all) {
            const bool before =
                std::pair{other->days, other->text} < std::pair{hanging.days, hanging.text};
            const auto shared = days_shared(other->days, hanging.days);
            const bool exchange = shared == 1 && other->days.last() == hanging.days.from();
            if (other != &hanging && other->site == hanging.site && before && shared > 0 &&
                !exchange) {
                found.push_back(found_at(*this, judged, hanging, shared));
            }
        }
    }
    return found;
}

} // namespace loa::rules
