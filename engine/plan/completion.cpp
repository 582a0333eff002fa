#include "plan/completion.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

#include "plan/filling.hpp"
#include "plan/levelling.hpp"

namespace loa::plan {
namespace {

using rotation::ItemIndex;
using rotation::SlotIndex;

void raise(Filling& filling, const Claim& claim, int wanted)
{
    std::vector<ItemIndex> left = claim.items;
    while (filling.served(claim) < wanted) {
        const auto airing = filling.next(claim, left, Respect::limits);
        if (!airing) {
            return;
        }
        filling.put(*airing);
    }
}

// The movable airings that lie in `slot` or are repeated there.
std::vector<Airing> movable_in(const Problem& problem, const Room& room, SlotIndex slot)
{
    std::vector<Airing> airings;
    for (ItemIndex item = 0; item != problem.entries.size(); ++item) {
        for (const SlotIndex at : room.placement()[item]) {
            const auto& fixed = problem.grid.items[item].fixed;
            if ((at == slot || room.repeat_of(item, at) == slot) &&
                !std::ranges::binary_search(fixed, at)) {
                airings.push_back({item, at});
            }
        }
    }
    return airings;
}

// Lets `claim` have the place of an airing that nobody is owed.
bool replace(const Problem& problem, const Room& room, Filling& filling, const Claim& claim)
{
    for (SlotIndex slot = 0; slot != problem.grid.slots.size(); ++slot) {
        if (problem.week->places[slot].segment().kind != carrier(claim.demand->form) ||
            !claim.demand->days.contains(problem.week->places[slot].day)) {
            continue;
        }
        for (const Airing& old : movable_in(problem, room, slot)) {
            if (claim.serves[problem.entries[old.item].offer] || !filling.spare(old)) {
                continue;
            }
            filling.take(old);
            if (const auto airing = filling.next(claim, Respect::limits)) {
                filling.put(*airing);
                return true;
            }
            filling.put(old);
        }
    }
    return false;
}

// Lines take turns, so that none starves another.
void fill(const Problem& problem, Filling& filling, Respect respect)
{
    std::vector<std::vector<ItemIndex>> left;
    left.reserve(problem.claims.size());
    for (const Claim& claim : problem.claims) {
        left.push_back(claim.demand->fill ? claim.items : std::vector<ItemIndex>{});
    }
    for (bool added = true; added;) {
        added = false;
        for (std::size_t i = 0; i != left.size(); ++i) {
            if (const auto airing = filling.next(problem.claims[i], left[i], respect)) {
                filling.put(*airing);
                added = true;
            }
        }
    }
}

} // namespace

void raise(const Problem& problem, Room& room, const Claim& claim, int wanted)
{
    Filling filling{problem, room};
    raise(filling, claim, wanted);
}

void complete(const Problem& problem, Room& room)
{
    Filling filling{problem, room};
    for (const Claim& claim : problem.claims) {
        raise(filling, claim, claim.demand->at_least);
        while (filling.served(claim) < claim.demand->at_least &&
               replace(problem, room, filling, claim)) {
        }
    }
    for (const Claim& claim : problem.claims) {
        raise(filling, claim, claim.demand->target);
    }
    fill(problem, filling, Respect::targets);
    fill(problem, filling, Respect::limits);
    level(problem, room);
}

} // namespace loa::plan
