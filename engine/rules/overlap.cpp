#include "loa/rules/overlap.hpp"

#include <algorithm>

#include "rules/history.hpp"

namespace loa::rules {

std::vector<Finding> OverlapRule::findings(const Judged& judged) const
{
    std::vector<Finding> found;
    const model::Airing* playing = nullptr; // whichever of the station ends last so far
    for (const auto& [airing, is_judged] : with_history(judged, std::chrono::seconds{0})) {
        if (playing == nullptr || playing->station != airing->station) {
            playing = airing;
            continue;
        }
        const auto shared =
            std::min(playing->span.until(), airing->span.until()) - airing->span.from();
        if (is_judged && shared > std::chrono::seconds{0}) {
            found.push_back({std::string{name()},
                             severity(),
                             airing->station,
                             airing->span,
                             airing->content,
                             shared.count()});
        }
        if (airing->span.until() > playing->span.until()) {
            playing = airing;
        }
    }
    return found;
}

} // namespace loa::rules
