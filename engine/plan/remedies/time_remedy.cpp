#include "plan/remedies/time_remedy.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

#include "loa/rules/session.hpp"
#include "plan/remedies/trial.hpp"

namespace loa::plan {
namespace {

using rotation::ItemIndex;
using rotation::SlotIndex;
using std::chrono::seconds;

constexpr std::size_t most_amounts = 8;

// More time for a segment, and whether its number of items is in the way too.
using Amount = std::pair<seconds, bool>;

// What the items of the claim lack in the slots of each segment. Seconds first, for a longer segment
// costs airtime.
std::map<std::pair<const model::SessionPattern*, int>, std::set<Amount>> lacking(const Case& at)
{
    std::map<std::pair<const model::SessionPattern*, int>, std::set<Amount>> found;
    for (const ItemIndex item : at.claim.items) {
        for (const SlotIndex slot : at.problem.grid.items[item].slots) {
            const Block block = at.room.blocked(item, slot);
            if (block != Block::seconds && block != Block::positions) {
                continue;
            }
            const Place& place = at.problem.week->places[slot];
            const std::int32_t more =
                at.problem.grid.items[item].duration - at.room.seconds_left(slot);
            found[{place.pattern, place.index}].insert(
                {seconds{std::max(0, more)}, at.room.positions_left(slot) < 1});
        }
    }
    return found;
}

std::size_t hard_findings(const model::Model& model, const Setting& setting)
{
    const auto found = rules::session_findings(model, setting.pack, setting.days);
    return static_cast<std::size_t>(
        std::ranges::count(found, rules::Severity::hard, &rules::Finding::severity));
}

// Whether the rules on sessions allow `pattern` as well as they do the one it replaces.
bool allowed(const Setting& setting, const model::SessionPattern& pattern)
{
    model::Model changed = setting.model;
    const auto old = std::ranges::find(changed.patterns, pattern.key, &model::SessionPattern::key);
    *old = pattern;
    return hard_findings(changed, setting) <= hard_findings(setting.model, setting);
}

Help add_time_to(const Case& at, const Place& segment, const std::set<Amount>& amounts)
{
    Help best;
    std::size_t tried = 0;
    for (const auto& [more, position] : amounts) {
        const Trial trial = with_time(at.problem, at.room, segment, more, position);
        const int gained = gain(trial, *at.claim.demand, at.missing);
        if (gained > best.gain) {
            best.remedy = model::Remedy::add_time;
            best.amount = more.count();
            best.pattern = segment.pattern->key;
            best.segment = segment.index;
            best.detail = position ? "position" : "";
            best.gain = gained;
        }
        if (best.gain >= at.missing || ++tried == most_amounts) {
            break;
        }
    }
    return best;
}

StationWeek with_places(StationWeek week, const std::vector<Place>& more)
{
    week.places.insert(week.places.end(), more.begin(), more.end());
    std::ranges::stable_sort(week.places, {}, [](const Place& p) { return p.span.from(); });
    return week;
}

bool overlaps(const StationWeek& week, const time::TimeSpan& session)
{
    return std::ranges::any_of(week.places, [&](const Place& place) {
        return session_on(*place.pattern, place.day).overlaps(session);
    });
}

} // namespace

std::optional<model::SessionPattern>
lengthened(const model::SessionPattern& pattern, std::size_t index, seconds more, bool position)
{
    model::SessionPattern longer = pattern;
    model::Segment& grown = longer.segments[index];
    const bool one_item = grown.item_limit == grown.length;
    grown.length += more;
    grown.item_limit = one_item ? grown.length : grown.item_limit;
    grown.positions += position ? 1 : 0;
    seconds free_from = grown.offset + grown.length;
    for (std::size_t i = index + 1; i != longer.segments.size(); ++i) {
        model::Segment& next = longer.segments[i];
        if (next.kind == model::SegmentKind::relay && next.offset < free_from) {
            return std::nullopt;
        }
        next.offset = std::max(next.offset, free_from);
        free_from = next.offset + next.length;
    }
    return longer;
}

namespace {

// Whether the segment of `place` may last as much longer as `help` says.
bool allowed(const Setting& setting, const Place& place, const Help& help)
{
    const auto longer = lengthened(*place.pattern,
                                   static_cast<std::size_t>(place.index),
                                   seconds{help.amount},
                                   !help.detail.empty());
    return longer && allowed(setting, *longer);
}

} // namespace

Help add_time(const Setting& setting, const Case& at)
{
    Help best;
    for (const auto& [segment, amounts] : lacking(at)) {
        const auto place =
            std::ranges::find_if(at.problem.week->places, [&, s = segment](const Place& p) {
                return p.pattern == s.first && p.index == s.second;
            });
        Help help = add_time_to(at, *place, amounts);
        if (help.gain > best.gain && allowed(setting, *place, help)) {
            best = std::move(help);
        }
    }
    return best;
}

Help repair_station(const Setting& setting, const Case& at)
{
    std::vector<Place> silent;
    for (const Missed& missed : at.problem.week->missed) {
        if (missed.rule == "station-down") {
            silent.push_back(missed.place);
        }
    }
    Help help;
    if (!silent.empty()) {
        const StationWeek week = with_places(*at.problem.week, silent);
        help.remedy = model::Remedy::repair_station;
        help.gain =
            gain(with_week(setting, at.problem, at.room, week), *at.claim.demand, at.missing);
    }
    return help;
}

Help add_session_day(const Setting& setting, const Case& at)
{
    Help best;
    for (const model::PatternKey& key : at.problem.week->station->patterns) {
        const model::SessionPattern* pattern = find(setting.model, key);
        for (unsigned weekday = 0; pattern != nullptr && weekday != 7; ++weekday) {
            const time::Day day = setting.days.from() + date::days{weekday};
            model::SessionPattern more = *pattern;
            more.days = more.days.with(weekday);
            if (pattern->days.has(weekday) ||
                overlaps(*at.problem.week, session_on(*pattern, day)) || !allowed(setting, more)) {
                continue;
            }
            const StationWeek week = with_places(*at.problem.week, places(*pattern, day));
            const int gained =
                gain(with_week(setting, at.problem, at.room, week), *at.claim.demand, at.missing);
            if (gained > best.gain) {
                best = {.remedy = model::Remedy::add_session_day,
                        .amount = 1,
                        .pattern = key,
                        .gain = gained,
                        .day = day};
            }
        }
    }
    return best;
}

} // namespace loa::plan
