#include "loa/rules/rule.hpp"

#include <iterator>

#include "rules/index.hpp"

namespace loa::rules {

std::vector<Finding> AiringRule::findings(const Judged& judged) const
{
    const Index index{judged.model};
    std::vector<Finding> found;
    for (const model::Airing& airing : judged.timetable.airings()) {
        const auto candidate = index.candidate(airing);
        const std::int64_t past = candidate ? excess(*candidate) : 0;
        if (past > 0) {
            found.push_back({std::string{name()},
                             severity(),
                             airing.station,
                             airing.span,
                             airing.content,
                             past});
        }
    }
    return found;
}

std::vector<const AiringRule*> airing_rules(const RuleSet& rules)
{
    std::vector<const AiringRule*> asked;
    for (const auto& rule : rules) {
        if (const auto* of_airings = dynamic_cast<const AiringRule*>(rule.get())) {
            asked.push_back(of_airings);
        }
    }
    return asked;
}

std::vector<Finding> findings(const RuleSet& rules, const Judged& judged)
{
    std::vector<Finding> all;
    for (const auto& rule : rules) {
        auto some = rule->findings(judged);
        all.insert(
            all.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
    }
    return all;
}

} // namespace loa::rules
