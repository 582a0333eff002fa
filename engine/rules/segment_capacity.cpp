#include "loa/rules/segment_capacity.hpp"

#include <map>
#include <tuple>
#include <utility>

#include "rules/index.hpp"
#include "rules/timetable_order.hpp"

namespace loa::rules {
namespace {

using std::chrono::seconds;

// A segment of a session: station, pattern, day, index in the pattern.
using Place = std::tuple<std::string_view, std::string_view, time::Day, int>;

// What stands in a segment of a session.
struct Filling {
    const model::Segment* segment{};
    const model::Airing* any{};
    seconds time{};
    int items{};
};

std::int64_t too_much(const Filling& filling)
{
    const seconds over = filling.time - filling.segment->length;
    return over > seconds{0} ? over.count() : filling.items - filling.segment->positions;
}

seconds outside(const time::TimeSpan& segment, const time::TimeSpan& item)
{
    return std::max(segment.from() - item.from(), seconds{0}) +
           std::max(item.until() - segment.until(), seconds{0});
}

seconds off_length(const model::Content* content, const model::Airing& airing)
{
    return content == nullptr ? seconds{0}
                              : std::chrono::abs(airing.span.length() - content->length);
}

} // namespace

std::vector<Finding> SegmentCapacity::findings(const Judged& judged) const
{
    const Index index{judged.model};
    std::map<Place, Filling> fillings;
    std::vector<Finding> found;
    for (const model::Airing& airing : judged.timetable.airings()) {
        const model::Segment* segment = index.segment(airing);
        if (segment == nullptr || !model::planned(airing.kind)) {
            continue;
        }
        Filling& filling = fillings[{
            airing.station.value, airing.pattern.value, airing.session_day, airing.segment}];
        filling = {segment, &airing, filling.time + airing.span.length(), filling.items + 1};

        const auto stretch =
            model::segment_on(*index.pattern(airing.pattern), *segment, airing.session_day);
        const auto wrong = std::max(outside(stretch, airing.span),
                                    off_length(index.content(airing.content), airing));
        if (wrong > seconds{0}) {
            found.push_back({std::string{name()},
                             severity(),
                             airing.station,
                             airing.span,
                             airing.content,
                             wrong.count()});
        }
    }
    for (const auto& [place, filling] : fillings) {
        if (const std::int64_t past = too_much(filling); past > 0) {
            const model::Airing& in = *filling.any;
            found.push_back(
                {std::string{name()},
                 severity(),
                 in.station,
                 model::segment_on(*index.pattern(in.pattern), *filling.segment, in.session_day),
                 {},
                 past});
        }
    }
    sort_as_timetable(found);
    return found;
}

} // namespace loa::rules
