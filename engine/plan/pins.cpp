#include "plan/pins.hpp"

#include <algorithm>
#include <functional>
#include <optional>

#include "plan/repeats.hpp"

namespace loa::plan {
namespace {

using rotation::ItemIndex;
using rotation::SlotIndex;

// The item of the content that has `slot`; its own days do not matter to what is fixed.
std::optional<ItemIndex>
item_at(const Problem& problem, const model::ContentKey& content, SlotIndex slot)
{
    for (ItemIndex item = 0; item != problem.entries.size(); ++item) {
        if (problem.content(item).key == content &&
            std::ranges::binary_search(problem.grid.items[item].slots, slot)) {
            return item;
        }
    }
    return std::nullopt;
}

std::string_view barred_by(const Problem& problem, const model::ContentKey& content, SlotIndex slot)
{
    for (const Offer& offer : problem.offers) {
        if (offer.content->key == content) {
            return offer.barred[slot];
        }
    }
    return "known-session";
}

bool over_limit(const Problem& problem, const Room& room, ItemIndex item, SlotIndex slot)
{
    return std::ranges::any_of(problem.claims, [&](const Claim& claim) {
        return claim.demand->at_most &&
               served(problem, room, claim) + credit(problem, room, claim, item, slot) >
                   *claim.demand->at_most;
    });
}

std::vector<const model::Pin*> pins_of(const Setting& setting, const StationWeek& week)
{
    std::vector<const model::Pin*> pins;
    for (const model::Pin& pin : setting.model.changes.pins) {
        if (pin.station == week.station->key && setting.days.contains(pin.day)) {
            pins.push_back(&pin);
        }
    }
    std::ranges::stable_sort(pins, std::greater{}, [&](const model::Pin* pin) {
        const model::Content* content = find(setting.model, pin->content);
        return content == nullptr ? model::Priority::ordinary : content->priority;
    });
    return pins;
}

// Where the pin is to lie: the first segment of its session that takes it, or else why none does.
struct Spot {
    std::optional<ItemIndex> item;
    SlotIndex slot{};
    std::string_view rule{"known-session"};
};

Spot spot(const Problem& problem,
          const Room& room,
          const model::ContentKey& content,
          SlotIndex slot)
{
    const auto item = item_at(problem, content, slot);
    if (!item) {
        return {{}, slot, barred_by(problem, content, slot)};
    }
    if (const Block block = room.blocked(*item, slot); block != Block::none) {
        return {{}, slot, rule_of(block)};
    }
    if (over_limit(problem, room, *item, slot)) {
        return {{}, slot, "quota"};
    }
    return {item, slot, {}};
}

Spot spot(const Problem& problem, const Room& room, const model::Pin& pin, model::ContentKind kind)
{
    Spot found;
    for (SlotIndex slot = 0; slot != problem.week->places.size(); ++slot) {
        const Place& place = problem.week->places[slot];
        if (place.day == pin.day && place.pattern->key == pin.pattern &&
            place.segment().kind == carrier(kind)) {
            found = spot(problem, room, pin.content, slot);
            if (found.item) {
                break;
            }
        }
    }
    return found;
}

// Pins come first, so what fills the place is pinned as well.
model::ContentKey taken_by(const Problem& problem, const Room& room, const Spot& spot)
{
    for (ItemIndex item = 0; item != problem.entries.size(); ++item) {
        if (spot.rule == "segment-capacity" &&
            std::ranges::binary_search(room.slots_of(item), spot.slot)) {
            return problem.content(item).key;
        }
    }
    return {};
}

void fix(Problem& problem, Room& room, ItemIndex item, SlotIndex slot)
{
    room.put(item, slot);
    auto& fixed = problem.grid.items[item].fixed;
    fixed.insert(std::ranges::upper_bound(fixed, slot), slot);
}

// What is fixed already.
Room fixed_room(const Problem& problem)
{
    Room room{problem.grid};
    for (ItemIndex item = 0; item != problem.grid.items.size(); ++item) {
        for (const SlotIndex slot : problem.grid.items[item].fixed) {
            room.put(item, slot);
        }
    }
    return room;
}

} // namespace

std::string_view rule_of(Block block)
{
    switch (block) {
    case Block::taken:
    case Block::gap:
        return "minimum-gap";
    case Block::family:
        return "family-gap";
    default:
        return "segment-capacity";
    }
}

std::vector<DroppedPin> fix_pins(const Setting& setting, Problem& problem)
{
    std::vector<DroppedPin> dropped;
    Room room{problem.grid};
    for (const model::Pin* pin : pins_of(setting, *problem.week)) {
        const model::Content* content = find(setting.model, pin->content);
        const Spot found = content == nullptr ? Spot{} : spot(problem, room, *pin, content->kind);
        if (found.item) {
            fix(problem, room, *found.item, found.slot);
        } else {
            dropped.push_back({pin, std::string{found.rule}, taken_by(problem, room, found)});
        }
    }
    return dropped;
}

void fix_carried(Problem& problem)
{
    Room room = fixed_room(problem);
    for (const Offer& offer : problem.offers) {
        for (SlotIndex slot = 0; offer.to_repeat && slot != problem.week->places.size(); ++slot) {
            const Place& place = problem.week->places[slot];
            if (in_afternoon(place) || place.day != problem.week->days.from()) {
                continue;
            }
            const Spot found = spot(problem, room, offer.content->key, slot);
            if (found.item) {
                fix(problem, room, *found.item, found.slot);
                problem.carried.push_back({*found.item, slot});
                break;
            }
        }
    }
}

} // namespace loa::plan
