#include "loa/rules/known_session.hpp"

#include <algorithm>

#include "rules/index.hpp"

namespace loa::rules {
namespace {

bool station_has_session(const Index& index, const model::Airing& airing)
{
    const model::Station* station = index.station(airing.station);
    const model::SessionPattern* pattern = index.pattern(airing.pattern);
    return station != nullptr && index.commune(station->commune) != nullptr && pattern != nullptr &&
           std::ranges::find(station->patterns, pattern->key) != station->patterns.end() &&
           pattern->days.contains(airing.session_day);
}

bool segment_fits(const Index& index, const model::Airing& airing)
{
    const model::Segment* segment = index.segment(airing);
    return segment != nullptr && segment->kind == airing.kind;
}

bool content_fits(const Index& index, const model::Airing& airing)
{
    return model::planned(airing.kind) ? index.content(airing.content) != nullptr
                                       : airing.content.empty();
}

} // namespace

std::vector<Finding> KnownSession::findings(const Judged& judged) const
{
    const Index index{judged.model};
    std::vector<Finding> found;
    for (const model::Airing& airing : judged.timetable.airings()) {
        if (!station_has_session(index, airing) || !segment_fits(index, airing) ||
            !content_fits(index, airing)) {
            found.push_back(
                {std::string{name()}, severity(), airing.station, airing.span, airing.content, 1});
        }
    }
    return found;
}

} // namespace loa::rules
