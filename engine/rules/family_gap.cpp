#include "loa/rules/family_gap.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "loa/rules/item_gaps.hpp"
#include "rules/history.hpp"
#include "rules/index.hpp"

namespace loa::rules {
namespace {

// When each item of a family last ended at a station.
using Ends = std::map<std::string_view, time::Second>;

std::optional<time::Second> last_end_of_others(const Ends& ends, std::string_view content)
{
    std::optional<time::Second> last;
    for (const auto& [other, end] : ends) {
        if (other != content && (!last || *last < end)) {
            last = end;
        }
    }
    return last;
}

} // namespace

FamilyGap::FamilyGap(Gaps gaps) : Rule{gaps.severity}, gaps_{std::move(gaps)} {}

std::vector<Finding> FamilyGap::findings(const Judged& judged) const
{
    const Index index{judged.model};
    std::map<std::pair<std::string_view, std::string_view>, Ends> families;
    std::vector<Finding> found;

    for (const auto& [airing, is_judged] : with_history(judged, longest(gaps_))) {
        const model::Content* content = index.content(airing->content);
        if (content == nullptr || content->family.empty()) {
            continue;
        }
        Ends& ends = families[{airing->station.value, content->family}];
        const auto last = last_end_of_others(ends, airing->content.value);
        const auto gap = gap_of(gaps_, content->kind);
        if (is_judged && last && *last + gap > airing->span.from()) {
            found.push_back({std::string{name()},
                             severity(),
                             airing->station,
                             airing->span,
                             airing->content,
                             (*last + gap - airing->span.from()).count()});
        }
        auto& end = ends.try_emplace(airing->content.value, airing->span.until()).first->second;
        end = std::max(end, airing->span.until());
    }
    return found;
}

} // namespace loa::rules
