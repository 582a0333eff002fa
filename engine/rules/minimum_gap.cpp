#include "loa/rules/minimum_gap.hpp"

#include <map>
#include <utility>

#include "loa/rules/item_gaps.hpp"
#include "rules/history.hpp"
#include "rules/index.hpp"

namespace loa::rules {

MinimumGap::MinimumGap(std::optional<Gaps> gaps)
    : Rule{gaps ? gaps->severity : Severity::hard}, gaps_{std::move(gaps)}
{
}

std::vector<Finding> MinimumGap::findings(const Judged& judged) const
{
    const Index index{judged.model};
    const ItemGaps gaps{judged.model, gaps_, judged.days};
    std::map<std::pair<std::string_view, std::string_view>, time::Second> last_end;
    std::vector<Finding> found;

    for (const auto& [airing, is_judged] : with_history(judged, gaps.longest())) {
        const model::Content* content = index.content(airing->content);
        if (content == nullptr) {
            continue;
        }
        const auto [last, first_time] = last_end.try_emplace(
            {airing->station.value, airing->content.value}, airing->span.until());
        if (first_time) {
            continue;
        }
        const auto missing = last->second - airing->span.from() +
                             gaps.of(airing->station, *content, airing->session_day);
        if (is_judged && missing > std::chrono::seconds{0}) {
            found.push_back({std::string{name()},
                             severity(),
                             airing->station,
                             airing->span,
                             airing->content,
                             missing.count()});
        }
        last->second = std::max(last->second, airing->span.until());
    }
    return found;
}

} // namespace loa::rules
