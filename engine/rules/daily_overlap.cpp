#include "rules/daily_overlap.hpp"

#include <algorithm>
#include <vector>

namespace loa::rules {
namespace {

using std::chrono::seconds;

// One entry for every day whose stretch can reach `span`. Over midnight a stretch reaches into the
// next day, hence the day before.
std::vector<seconds> shared_by_day(const time::DailySpan& stretch, const time::TimeSpan& span)
{
    const seconds day_length{date::days{1}};
    const seconds length = stretch.until > stretch.from ? stretch.until - stretch.from
                                                        : stretch.until + day_length - stretch.from;
    std::vector<seconds> shared;
    const time::Day last = time::day_of(span.until());
    for (time::Day day = time::day_of(span.from()) - date::days{1}; day <= last;
         day += date::days{1}) {
        const time::Second from = std::max(time::Second{day} + stretch.from, span.from());
        const time::Second until =
            std::min(time::Second{day} + stretch.from + length, span.until());
        shared.push_back(std::max(until - from, seconds{0}));
    }
    return shared;
}

} // namespace

seconds overlap(const time::DailySpan& stretch, const time::TimeSpan& span)
{
    seconds sum{0};
    for (const seconds shared : shared_by_day(stretch, span)) {
        sum += shared;
    }
    return sum;
}

seconds outside(const time::DailySpan& stretch, const time::TimeSpan& span)
{
    return span.length() - std::ranges::max(shared_by_day(stretch, span));
}

} // namespace loa::rules
