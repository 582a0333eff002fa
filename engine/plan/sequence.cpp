#include "plan/sequence.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace loa::plan {
namespace {

using rotation::ItemIndex;
using rotation::SlotIndex;

struct Lying {
    ItemIndex item{};
    bool repeat{};
};
using Order = std::vector<Lying>;

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

// Contents in playing order, to tell whether two segments sound the same.
using Sound = std::vector<const model::Content*>;

Sound sound(const Problem& problem, const Order& order)
{
    Sound contents;
    for (const Lying& lying : order) {
        contents.push_back(&problem.content(lying.item));
    }
    return contents;
}

// How often two of a kind stand side by side; `before` is what plays just before the segment.
int clashes(const model::Content* before, const Sound& sound)
{
    int count = 0;
    for (const model::Content* content : sound) {
        count += before != nullptr && same_message(*before, *content) ? 1 : 0;
        before = content;
    }
    return count;
}

void turn(const Problem& problem, Order& order, std::size_t by)
{
    const auto priority = [&](const Lying& l) { return problem.content(l.item).priority; };
    for (auto first = order.begin(); first != order.end();) {
        const auto last = std::find_if(first, order.end(), [&](const Lying& lying) {
            return priority(lying) != priority(*first);
        });
        std::rotate(first,
                    first +
                        static_cast<std::ptrdiff_t>(by % static_cast<std::size_t>(last - first)),
                    last);
        first = last;
    }
}

// Every order that turning gives is looked at; the one with fewest clashes, unlike yesterday's.
Order ordered(const Problem& problem,
              Order order,
              const model::Content* before,
              const Sound& yesterday,
              std::size_t day)
{
    std::ranges::stable_sort(order, std::greater{}, [&](const Lying& lying) {
        return problem.content(lying.item).priority;
    });
    std::optional<std::pair<int, Order>> best;
    for (std::size_t by = 0; by < order.size(); ++by) {
        Order turned = order;
        turn(problem, turned, day + by);
        const Sound heard = sound(problem, turned);
        const bool same = heard.size() > 1 && heard == yesterday;
        const int cost = 2 * clashes(before, heard) + (same ? 1 : 0);
        if (!best || cost < best->first) {
            best = {cost, std::move(turned)};
        }
    }
    return best ? std::move(best->second) : Order{};
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

std::vector<model::Airing> airings(const Problem& problem, const Room& room)
{
    std::vector<model::Airing> result = problem.week->fixed;
    std::map<std::pair<const model::SessionPattern*, int>, Sound> yesterday;
    const std::vector<Order> slots = by_slot(problem, room);
    const model::Content* before = nullptr;
    time::Second silent_from = time::Second::min();
    for (SlotIndex slot = 0; slot != slots.size(); ++slot) {
        const Place& place = problem.week->places[slot];
        before = silent_from == place.span.from() ? before : nullptr;
        auto& last = yesterday[{place.pattern, place.index}];
        const auto day = static_cast<std::size_t>((place.day - problem.week->days.from()).count());
        const Order order = ordered(problem, slots[slot], before, last, day);
        time::Second from = place.span.from();
        for (const Lying& lying : order) {
            result.push_back(airing(problem, place, lying, from));
            result.back().pinned = pinned(problem, lying, slot);
            from = result.back().span.until();
            before = &problem.content(lying.item);
        }
        last = sound(problem, order);
        silent_from = place.span.until();
    }
    return result;
}

} // namespace loa::plan
