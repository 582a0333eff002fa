#include "loa/rules/hanging_length.hpp"

#include "rules/hangings.hpp"

namespace loa::rules {

std::vector<HangingFinding> HangingLength::findings(const JudgedHangings& judged) const
{
    std::vector<HangingFinding> found;
    for (const model::Hanging& hanging : judged.hangings) {
        if (hanging.days.days() > at_most_) {
            found.push_back(found_at(*this, judged, hanging, hanging.days.days() - at_most_));
        }
    }
    return found;
}

} // namespace loa::rules
