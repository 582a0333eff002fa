#include "plan/problem.hpp"

#include <algorithm>
#include <iterator>
#include <limits>
#include <map>
#include <tuple>

#include "plan/repeats.hpp"

namespace loa::plan {
namespace {

using rotation::ItemIndex;
using rotation::SlotIndex;

std::int32_t whole(std::chrono::seconds length)
{
    return static_cast<std::int32_t>(length.count());
}

std::vector<rotation::Slot> slots_of(const StationWeek& week)
{
    std::vector<rotation::Slot> slots;
    for (const Place& place : week.places) {
        const std::int32_t length = whole(place.span.length());
        slots.push_back({(place.span.from() - week.start()).count(),
                         length,
                         length,
                         place.segment().positions});
    }
    return slots;
}

std::vector<SlotIndex>
open_slots(const StationWeek& week, const Offer& offer, const time::DateSpan& days)
{
    std::vector<SlotIndex> slots;
    for (SlotIndex slot = 0; slot != week.places.size(); ++slot) {
        if (offer.barred[slot].empty() && days.contains(week.places[slot].day)) {
            slots.push_back(slot);
        }
    }
    return slots;
}

rotation::Item
item_of(const Setting& setting, const StationWeek& week, const Offer& offer, const Entry& entry)
{
    rotation::Item item;
    // A repeat can lie on a day that the entry does not cover.
    const auto gap = minimum_gap(
        setting, week, *offer.content, entry.part == Part::repeated ? setting.days : entry.days);
    item.duration = whole(offer.content->length);
    item.gap = whole(gap);
    for (const SlotIndex slot : open_slots(week, offer, entry.days)) {
        const bool repeated = in_afternoon(week.places[slot]);
        if (entry.part == Part::repeated && repeated) {
            item.slots.push_back(slot);
            item.repeats.push_back(repeat_of(week, offer, slot, gap));
        } else if (entry.part == Part::all || (entry.part == Part::single && !repeated)) {
            item.slots.push_back(slot);
        }
    }
    if (offer.last_end) {
        item.last_end = std::min<std::int64_t>(0, (*offer.last_end - week.start()).count());
    }
    return item;
}

ItemIndex item_for(const Setting& setting, Problem& problem, const Entry& entry)
{
    const auto known = std::ranges::find(problem.entries, entry);
    if (known != problem.entries.end()) {
        return static_cast<ItemIndex>(known - problem.entries.begin());
    }
    problem.entries.push_back(entry);
    problem.grid.items.push_back(
        item_of(setting, *problem.week, problem.offers[entry.offer], entry));
    return static_cast<ItemIndex>(problem.entries.size() - 1);
}

// The items of an offer on some days: one, or for what is repeated two.
std::vector<ItemIndex>
items_for(const Setting& setting, Problem& problem, std::size_t offer, const time::DateSpan& days)
{
    if (problem.offers[offer].content->repeat == model::Repeat::none) {
        return {item_for(setting, problem, {offer, days, Part::all})};
    }
    return {item_for(setting, problem, {offer, days, Part::repeated}),
            item_for(setting, problem, {offer, days, Part::single})};
}

// Airtime open to an item since it was last heard, taking earlier weeks to have been like this one.
std::int64_t airtime_since(const Problem& problem, const rotation::Item& item)
{
    constexpr std::int64_t week = std::int64_t{7} * 24 * 3600;
    const std::int64_t since = -item.last_end.value_or(0);
    std::int64_t time = 0;
    for (const SlotIndex slot : item.slots) {
        const rotation::Slot& place = problem.grid.slots[slot];
        const std::int64_t times = (since + place.begin) / week;
        time += times * place.length;
    }
    return time;
}

// Items of one content on other days keep the content's own gap, kin the family gap.
void add_families(const Setting& setting, Problem& problem)
{
    std::map<std::size_t, rotation::Family> selves;
    std::map<std::string_view, rotation::Family> kin;
    for (ItemIndex item = 0; item != problem.entries.size(); ++item) {
        const model::Content& content = problem.content(item);
        rotation::Family& self = selves[problem.entries[item].offer];
        self.items.push_back(item);
        self.gap = std::max({self.gap, problem.grid.items[item].gap, 1});
        if (!content.family.empty()) {
            // The later of two items says how long; which that is, is not known yet.
            rotation::Family& family = kin[content.family];
            family.items.push_back(item);
            family.gap = std::max(family.gap, whole(family_gap(setting, content)));
        }
    }
    for (auto& [offer, family] : selves) {
        if (family.items.size() > 1) {
            problem.grid.families.push_back(std::move(family));
        }
    }
    for (auto& [name, family] : kin) {
        const std::size_t offer = problem.entries[family.items.front()].offer;
        const bool several = std::ranges::any_of(
            family.items, [&](ItemIndex item) { return problem.entries[item].offer != offer; });
        if (several && family.gap > 0) {
            problem.grid.families.push_back(std::move(family));
        }
    }
}

// A family keeps its gap to what any of its items aired before the week, as the grid has it.
void keep_family_gaps_to_history(rotation::Grid& grid)
{
    for (const rotation::Family& family : grid.families) {
        std::int64_t free_from = std::numeric_limits<std::int64_t>::min();
        for (const ItemIndex item : family.items) {
            if (const auto& last = grid.items[item].last_end) {
                free_from = std::max(free_from, *last + family.gap);
            }
        }
        for (const ItemIndex index : family.items) {
            rotation::Item& item = grid.items[index];
            const auto too_early = [&](SlotIndex slot) {
                return grid.slots[slot].begin < free_from;
            };
            const auto early = std::ranges::count_if(item.slots, too_early);
            item.slots.erase(item.slots.begin(), item.slots.begin() + early);
            if (!item.repeats.empty()) {
                item.repeats.erase(item.repeats.begin(), item.repeats.begin() + early);
            }
        }
    }
}

model::Priority priority(const Problem& problem, const Claim& claim)
{
    auto highest = model::Priority::ordinary;
    for (const ItemIndex item : claim.items) {
        highest = std::max(highest, problem.content(item).priority);
    }
    return highest;
}

void add_claims(const Setting& setting, Problem& problem)
{
    for (const model::Demand& demand : setting.demands) {
        if (demand.station != problem.week->station->key || !carrier(demand.form)) {
            continue;
        }
        Claim claim{&demand, {}, {}};
        for (std::size_t offer = 0; offer != problem.offers.size(); ++offer) {
            claim.serves.push_back(serves(*problem.offers[offer].content, demand));
            if (claim.serves.back()) {
                std::ranges::copy(items_for(setting, problem, offer, demand.days),
                                  std::back_inserter(claim.items));
            }
        }
        problem.claims.push_back(std::move(claim));
    }
    std::ranges::stable_sort(problem.claims, [&](const Claim& a, const Claim& b) {
        return std::tuple{priority(problem, a), a.demand->weight} >
               std::tuple{priority(problem, b), b.demand->weight};
    });
}

// What is fixed needs an item even when no claim has one.
void add_fixed(const Setting& setting, Problem& problem, std::size_t offer, time::Day day)
{
    const bool known = std::ranges::any_of(problem.entries, [&](const Entry& entry) {
        return entry.offer == offer && entry.days.contains(day);
    });
    if (!known) {
        (void)items_for(setting, problem, offer, setting.days);
    }
}

void add_all_fixed(const Setting& setting, Problem& problem)
{
    for (std::size_t offer = 0; offer != problem.offers.size(); ++offer) {
        for (const model::Pin& pin : setting.model.changes.pins) {
            if (pins(setting, *problem.week, pin, *problem.offers[offer].content)) {
                add_fixed(setting, problem, offer, pin.day);
            }
        }
        if (problem.offers[offer].to_repeat) {
            add_fixed(setting, problem, offer, setting.days.from());
        }
    }
}

int counting(const Problem& problem, const Claim& claim, ItemIndex item, SlotIndex slot)
{
    return slot != rotation::no_slot && claim.serves[problem.entries[item].offer] &&
                   claim.demand->days.contains(problem.week->places[slot].day)
               ? 1
               : 0;
}

} // namespace

Problem problem(const Setting& setting, const StationWeek& week)
{
    Problem problem;
    problem.week = &week;
    if (week.commune == nullptr) {
        return problem;
    }
    problem.offers = offers(setting, week);
    problem.grid.slots = slots_of(week);
    add_claims(setting, problem);
    add_all_fixed(setting, problem);
    add_families(setting, problem);
    keep_family_gaps_to_history(problem.grid);
    for (rotation::Item& item : problem.grid.items) {
        item.airtime_since = airtime_since(problem, item);
    }
    return problem;
}

void refresh(const Setting& setting, Problem& problem, ItemIndex item)
{
    const Entry& entry = problem.entries[item];
    problem.grid.items[item] = item_of(setting, *problem.week, problem.offers[entry.offer], entry);
}

int served(const Problem& problem, const Room& room, const Claim& claim)
{
    int count = 0;
    for (ItemIndex item = 0; item != problem.entries.size(); ++item) {
        for (const SlotIndex slot : room.slots_of(item)) {
            count += counting(problem, claim, item, slot);
        }
    }
    return count;
}

int credit(
    const Problem& problem, const Room& room, const Claim& claim, ItemIndex item, SlotIndex slot)
{
    return counting(problem, claim, item, slot) +
           counting(problem, claim, item, room.repeat_of(item, slot));
}

} // namespace loa::plan
