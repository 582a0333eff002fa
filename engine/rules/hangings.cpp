#include "rules/hangings.hpp"

namespace loa::rules {

HangingFinding found_at(const HangingRule& rule,
                        const JudgedHangings& judged,
                        const model::Hanging& hanging,
                        std::int64_t excess)
{
    const model::Site* site = find(judged.model, hanging.site);
    return {std::string{rule.name()},
            rule.severity(),
            hanging.site,
            site == nullptr ? model::CommuneCode{} : site->commune,
            hanging.days,
            hanging.text,
            excess};
}

std::vector<const model::Hanging*> all_of(const JudgedHangings& judged)
{
    std::vector<const model::Hanging*> all;
    all.reserve(judged.history.size() + judged.hangings.size());
    for (const auto& list : {judged.history, judged.hangings}) {
        for (const model::Hanging& hanging : list) {
            all.push_back(&hanging);
        }
    }
    return all;
}

} // namespace loa::rules
