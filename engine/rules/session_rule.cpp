#include "loa/rules/session_rule.hpp"

#include "rules/index.hpp"

namespace loa::rules {
namespace {

bool same(const Session& session, const model::Airing& airing)
{
    return session.station->key == airing.station && session.day == airing.session_day &&
           session.pattern->key == airing.pattern;
}

// Airings of a station come by time, so those of one session stand together unless sessions
// overlap, which is another rule's affair.
std::vector<Session> sessions_aired(const Judged& judged)
{
    const Index index{judged.model};
    std::vector<Session> sessions;
    for (const model::Airing& airing : judged.timetable.airings()) {
        if (!sessions.empty() && same(sessions.back(), airing)) {
            continue;
        }
        const model::Station* station = index.station(airing.station);
        const model::SessionPattern* pattern = index.pattern(airing.pattern);
        const model::Commune* commune =
            station == nullptr ? nullptr : index.commune(station->commune);
        if (commune != nullptr && pattern != nullptr &&
            model::length(*pattern) > std::chrono::seconds{0}) {
            sessions.push_back({commune, station, pattern, airing.session_day});
        }
    }
    return sessions;
}

} // namespace

std::vector<Finding> SessionRule::findings(const Judged& judged) const
{
    return judge(judged.model, sessions_aired(judged));
}

} // namespace loa::rules
