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

struct Pairs {
    std::set<Occasion> firsts;  // in afternoons
    std::set<Occasion> repeats; // in mornings
};

Pairs pairs_of(const Index& index, const std::vector<Heard>& heard)
{
    Pairs pairs;
    for (const Heard& one : heard) {
        const bool morning = in_morning(index, *one.airing);
        if (one.airing->repeat == morning) {
            (morning ? pairs.repeats : pairs.firsts).insert(occasion(*one.airing));
        }
    }
    return pairs;
}

bool follows_a_first(const Index& index, const model::Airing& repeat, const Pairs& pairs)
{
    return in_morning(index, repeat) && pairs.firsts.contains(occasion(repeat, -one_day));
}

} // namespace

RepeatNextMorning::RepeatNextMorning(const RulePack& pack)
    : pack_{pack}, airing_rules_{airing_catalogue(pack)}
{
}

std::vector<Finding> RepeatNextMorning::findings(const Judged& judged) const
{
    const Index index{judged.model};
    const std::vector<Heard> heard = with_history(judged, one_day);
    const Pairs pairs = pairs_of(index, heard);
    const auto must_return = [&](const model::Airing& airing) {
        const auto first = index.candidate(airing);
        return first && first->content.repeat == model::Repeat::next_morning &&
               !in_morning(first->pattern) && judged.days.contains(airing.session_day + one_day) &&
               could_return(*first, pack_, airing_rules_);
    };

    std::vector<Finding> found;
    for (const auto& [airing, is_judged] : heard) {
        const bool astray = airing->repeat && is_judged && !follows_a_first(index, *airing, pairs);
        const bool alone = !airing->repeat && !pairs.repeats.contains(occasion(*airing, one_day)) &&
                           must_return(*airing);
        if (astray || alone) {
            found.push_back({std::string{name()},
                             astray ? Severity::hard : Severity::soft,
                             airing->station,
                             airing->span,
                             airing->content,
                             1});
        }
    }
    return found;
}

} // namespace loa::rules
