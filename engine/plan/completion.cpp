#include "plan/completion.hpp"

#include <algorithm>
#include <tuple>

namespace loa::plan {
namespace {

using rotation::ItemIndex;
using rotation::SlotIndex;

enum class Respect { limits, targets };

bool over(const Problem& problem, const Room& room, const Addition& addition, Respect respect)
{
    return std::ranges::any_of(problem.claims, [&](const Claim& claim) {
        const model::Demand& demand = *claim.demand;
        const bool aimed = respect == Respect::targets && !demand.fill;
        if (!aimed && !demand.at_most) {
            return false;
        }
        const int more = credit(problem, room, claim, addition.item, addition.slot);
        const int limit = aimed ? demand.target : *demand.at_most;
        return more > 0 && served(problem, room, claim) + more > limit;
    });
}

std::optional<Addition> best_slot(
    const Problem& problem, const Room& room, const Claim& claim, ItemIndex item, Respect respect)
{
    std::optional<Addition> best;
    std::int64_t farthest = -1;
    for (const SlotIndex slot : problem.grid.items[item].slots) {
        const std::int64_t distance = room.distance(item, slot);
        const Addition addition{item, slot};
        if (distance > farthest && room.fits(item, slot) &&
            credit(problem, room, claim, item, slot) > 0 &&
            !over(problem, room, addition, respect)) {
            farthest = distance;
            best = addition;
        }
    }
    return best;
}

// Airings of the item's content, on whatever days.
std::size_t airings_of(const Problem& problem, const Room& room, ItemIndex item)
{
    std::size_t count = 0;
    for (ItemIndex other = 0; other != problem.entries.size(); ++other) {
        if (problem.entries[other].offer == problem.entries[item].offer) {
            count += room.slots_of(other).size();
        }
    }
    return count;
}

std::optional<Addition>
next(const Problem& problem, const Room& room, const Claim& claim, Respect respect)
{
    std::vector<ItemIndex> items = claim.items;
    std::ranges::stable_sort(items, {}, [&](ItemIndex item) {
        const Offer& offer = problem.offers[problem.entries[item].offer];
        return std::tuple{-static_cast<int>(offer.content->priority),
                          airings_of(problem, room, item),
                          offer.last_end.value_or(time::Second::min())};
    });
    for (const ItemIndex item : items) {
        if (const auto addition = best_slot(problem, room, claim, item, respect)) {
            return addition;
        }
    }
    return std::nullopt;
}

// Fill lines take turns, so that none starves another.
void fill(const Problem& problem, Room& room, Respect respect)
{
    for (bool added = true; added;) {
        added = false;
        for (const Claim& claim : problem.claims) {
            if (!claim.demand->fill) {
                continue;
            }
            if (const auto addition = next(problem, room, claim, respect)) {
                room.put(addition->item, addition->slot);
                added = true;
            }
        }
    }
}

} // namespace

std::optional<Addition> next_addition(const Problem& problem, const Room& room, const Claim& claim)
{
    return next(problem, room, claim, Respect::limits);
}

void raise(const Problem& problem, Room& room, const Claim& claim, int wanted)
{
    while (served(problem, room, claim) < wanted) {
        const auto addition = next(problem, room, claim, Respect::limits);
        if (!addition) {
            return;
        }
        room.put(addition->item, addition->slot);
    }
}

void complete(const Problem& problem, Room& room)
{
    for (const Claim& claim : problem.claims) {
        raise(problem, room, claim, claim.demand->at_least);
    }
    for (const Claim& claim : problem.claims) {
        raise(problem, room, claim, claim.demand->target);
    }
    fill(problem, room, Respect::targets);
    fill(problem, room, Respect::limits);
}

} // namespace loa::plan
