#include "plan/pins.hpp"

#include <algorithm>

namespace loa::plan {
namespace {

using rotation::ItemIndex;
using rotation::SlotIndex;

std::optional<ItemIndex> item_of(const Problem& problem, const model::Pin& pin)
{
    for (ItemIndex item = 0; item != problem.entries.size(); ++item) {
        if (problem.content(item).key == pin.content &&
            problem.entries[item].days.contains(pin.day)) {
            return item;
        }
    }
    return std::nullopt;
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
    SlotIndex slot{rotation::no_slot};
    std::string_view rule{"session"};
};

Spot spot(const Problem& problem, const Room& room, const model::Pin& pin, ItemIndex item)
{
    Spot found;
    const Offer& offer = problem.offers[problem.entries[item].offer];
    for (SlotIndex slot = 0; slot != problem.week->places.size(); ++slot) {
        const Place& place = problem.week->places[slot];
        if (place.day != pin.day || place.pattern->key != pin.pattern ||
            place.segment().kind != carrier(offer.content->kind)) {
            continue;
        }
        if (room.fits(item, slot)) {
            return {slot, {}};
        }
        found.rule =
            offer.barred[slot].empty() ? rule_of(room.blocked(item, slot)) : offer.barred[slot];
    }
    return found;
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
        const auto item = item_of(problem, *pin);
        const Spot found = item ? spot(problem, room, *pin, *item) : Spot{};
        if (found.slot == rotation::no_slot) {
            dropped.push_back({pin, std::string{found.rule}});
            continue;
        }
        room.put(*item, found.slot);
        auto& fixed = problem.grid.items[*item].fixed;
        fixed.insert(std::ranges::upper_bound(fixed, found.slot), found.slot);
    }
    return dropped;
}

} // namespace loa::plan
