#include "loa/rules/hanging_approval.hpp"

#include <algorithm>

#include "rules/hangings.hpp"

namespace loa::rules {

std::vector<HangingFinding> HangingApproval::findings(const JudgedHangings& judged) const
{
    std::vector<HangingFinding> found;
    for (const model::Hanging& hanging : judged.hangings) {
        const model::BannerText* text = find_banner(judged.model, hanging.text);
        if (text != nullptr && (!text->approval || text->approval->on > hanging.days.from())) {
            const auto early =
                text->approval ? (text->approval->on - hanging.days.from()).count() : 1;
            found.push_back(found_at(*this, judged, hanging, early));
        }
    }
    return found;
}

} // namespace loa::rules
