#include "report/json_limits.hpp"

#include <string>

#include "loa/time/clock.hpp"
#include "loa/time/weekday_set.hpp"
#include "report/json_names.hpp"
#include "report/json_values.hpp"

namespace loa::report {
namespace {

namespace json = boost::json;

std::string hours_text(const time::DailySpan& span)
{
    // 24:00 ends a day, 00:00 begins one.
    const std::string until =
        span.until == std::chrono::hours{24} ? "24:00" : time::clock(span.until);
    return time::clock(span.from) + '-' + until;
}

json::object numbers(const rules::SessionHours& limit)
{
    json::array within;
    for (const time::DailySpan& span : limit.within) {
        within.emplace_back(hours_text(span));
    }
    return {{"within", within}};
}

json::object numbers(const rules::QuietHours& limit)
{
    return {{"hours", hours_text(limit.hours)}};
}

json::object numbers(const rules::LengthLimits& limit)
{
    return {{"at_least_seconds", seconds_or_null(limit.at_least)},
            {"at_most_seconds", seconds_or_null(limit.at_most)}};
}

json::object numbers(const rules::SessionCount& limit)
{
    return {{"at_most", limit.at_most}};
}

json::object numbers(const rules::BroadcastDays& limit)
{
    return {{"days", time::to_string(limit.days)}, {"also_holidays", limit.also_holidays}};
}

json::object numbers(const rules::Gaps& limit)
{
    return {{"bulletin_seconds", limit.bulletin.count()},
            {"slogan_seconds", limit.slogan.count()},
            {"notice_seconds", limit.notice.count()}};
}

template <class Limit>
void add(json::array& limits, const char* name, const Limit& limit)
{
    json::object object{{"limit", name},
                        {"severity", json_names::name(json_names::severity, limit.severity)},
                        {"citation", limit.citation}};
    for (const json::key_value_pair& number : numbers(limit)) {
        object.insert(number);
    }
    limits.push_back(object);
}

template <class Limit>
void add(json::array& limits, const char* name, const std::optional<Limit>& limit)
{
    if (limit) {
        add(limits, name, *limit);
    }
}

} // namespace

json::object rule_pack_json(const rules::RulePack& pack)
{
    json::array limits;
    add(limits, "session_hours", pack.session_hours);
    for (const rules::QuietHours& quiet : pack.quiet_hours) {
        add(limits, "quiet_hours", quiet);
    }
    add(limits, "session_length_town", pack.session_length_town);
    add(limits, "session_length", pack.session_length);
    add(limits, "day_length", pack.day_length);
    add(limits, "sessions_per_day", pack.sessions_per_day);
    add(limits, "broadcast_days", pack.broadcast_days);
    add(limits, "minimum_gap", pack.minimum_gap);
    add(limits, "family_gap", pack.family_gap);
    return {{"key", pack.key}, {"title", pack.title}, {"limits", limits}};
}

} // namespace loa::report
