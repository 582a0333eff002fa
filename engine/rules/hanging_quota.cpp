#include "loa/rules/hanging_quota.hpp"

#include "loa/model/demand.hpp"
#include "rules/hangings.hpp"

namespace loa::rules {

std::vector<HangingFinding> HangingQuota::findings(const JudgedHangings& judged) const
{
    std::vector<model::Hanging> all;
    for (const model::Hanging* hanging : all_of(judged)) {
        all.push_back(*hanging);
    }
    std::vector<HangingFinding> found;
    for (const model::Demand& demand : model::due(judged.model, judged.days)) {
        if (demand.form != model::Form::banner) {
            continue;
        }
        const int missing = demand.at_least - model::hung(judged.model, all, demand);
        if (missing > 0) {
            found.push_back(
                {std::string{name()}, severity(), {}, demand.commune, demand.days, {}, missing});
        }
    }
    return found;
}

} // namespace loa::rules
