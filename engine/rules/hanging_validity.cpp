#include "loa/rules/hanging_validity.hpp"

#include <algorithm>

#include "rules/hangings.hpp"

namespace loa::rules {
namespace {

std::int64_t days_outside(const time::DateSpan& up, const std::optional<time::DateSpan>& allowed)
{
    if (!allowed || !allowed->overlaps(up)) {
        return up.days();
    }
    return std::max<std::int64_t>(0, (allowed->from() - up.from()).count()) +
           std::max<std::int64_t>(0, (up.until() - allowed->until()).count());
}

} // namespace

std::vector<HangingFinding> HangingValidity::findings(const JudgedHangings& judged) const
{
    std::vector<HangingFinding> found;
    for (const model::Hanging& hanging : judged.hangings) {
        const model::BannerText* text = find_banner(judged.model, hanging.text);
        const auto excess =
            text == nullptr ? 0
                            : days_outside(hanging.days, model::days_allowed(judged.model, *text));
        if (excess > 0) {
            found.push_back(found_at(*this, judged, hanging, excess));
        }
    }
    return found;
}

} // namespace loa::rules
