#include "loa/rules/session_length.hpp"

#include <utility>

#include "rules/length_limits.hpp"
#include "rules/session_span.hpp"

namespace loa::rules {
namespace {

Severity stricter(const std::optional<LengthLimits>& a, const std::optional<LengthLimits>& b)
{
    const bool hard = (a && a->severity == Severity::hard) || (b && b->severity == Severity::hard);
    return hard ? Severity::hard : Severity::soft;
}

} // namespace

SessionLengthRule::SessionLengthRule(std::optional<LengthLimits> town,
                                     std::optional<LengthLimits> elsewhere)
    : SessionRule{stricter(town, elsewhere)},
      town_{std::move(town)},
      elsewhere_{std::move(elsewhere)}
{
}

std::vector<Finding> SessionLengthRule::judge(const model::Model& /*model*/,
                                              const std::vector<Session>& sessions) const
{
    std::vector<Finding> found;
    for (const Session& session : sessions) {
        const bool rural = session.commune->kind == model::CommuneKind::commune;
        const auto& limits = rural ? elsewhere_ : town_;
        if (!limits) {
            continue;
        }
        const time::TimeSpan whole = span(session);
        if (const std::int64_t past = seconds_past(*limits, whole.length()); past > 0) {
            found.push_back(
                {std::string{name()}, limits->severity, session.station->key, whole, {}, past});
        }
    }
    return found;
}

} // namespace loa::rules
