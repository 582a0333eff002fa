#include "plan/filling.hpp"

#include <algorithm>
#include <tuple>

namespace loa::plan {

using rotation::ItemIndex;
using rotation::SlotIndex;

Filling::Filling(const Problem& problem, Room& room)
    : problem_{&problem}, room_{&room}, airings_(problem.offers.size())
{
    for (const Claim& claim : problem.claims) {
        served_.push_back(plan::served(problem, room, claim));
    }
    for (ItemIndex item = 0; item != problem.entries.size(); ++item) {
        airings_[problem.entries[item].offer] += static_cast<int>(room.slots_of(item).size());
    }
}

bool Filling::over(const Airing& airing, Respect respect) const
{
    for (std::size_t i = 0; i != problem_->claims.size(); ++i) {
        const Claim& claim = problem_->claims[i];
        const model::Demand& demand = *claim.demand;
        const bool aimed = respect == Respect::targets && !demand.fill;
        if (!aimed && !demand.at_most) {
            continue;
        }
        const int more = credit(*problem_, *room_, claim, airing.item, airing.slot);
        if (more > 0 && served_[i] + more > (aimed ? demand.target : *demand.at_most)) {
            return true;
        }
    }
    return false;
}

bool Filling::spare(const Airing& airing) const
{
    for (std::size_t i = 0; i != problem_->claims.size(); ++i) {
        const Claim& claim = problem_->claims[i];
        const int less = credit(*problem_, *room_, claim, airing.item, airing.slot);
        if (less > 0 && served_[i] - less < claim.demand->at_least) {
            return false;
        }
    }
    return true;
}

std::optional<Airing> Filling::best_slot(const Claim& claim, ItemIndex item, Respect respect) const
{
    std::optional<Airing> best;
    std::int64_t farthest = -1;
    for (const SlotIndex slot : problem_->grid.items[item].slots) {
        const std::int64_t distance = room_->distance(item, slot);
        const Airing airing{item, slot};
        if (distance > farthest && room_->fits(item, slot) &&
            credit(*problem_, *room_, claim, item, slot) > 0 && !over(airing, respect)) {
            farthest = distance;
            best = airing;
        }
    }
    return best;
}

std::optional<Airing> Filling::next(const Claim& claim, Respect respect) const
{
    std::vector<ItemIndex> items = claim.items;
    return next(claim, items, respect);
}

std::optional<Airing>
Filling::next(const Claim& claim, std::vector<ItemIndex>& left, Respect respect) const
{
    std::vector<ItemIndex> items = left;
    std::ranges::stable_sort(items, {}, [&](ItemIndex item) {
        const std::size_t number = problem_->entries[item].offer;
        const Offer& offer = problem_->offers[number];
        return std::tuple{-static_cast<int>(offer.content->priority),
                          airings_[number],
                          offer.last_end.value_or(time::Second::min())};
    });
    for (const ItemIndex item : items) {
        if (const auto airing = best_slot(claim, item, respect)) {
            return airing;
        }
        std::erase(left, item);
    }
    return std::nullopt;
}

void Filling::count(const Airing& airing, int sign)
{
    for (std::size_t i = 0; i != problem_->claims.size(); ++i) {
        served_[i] +=
            sign * credit(*problem_, *room_, problem_->claims[i], airing.item, airing.slot);
    }
    const bool repeated = room_->repeat_of(airing.item, airing.slot) != rotation::no_slot;
    airings_[problem_->entries[airing.item].offer] += sign * (repeated ? 2 : 1);
    if (sign > 0) {
        room_->put(airing.item, airing.slot);
    } else {
        room_->take(airing.item, airing.slot);
    }
}

} // namespace loa::plan
