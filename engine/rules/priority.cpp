#include "loa/rules/priority.hpp"

#include <algorithm>
#include <optional>

#include "loa/model/demand.hpp"
#include "loa/rules/item_gaps.hpp"
#include "rules/history.hpp"
#include "rules/index.hpp"
#include "rules/parts.hpp"
#include "rules/same_session.hpp"
#include "rules/station_airings.hpp"
#include "rules/timetable_order.hpp"

namespace loa::rules {
namespace {

using std::chrono::seconds;

// Everything the question "would this item do in that one's stead?" needs.
struct Station {
    const RuleSet& airing_rules;
    const ItemGaps& gaps;
    std::span<const model::Airing> airings;  // judged, by time
    std::vector<const model::Airing*> heard; // with the history
};

seconds filled(const Station& at, const model::Airing& airing)
{
    seconds sum{0};
    for (const model::Airing& other : at.airings) {
        const bool beside = same_session(other, airing) && other.segment == airing.segment;
        sum += beside ? other.span.length() : seconds{0};
    }
    return sum;
}

bool keeps_gap(const Station& at, const Candidate& waiting)
{
    const seconds gap = at.gaps.of(waiting.station.key, waiting.content, waiting.session_day);
    return std::ranges::all_of(at.heard, [&](const model::Airing* other) {
        return other->content != waiting.content.key ||
               other->span.until() + gap <= waiting.span.from() ||
               waiting.span.until() + gap <= other->span.from();
    });
}

bool gives_way(const Candidate& placed, const model::Airing& airing)
{
    return !airing.pinned && !airing.repeat && model::planned(airing.kind) &&
           placed.content.priority != model::Priority::urgent;
}

bool could_replace(const Station& at,
                   const model::Content& item,
                   const Candidate& placed,
                   const model::Airing& airing)
{
    if (item.priority <= placed.content.priority) {
        return false;
    }
    const Candidate waiting{placed.model,
                            placed.commune,
                            placed.station,
                            placed.pattern,
                            placed.segment,
                            item,
                            placed.session_day,
                            {placed.span.from(), item.length}};
    const seconds room = placed.segment.length - filled(at, airing) + airing.span.length();
    return may_air(at.airing_rules, waiting) && item.length <= room && keeps_gap(at, waiting);
}

struct Place {
    const model::Airing* taken{};
    const model::Content* waiting{};
};

std::vector<const model::Content*> preferred(const model::Model& model, const model::Demand& demand)
{
    std::vector<const model::Content*> items;
    for (const model::Content& content : model.contents) {
        if (content.priority != model::Priority::ordinary && model::serves(content, demand)) {
            items.push_back(&content);
        }
    }
    return items;
}

std::optional<Place> first_place(const Index& index,
                                 const Station& at,
                                 const model::Demand& demand,
                                 const std::vector<const model::Content*>& items)
{
    for (const model::Airing& airing : at.airings) {
        const auto placed = index.candidate(airing);
        if (!placed || !gives_way(*placed, airing) || !demand.days.contains(airing.session_day)) {
            continue;
        }
        for (const model::Content* item : items) {
            if (could_replace(at, *item, *placed, airing)) {
                return Place{&airing, item};
            }
        }
    }
    return std::nullopt;
}

} // namespace

PriorityRule::PriorityRule(const RulePack& pack)
    : Rule{Severity::soft}, pack_{pack}, airing_rules_{airing_catalogue(pack)}
{
}

std::vector<Finding> PriorityRule::findings(const Judged& judged) const
{
    const Index index{judged.model};
    const StationAirings airings{judged.timetable};
    const ItemGaps gaps{judged.model, pack_.minimum_gap, judged.days};
    const auto heard = with_history(judged, gaps.longest());
    std::vector<Finding> found;
    for (const model::Demand& demand : model::due(judged.model, judged.days)) {
        const auto items = preferred(judged.model, demand);
        const auto own = airings.of(demand.station);
        const auto aired = static_cast<int>(airings_serving(index, own, demand).size());
        if (items.empty() || aired >= demand.at_least) {
            continue;
        }
        Station at{airing_rules_, gaps, own, {}};
        for (const auto& [airing, is_judged] : heard) {
            if (airing->station == demand.station) {
                at.heard.push_back(airing);
            }
        }
        if (const auto place = first_place(index, at, demand, items)) {
            found.push_back({std::string{name()},
                             severity(),
                             demand.station,
                             place->taken->span,
                             place->waiting->key,
                             demand.at_least - aired});
        }
    }
    sort_as_timetable(found);
    return found;
}

} // namespace loa::rules
