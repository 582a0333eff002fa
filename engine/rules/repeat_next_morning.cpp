#include "loa/rules/repeat_next_morning.hpp"

#include <algorithm>
#include <set>
#include <tuple>

#include "loa/rules/session.hpp"
#include "rules/history.hpp"
#include "rules/index.hpp"
#include "rules/parts.hpp"
#include "rules/timetable_order.hpp"

namespace loa::rules {
namespace {

constexpr date::days one_day{1};

// A station, an item, and the day its session begins.
using Occasion = std::tuple<std::string_view, std::string_view, time::Day>;

Occasion occasion(const model::Airing& airing, date::days later = date::days{0})
{
    return {airing.station.value, airing.content.value, airing.session_day + later};
}

bool in_morning(const model::SessionPattern& pattern)
{
    return pattern.start < std::chrono::hours{12};
}

bool in_morning(const Index& index, const model::Airing& airing)
{
    const model::SessionPattern* pattern = index.pattern(airing.pattern);
    return pattern != nullptr && in_morning(*pattern);
}

// Whether a morning session of the day after `first` has a segment that the item may air in.
bool could_return(const Candidate& first, const RulePack& pack, const RuleSet& airing_rules)
{
    const time::Day day = first.session_day + one_day;
    return std::ranges::any_of(first.model.patterns, [&](const model::SessionPattern& pattern) {
        return in_morning(pattern) && held(first.model, pack, first.station, pattern, day) &&
               std::ranges::any_of(pattern.segments, [&](const model::Segment& segment) {
                   return may_air(airing_rules,
                                  {first.model,
                                   first.commune,
                                   first.station,
                                   pattern,
                                   segment,
                                   first.content,
                                   day,
                                   model::segment_on(pattern, segment, day)});
               });
    });
}

} // namespace

RepeatNextMorning::RepeatNextMorning(const RulePack& pack)
    : pack_{pack}, airing_rules_{airing_catalogue(pack)}
{
}

std::vector<Finding> RepeatNextMorning::findings(const Judged& judged) const
{
    const Index index{judged.model};
    const auto heard = with_history(judged, one_day);
    std::set<Occasion> firsts;  // in afternoons
    std::set<Occasion> repeats; // in mornings
    for (const auto& [airing, is_judged] : heard) {
        const bool morning = in_morning(index, *airing);
        if (airing->repeat == morning) {
            (morning ? repeats : firsts).insert(occasion(*airing));
        }
    }

    std::vector<Finding> found;
    for (const auto& [airing, is_judged] : heard) {
        const auto report = [&, at = airing](Severity severity) {
            found.push_back({std::string{name()}, severity, at->station, at->span, at->content, 1});
        };
        if (airing->repeat) {
            if (is_judged &&
                !(in_morning(index, *airing) && firsts.contains(occasion(*airing, -one_day)))) {
                report(Severity::hard);
            }
            continue;
        }
        const auto first = index.candidate(*airing);
        if (first && first->content.repeat == model::Repeat::next_morning &&
            !in_morning(first->pattern) && judged.days.contains(airing->session_day + one_day) &&
            !repeats.contains(occasion(*airing, one_day)) &&
            could_return(*first, pack_, airing_rules_)) {
            report(Severity::soft);
        }
    }
    return found;
}

} // namespace loa::rules
