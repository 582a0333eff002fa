#include "plan/setting.hpp"

namespace loa::plan {

Setting setting(const model::Model& model,
                const rules::RulePack& pack,
                time::Week week,
                const model::Timetable& history)
{
    const time::DateSpan days = time::span(week);
    rules::RuleSet rules = rules::catalogue(pack);
    auto airing_rules = rules::airing_rules(rules);
    std::erase_if(airing_rules, [](const rules::AiringRule* rule) {
        return rule->severity() != rules::Severity::hard;
    });
    return {model,
            pack,
            history,
            days,
            std::move(rules),
            std::move(airing_rules),
            rules::ItemGaps{model, pack.minimum_gap, days},
            model::due(model, days),
            false};
}

} // namespace loa::plan
