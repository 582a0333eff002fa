#include "rules/history.hpp"

#include <algorithm>
#include <tuple>

namespace loa::rules {

std::vector<Heard> with_history(const Judged& judged, std::chrono::seconds reach)
{
    const time::Second since = time::Second{judged.days.from()} - reach;
    std::vector<Heard> heard;
    for (const model::Airing& airing : judged.history.airings()) {
        if (airing.session_day < judged.days.from() && airing.span.until() > since) {
            heard.push_back({&airing, false});
        }
    }
    for (const model::Airing& airing : judged.timetable.airings()) {
        heard.push_back({&airing, true});
    }
    std::ranges::stable_sort(heard, [](const Heard& a, const Heard& b) {
        return std::tie(a.airing->station, a.airing->span) <
               std::tie(b.airing->station, b.airing->span);
    });
    return heard;
}

} // namespace loa::rules
