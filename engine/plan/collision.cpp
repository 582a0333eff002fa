#include "plan/collision.hpp"

#include <algorithm>

namespace loa::plan {
namespace {

using rotation::ItemIndex;
using rotation::SlotIndex;

bool preferred(const Problem& problem, ItemIndex item)
{
    return problem.content(item).priority > model::Priority::ordinary;
}

// Versions of one message do not compete: who hears one of them has heard it.
bool airs(const Problem& problem, const Room& room, const model::Content& content)
{
    for (ItemIndex item = 0; item != problem.entries.size(); ++item) {
        if (same_message(problem.content(item), content) && !room.slots_of(item).empty()) {
            return true;
        }
    }
    return false;
}

bool would_fit_without(const Room& room, ItemIndex waiting, SlotIndex slot, ItemIndex other)
{
    for (const SlotIndex at : room.placement()[other]) {
        Room without = room;
        without.take(other, at);
        if (without.fits(waiting, slot)) {
            return true;
        }
    }
    return false;
}

// Only want of room is a matter between two messages.
bool contested(Block block)
{
    return block == Block::seconds || block == Block::positions;
}

void add(std::vector<model::Collision>& collisions, model::Collision collision)
{
    const bool known = std::ranges::any_of(collisions, [&](const model::Collision& other) {
        return other.placed == collision.placed && other.waiting == collision.waiting;
    });
    if (!known) {
        collisions.push_back(std::move(collision));
    }
}

// Adds those who have the place that `waiting` wants.
void add_at(const Problem& problem,
            const Room& room,
            ItemIndex waiting,
            SlotIndex slot,
            std::vector<model::Collision>& collisions)
{
    if (!contested(room.blocked(waiting, slot))) {
        return;
    }
    for (ItemIndex other = 0; other != problem.entries.size(); ++other) {
        if (preferred(problem, other) &&
            !same_message(problem.content(other), problem.content(waiting)) &&
            would_fit_without(room, waiting, slot, other)) {
            add(collisions,
                {problem.week->station->key,
                 problem.week->places[slot].span,
                 problem.content(other).key,
                 problem.content(waiting).key});
        }
    }
}

// Its line owes no more, or another's limit is reached: no other item is in its way.
bool finds_room(const Problem& problem, const Room& room, const model::Content& content)
{
    for (ItemIndex item = 0; item != problem.entries.size(); ++item) {
        const auto& slots = problem.grid.items[item].slots;
        if (problem.content(item).key == content.key &&
            std::ranges::any_of(slots, [&](SlotIndex slot) { return room.fits(item, slot); })) {
            return true;
        }
    }
    return false;
}

bool waits(const Problem& problem, const Room& room, const Claim& claim, ItemIndex item)
{
    return preferred(problem, item) && (served(problem, room, claim) < claim.demand->at_least ||
                                        !airs(problem, room, problem.content(item)));
}

bool pinned_to(const model::Pin& pin, const Place& place)
{
    return place.day == pin.day && place.pattern->key == pin.pattern;
}

void add_pinned(const Problem& problem,
                const Room& room,
                const model::Pin& pin,
                std::vector<model::Collision>& collisions)
{
    for (ItemIndex item = 0; item != problem.entries.size(); ++item) {
        if (!preferred(problem, item) || problem.content(item).key != pin.content) {
            continue;
        }
        for (const SlotIndex slot : problem.grid.items[item].slots) {
            if (pinned_to(pin, problem.week->places[slot])) {
                add_at(problem, room, item, slot, collisions);
            }
        }
    }
}

} // namespace

std::vector<model::Collision>
collisions(const Problem& problem, const Room& room, const std::vector<DroppedPin>& dropped)
{
    std::vector<model::Collision> found;
    for (const Claim& claim : problem.claims) {
        for (const ItemIndex item : claim.items) {
            if (!waits(problem, room, claim, item) ||
                finds_room(problem, room, problem.content(item))) {
                continue;
            }
            for (const SlotIndex slot : problem.grid.items[item].slots) {
                add_at(problem, room, item, slot, found);
            }
        }
    }
    for (const DroppedPin& pin : dropped) {
        add_pinned(problem, room, *pin.pin, found);
    }
    std::ranges::stable_sort(found, {}, &model::Collision::span);
    return found;
}

} // namespace loa::plan
