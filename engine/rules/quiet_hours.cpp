#include "loa/rules/quiet_hours.hpp"

#include <algorithm>
#include <utility>

#include "rules/daily_overlap.hpp"
#include "rules/index.hpp"
#include "rules/same_session.hpp"

namespace loa::rules {
namespace {

bool urgent(const Index& index, const model::Airing& airing)
{
    const model::Content* content = index.content(airing.content);
    return content != nullptr && content->priority == model::Priority::urgent;
}

} // namespace

QuietHoursRule::QuietHoursRule(Severity severity, std::vector<time::DailySpan> hours)
    : AiringRule{severity}, hours_{std::move(hours)}
{
}

std::string_view QuietHoursRule::name() const noexcept
{
    return severity() == Severity::hard ? "quiet-hours" : "quiet-hours-advice";
}

std::int64_t QuietHoursRule::within(const time::TimeSpan& span) const
{
    std::chrono::seconds longest{0};
    for (const time::DailySpan& hours : hours_) {
        longest = std::max(longest, overlap(hours, span));
    }
    return longest.count();
}

std::int64_t QuietHoursRule::excess(const Candidate& candidate) const
{
    return candidate.content.priority == model::Priority::urgent ? 0 : within(candidate.span);
}

std::vector<Finding> QuietHoursRule::findings(const Judged& judged) const
{
    const Index index{judged.model};
    const model::Airing* before = nullptr; // of the last finding's session
    std::vector<Finding> found;
    for (const model::Airing& airing : judged.timetable.airings()) {
        const std::int64_t past = urgent(index, airing) ? 0 : within(airing.span);
        if (past == 0) {
            continue;
        }
        if (before != nullptr && same_session(*before, airing)) {
            widen(found.back(), airing.span);
            found.back().excess += past;
        } else {
            found.push_back(
                {std::string{name()}, severity(), airing.station, airing.span, {}, past});
        }
        before = &airing;
    }
    return found;
}

} // namespace loa::rules
