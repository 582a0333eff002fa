#include "plan/sequence.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "plan/order.hpp"

namespace loa::plan {
namespace {

using rotation::ItemIndex;
using rotation::SlotIndex;

bool carried(const Problem& problem, ItemIndex item, SlotIndex slot)
{
    return std::ranges::any_of(problem.carried, [&](const Carried& repeat) {
        return repeat.item == item && repeat.slot == slot;
    });
}

std::vector<Order> by_slot(const Problem& problem, const Room& room)
{
    std::vector<Order> slots(problem.grid.slots.size());
    for (ItemIndex item = 0; item != problem.entries.size(); ++item) {
        for (const SlotIndex slot : room.placement()[item]) {
            slots[slot].push_back({item, carried(problem, item, slot)});
            if (const SlotIndex repeat = room.repeat_of(item, slot); repeat != rotation::no_slot) {
                slots[repeat].push_back({item, true});
            }
        }
    }
    return slots;
}

// What is heard next after `slot` in a segment of its kind, when that segment holds one item alone.
const model::Content*
alone_next(const Problem& problem, const std::vector<Order>& slots, SlotIndex slot)
{
    const auto kind = problem.week->places[slot].segment().kind;
    for (SlotIndex next = slot + 1; next != slots.size(); ++next) {
        if (problem.week->places[next].segment().kind == kind && !slots[next].empty()) {
            return slots[next].size() == 1 ? &problem.content(slots[next].front().item) : nullptr;
        }
    }
    return nullptr;
}

model::Airing
airing(const Problem& problem, const Place& place, const Lying& lying, time::Second from)
{
    const model::Content& content = problem.content(lying.item);
    return {problem.week->station->key,
            {from, content.length},
            place.segment().kind,
            content.key,
            place.pattern->key,
            place.day,
            place.index,
            lying.repeat,
            false};
}

bool pinned(const Problem& problem, const Lying& lying, SlotIndex slot)
{
    return !lying.repeat && std::ranges::binary_search(problem.grid.items[lying.item].fixed, slot);
}

} // namespace

std::vector<model::Airing> airings(const Problem& problem, const Room& room, bool same_order)
{
    std::vector<model::Airing> result = problem.week->fixed;
    std::map<std::pair<const model::SessionPattern*, int>, Sound> yesterday;
    const std::vector<Order> slots = by_slot(problem, room);
    std::map<model::SegmentKind, const model::Content*> heard; // last
    for (SlotIndex slot = 0; slot != slots.size(); ++slot) {
        const Place& place = problem.week->places[slot];
        auto& last = yesterday[{place.pattern, place.index}];
        const Order order = same_order ? by_priority(problem, slots[slot])
                                       : ordered(problem,
                                                 slots[slot],
                                                 {heard[place.segment().kind],
                                                  alone_next(problem, slots, slot),
                                                  last,
                                                  place.day});
        time::Second from = place.span.from();
        for (const Lying& lying : order) {
            result.push_back(airing(problem, place, lying, from));
            result.back().pinned = pinned(problem, lying, slot);
            from = result.back().span.until();
            heard[place.segment().kind] = &problem.content(lying.item);
        }
        last = sound(problem, order);
    }
    return result;
}

} // namespace loa::plan
